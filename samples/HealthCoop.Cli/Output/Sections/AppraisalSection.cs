using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning;
using HealthCoop.Planning.Appraisal;
using Interval = HealthCoop.Planning.Appraisal.Interval;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>What the plan is like: its balance, its dependence, what it rests on and what it leaves.</summary>
internal static class AppraisalSection
{
    private const int BarWidth = 40;

    public static void Write(Page page, Plan plan, ProgrammeNames names)
    {
        var appraisal = plan.Appraisal;
        var table = new TextTable(
            Column.Words(page.In(Labels.PillarBalance)),
            Column.Numbers(page.In(Labels.Share)),
            Column.Whole(string.Empty));
        foreach (var weight in appraisal.PillarBalance)
        {
            table.Add(page.In(Words.Alone(weight.Pillar)), page.Numbers.Share(weight.Share), Bar(weight.Share));
        }

        page.Heading(Labels.Appraisal);
        page.Table(table);
        page.Line();
        page.Pairs(
        [
            (Labels.FunderDependence, Text(page, appraisal.FunderDependence)),
            (Labels.AssumedShare, page.Numbers.Share(appraisal.AssumedShareOfCost)),
            (Labels.AfterEndPaid, Known(page, appraisal.AfterEnd, appraisal.AfterEnd.WithPayer)),
            (Labels.AfterEndUnpaid, Unpaid(page, appraisal.AfterEnd)),
        ]);
        if (!appraisal.AfterEnd.Unknown.IsEmpty)
        {
            page.Caption(page.In(Labels.AfterEndUnknown));
            Places.Write(page, names, appraisal.AfterEnd.Unknown);
        }

        WriteSites(page, appraisal.AfterEndBySite, names);
    }

    // Services of a facility that fare alike stand together.
    private static void WriteSites(Page page, ValueList<SiteAfterEnd> sites, ProgrammeNames names)
    {
        if (sites.IsEmpty)
        {
            return;
        }

        var table = new TextTable(
            Column.Words(page.In(Labels.FacilityAfterEnd), 48),
            Column.Numbers(page.In(Labels.PaidPerYear)),
            Column.Numbers(page.In(Labels.UnpaidPerYear)),
            Column.Words(page.In(Labels.Service), 30),
            Column.Whole(page.In(Labels.NotPaidFrom)),
            Column.Numbers(page.In(Labels.ToBeUndertaken)));
        foreach (var site in sites)
        {
            var (paid, unpaid) = (site.PerYear.WithPayer, site.PerYear.WithoutPayer);
            foreach (var (i, alike) in site.Services.GroupBy(service => (service.NotPaidFrom, service.Missing)).Index())
            {
                table.Add(
                    i == 0 ? page.In(names.Of(site.Facility)) : string.Empty,
                    i == 0 ? Known(page, site.PerYear, paid) : string.Empty,
                    i == 0 ? Known(page, site.PerYear, unpaid) : string.Empty,
                    alike.Count() == site.Services.Count
                        ? page.In(Labels.AllServices)
                        : string.Join(", ", alike.Select(service => page.In(names.Of(service.Service)))),
                    alike.Key.NotPaidFrom is { } year ? page.Numbers.Whole(year) : page.In(Labels.PaidForFiveYears),
                    alike.Key switch
                    {
                        (null, _) => string.Empty,
                        (_, { } missing) => page.Fact(missing, page.Numbers.Amount),
                        _ => page.In(Labels.NotKnown),
                    });
            }
        }

        page.Line();
        page.Table(table);
    }

    private static string Bar(decimal share) =>
        new('■', (int)decimal.Round(share * BarWidth, MidpointRounding.AwayFromZero));

    private static string Text(Page page, Interval interval) => interval.Lowest == interval.Highest
        ? page.Numbers.Index(interval.Lowest)
        : $"{page.Numbers.Index(interval.Lowest)} – {page.Numbers.Index(interval.Highest)}";

    private static Cell Unpaid(Page page, CostAfterEnd cost) =>
        new(Known(page, cost, cost.WithoutPayer), cost.WithoutPayer is null ? Ink.Plain : Ink.Bad);

    // Beside costs of unknown amount, a sum of the known ones is no more than a lower bound.
    private static string Known(Page page, CostAfterEnd cost, Money? amount) => amount switch
    {
        null => page.In(Labels.NotKnown),
        { } sum when cost.Unknown.IsEmpty => page.Numbers.Amount(sum),
        { } sum => $"{page.In(Words.Of(Comparator.AtLeast))} {page.Numbers.Amount(sum)}",
    };
}

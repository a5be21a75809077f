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
            (Labels.AfterEndPaid, Paid(page, appraisal.AfterEnd)),
            (Labels.AfterEndUnpaid, new Cell(
                Unpaid(page, appraisal.AfterEnd),
                appraisal.AfterEnd.WithoutPayer is null ? Ink.Plain : Ink.Bad)),
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
            foreach (var (i, alike) in site.Services.GroupBy(service => (service.NotPaidFrom, service.Missing)).Index())
            {
                table.Add(
                    i == 0 ? page.In(names.Of(site.Facility)) : string.Empty,
                    i == 0 ? Paid(page, site.PerYear) : string.Empty,
                    i == 0 ? Unpaid(page, site.PerYear) : string.Empty,
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
        WriteEquipment(page, sites, names);
    }

    // It is a figure of its own: stated costs may hold it.
    private static void WriteEquipment(Page page, ValueList<SiteAfterEnd> sites, ProgrammeNames names)
    {
        var known = sites
            .Where(site => (site.Equipment?.UpkeepPerYear ?? site.Equipment?.ReplacementPerYear) is not null)
            .ToList();
        if (known.Count == 0)
        {
            return;
        }

        var table = new TextTable(
            Column.Words(page.In(Labels.EquipmentAfterEnd), 48),
            Column.Numbers(page.In(Labels.UpkeepPerYear)),
            Column.Numbers(page.In(Labels.ReplacementPerYear)));
        foreach (var site in known)
        {
            table.Add(
                page.In(names.Of(site.Facility)),
                page.Fact(site.Equipment!.UpkeepPerYear, page.Numbers.Amount),
                page.Fact(site.Equipment.ReplacementPerYear, page.Numbers.Amount));
        }

        page.Line();
        page.Table(table);
        page.Paragraph(page.In(Labels.EquipmentMayBeStated));
    }

    private static string Bar(decimal share) =>
        new('■', (int)decimal.Round(share * BarWidth, MidpointRounding.AwayFromZero));

    private static string Text(Page page, Interval interval) => interval.Lowest == interval.Highest
        ? page.Numbers.Index(interval.Lowest)
        : $"{page.Numbers.Index(interval.Lowest)} – {page.Numbers.Index(interval.Highest)}";

    private static string Paid(Page page, CostAfterEnd cost) =>
        Known(page, cost, cost.WithPayer, cost.WithPayerBound);

    private static string Unpaid(Page page, CostAfterEnd cost) =>
        Known(page, cost, cost.WithoutPayer, cost.WithoutPayerBound);

    // Beside costs of unknown amount, a sum of the known ones is no more than a lower bound.
    private static string Known(Page page, CostAfterEnd cost, Money? amount, Comparator bound)
    {
        if (amount is not { } sum)
        {
            return page.In(Labels.NotKnown);
        }

        var comparator = (cost.Unknown.IsEmpty, bound) switch
        {
            (true, _) or (_, Comparator.MoreThan) => bound,
            (_, Comparator.Exactly or Comparator.AtLeast) => Comparator.AtLeast,
            _ => Comparator.About,
        };
        return page.Fact(Claim.Expected(comparator, sum), page.Numbers.Amount);
    }
}

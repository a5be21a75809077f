using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning.Resources;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>What a facility's equipment costs, what it begins with, and who is trained for it.</summary>
internal static class MeansTables
{
    /// <summary>Writes what the pieces cost once and year after year, where anything of it is known.</summary>
    public static void WriteEquipmentCosts(Page page, SiteReadiness site, ProgrammeNames names)
    {
        var priced = site.Equipment.Where(item => (item.Value ?? item.UpkeepPerYear) is not null).ToList();
        if (priced.Count == 0)
        {
            return;
        }

        var currency = priced.Select(item => (item.Value ?? item.UpkeepPerYear)!.ForPlanning!.Value.Currency).First();
        string Titled(Narrative label) => $"{page.In(label)} ({currency})";
        string Amount(Claim<Money>? claim) => page.Fact(claim, page.Numbers.Figure);
        var table = new TextTable(
            Column.Words(page.In(Labels.Equipment)),
            Column.Numbers(page.In(Labels.Pieces)),
            Column.Numbers(Titled(Labels.EquipmentValue)),
            Column.Numbers(Titled(Labels.ReplacementPerYear)),
            Column.Numbers(Titled(Labels.UpkeepPerYear)));
        foreach (var item in priced)
        {
            table.Add(
                page.In(names.Of(item.Item)),
                page.Numbers.Quantity((decimal)item.Before + item.Brought),
                Amount(item.Value),
                Amount(item.ReplacementPerYear),
                Amount(item.UpkeepPerYear));
        }

        table.AddRule().Add(
            page.In(Labels.Total),
            string.Empty,
            Amount(Sum(site.Equipment, item => item.Value)),
            Amount(Sum(site.Equipment, item => item.ReplacementPerYear)),
            Amount(Sum(site.Equipment, item => item.UpkeepPerYear)));
        page.Line();
        page.Table(table);
    }

    /// <summary>Writes the medicines and consumables: what there is to begin with, what a year takes, and how long the
    /// one lasts for the other.</summary>
    public static void WriteStock(Page page, SiteReadiness site, ProgrammeNames names)
    {
        if (site.Commodities.IsEmpty)
        {
            return;
        }

        var table = new TextTable(
            Column.Words(page.In(Labels.Commodity)),
            Column.Numbers(page.In(Labels.FirstStock)),
            Column.Numbers(page.In(Labels.QuantityPerYear)),
            Column.Numbers(page.In(Labels.MonthsOfStock)));
        foreach (var item in site.Commodities)
        {
            table.Add(
                page.In(names.Of(item.Item)),
                page.Fact(item.FirstStock, page.Numbers.Quantity),
                page.Fact(item.QuantityPerYear, page.Numbers.Quantity),
                page.Fact(item.MonthsOfStock, page.Numbers.Quantity));
        }

        page.Line();
        page.Table(table);
    }

    /// <summary>Writes how many seats trainings offer.</summary>
    public static void WriteTraining(Page page, SiteReadiness site)
    {
        if (!site.Training.IsEmpty)
        {
            var seats = Claim.Sum([.. site.Training.Select(training => training.Seats)]);
            page.Line();
            page.Paragraph(page.Labelled(
                page.In(Labels.TrainingSeats),
                page.Fact(seats, page.Numbers.Whole)));
        }
    }

    // Beside amounts that are not known, a sum of the known ones is no more than a lower bound.
    private static Claim<Money>? Sum(ValueList<EquipmentRequirement> items, Func<EquipmentRequirement, Claim<Money>?> of)
    {
        var known = items.Select(of).OfType<Claim<Money>>().ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var sum = Claim.Sum([.. known]);
        return known.Count == items.Count ? sum
            : sum.Comparator is Comparator.Exactly or Comparator.AtLeast or Comparator.MoreThan
                ? sum with { Comparator = Comparator.AtLeast }
                : null;
    }
}

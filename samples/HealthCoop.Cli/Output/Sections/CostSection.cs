using HealthCoop.Cli.Output.Text;
using HealthCoop.Finance;
using HealthCoop.Planning;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>What the programme costs, along each axis, and line by line.</summary>
internal static class CostSection
{
    public static void Write(Page page, Plan plan, ProgrammeNames names)
    {
        var costs = plan.Costs;
        page.Heading(Labels.Costs);
        page.Line(page.Labelled(page.In(Labels.TotalCost), page.Numbers.Amount(costs.Total)));
        WriteAxes(page, costs, names);
        WriteLines(page, costs, names);
        if (!costs.Unpriced.IsEmpty)
        {
            page.Caption(page.In(Labels.Unpriced));
            Places.Write(page, names, costs.Unpriced);
        }
    }

    // What no line says anything of needs no table.
    private static void WriteAxes(Page page, CostPlan costs, ProgrammeNames names)
    {
        void Write<TKey>(Narrative title, CostAxis<TKey> axis, Func<TKey, Narrative> name) =>
            WriteAxis(page, costs.Currency, title, CostTotals.By(costs.Lines, axis), name);

        Write(Labels.Heading, CostAxes.Heading, heading => NameOf(heading, Labels.NotBrokenDown));
        Write(Labels.Pillar, CostAxes.Pillar, pillar => NameOf(pillar, Labels.NoPillar));
        Write(Labels.Territory, CostAxes.Territory, territory => names.Of(territory, Labels.WholeProgramme));
        Write(Labels.CostNature, CostAxes.Nature, nature => NameOf(nature, Labels.DerivedCosts));
        if (costs.Lines.Any(line => line.Type is not null))
        {
            Write(Labels.CostType, CostAxes.Type, type => NameOf(type, Labels.NoCostType));
        }

        if (costs.Lines.Any(line => !line.ByBeneficiary.IsEmpty))
        {
            Write(Labels.Beneficiaries, CostAxes.Beneficiary, group => NameOf(group, Labels.NoBeneficiaries));
        }

        var recurrent = costs.Lines.Where(line => line.Nature is CostNature.Recurrent);
        if (CostTotals.By(recurrent, CostAxes.PayerAfterEnd) is { IsEmpty: false } byPayer)
        {
            WriteAxis(page, costs.Currency, Labels.RecurrentByPayer, byPayer, payer =>
                names.Of(payer, Labels.NobodyNamed));
        }
    }

    private static Narrative NameOf<T>(T? word, Narrative otherwise)
        where T : struct, Enum => word is { } known ? Words.Alone(known) : otherwise;

    private static void WriteAxis<TKey>(
        Page page,
        Currency currency,
        Narrative title,
        ValueList<AxisAmount<TKey>> parts,
        Func<TKey, Narrative> name)
    {
        var total = Money.Sum(parts.Select(part => part.Amount), currency);
        var table = new TextTable(
            Column.Words(page.In(title)),
            Column.Numbers(AmountTitle(page, currency)),
            Column.Numbers(page.In(Labels.Share)));
        foreach (var (key, amount) in parts)
        {
            table.Add(page.In(name(key)), page.Numbers.Figure(amount), Share(page, amount, total));
        }

        table.AddRule().Add(page.In(Labels.Total), page.Numbers.Figure(total), Share(page, total, total));
        page.Line();
        page.Table(table);
    }

    // An activity may have dozens of items: the plan's document has each, this table sums them up by heading.
    private static void WriteLines(Page page, CostPlan costs, ProgrammeNames names)
    {
        var table = new TextTable(
            Column.Words(page.In(Labels.Activity)),
            Column.Words(page.In(Labels.Heading)),
            Column.Numbers(page.In(Labels.CostItems)),
            Column.Numbers(AmountTitle(page, costs.Currency)),
            Column.Whole(string.Empty));
        foreach (var lines in costs.Lines.GroupBy(line => (line.Activity, line.Origin, line.Heading)))
        {
            table.Add(
                page.In(names.Of(lines.Key.Activity, Words.Alone(lines.Key.Origin))),
                lines.Key.Heading is { } heading ? page.In(Words.Alone(heading)) : string.Empty,
                lines.Key.Origin is CostOrigin.CostItem ? page.Numbers.Whole(lines.Count()) : string.Empty,
                page.Numbers.Figure(Money.Sum(lines.Select(line => line.Amount), costs.Currency)),
                Assumed(page, [.. lines]));
        }

        table.AddRule().Add(page.In(Labels.Total), string.Empty, string.Empty, page.Numbers.Figure(costs.Total));
        page.Line();
        page.Table(table);
    }

    private static string Assumed(Page page, IReadOnlyCollection<CostLine> lines)
    {
        var assumed = lines.Count(line => line.IsAssumed);
        return assumed == 0 ? string.Empty : page.In(assumed == lines.Count ? Labels.Assumed : Labels.PartlyAssumed);
    }

    private static string AmountTitle(Page page, Currency currency) => $"{page.In(Labels.Amount)} ({currency})";

    private static string Share(Page page, Money part, Money total) =>
        total.IsZero ? string.Empty : page.Numbers.Share(part.Amount / total.Amount);
}

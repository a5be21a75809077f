namespace HealthCoop.Planning.HealthPlans;

/// <summary>Plans a communal health development plan (PCDS): what it costs by priority, pillar, disease, year and
/// source, what a year costs an inhabitant, who pays, and what a session of the council has to vote.</summary>
/// <remarks>
/// <para>
/// A line is an activity. Its cost in all is spread evenly over its years and then by its pillars' shares, each time by
/// <see cref="Money.Allocate"/>, so that the parts add up to it exactly. Without years it is in no year, and still in
/// all totals. A priority that names no activity is a line of unknown cost.
/// </para>
/// <para>
/// The money of a year pays the lines of that year, and last what the plan's stated cost leaves beyond its lines. A
/// line whose payers are all named and of one source is paid by it first, up to what the source is known to give; then
/// lines are paid in the order of the priorities' ranks, from own revenue, transferred credits, drawing rights, fees
/// and partners in this order. A line is known to be paid only out of money that is sure, and that no line before it
/// can take: one whose cost has no bound may take all that its sources have left.
/// </para>
/// <para>
/// The plan's own figures of a year are its sources too: its owner's revenue; the State's contribution, which counts as
/// transferred credits and so must not be given again as drawing rights; the revenue of facilities, which are fees. A
/// source of which nothing is said may give anything. What is not known is never interpolated nor taken for zero: each
/// amount has a lowest and a highest value.
/// </para>
/// <para>Pure, so it may be used from several threads.</para>
/// </remarks>
/// <example><code>
/// var planned = HealthPlanPlanner.Plan(new() { Plan = plan, Currency = Currency.Xof });
/// Console.WriteLine(new HealthPlanTable(planned).ToText(Language.French));
/// </code></example>
public static class HealthPlanPlanner
{
    /// <summary>Plans a communal health plan.</summary>
    /// <param name="problem">The plan, what sources give beside it, and the sessions that one asks about.</param>
    /// <returns>The plan with its figures, and what is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An amount is below zero or reaches 10^15, a year is not from 1 to 9999, the
    /// means of a year are told twice, a payer has two sources, or a source is none of the list.</exception>
    public static PlannedHealthPlan Plan(HealthPlanProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (HealthPlanChecks.FindFault(problem) is { } fault)
        {
            throw new ArgumentException(fault, nameof(problem));
        }

        var money = new HealthPlanMoney(problem);
        var lines = new HealthPlanLines(problem, money).All().ToValueList();
        var figures = new YearFigures(problem, money, lines, [.. OfferedMoney.All(problem, money)]);
        var cells = figures.Years.Select(year => (int?)year).Append(null)
            .SelectMany(year => figures.Funded(year).Cells(year))
            .ToValueList();
        var totals = new HealthPlanTotals(lines, cells, problem.Currency);
        var years = figures.Years.Select(figures.Of).ToValueList();
        return new()
        {
            Plan = problem.Plan,
            Currency = problem.Currency,
            Lines = lines,
            Cells = cells,
            Total = totals.Of(cells),
            ByPriority = totals.By(
                problem.Plan.Priorities.OrderBy(priority => priority.Rank),
                cell => cell.Line.Priority),
            ByPillar = totals.By(
                cells.Select(cell => cell.Pillar).Where(pillar => pillar is not null).Order(),
                cell => cell.Pillar),
            ByDisease = totals.By(
                lines.Select(line => line.Diseases).Where(diseases => !diseases.IsEmpty).Distinct(),
                cell => cell.Line.Diseases),
            ByYear = totals.By([], cell => cell.Year),
            BySource = totals.By(
                HealthPlanLines.AllSources.Select(source => (HealthPlanSource?)source),
                cell => cell.Source),
            Years = years,
            Slices = problem.Sessions.Select(figures.Slice).ToValueList(),
            Gaps = money.Gaps.Concat(HealthPlanGaps.Of(problem.Plan, years)).Distinct().ToValueList(),
        };
    }
}

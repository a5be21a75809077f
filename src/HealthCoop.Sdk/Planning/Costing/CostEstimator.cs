using HealthCoop.Finance;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Costing;

/// <summary>Costs a programme: quantity × dated unit price, line by line, with the derived lines.</summary>
/// <remarks>Pure, so it may be used from several threads.</remarks>
public static class CostEstimator
{
    /// <summary>Costs the activities of a programme.</summary>
    /// <param name="problem">The activities with their dates and costs.</param>
    /// <returns>The costs, or the facts that conflict: a missing exchange rate, an amount out of bounds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    public static CostingResult Estimate(CostingProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var pricing = new Pricing(problem);
        var lines = new List<CostLine>();
        for (var i = 0; i < problem.Activities.Count; i++)
        {
            lines.AddRange(pricing.LinesOf(problem.Activities[i], i));
        }

        if (pricing.Conflicts.Count > 0)
        {
            return new(null, pricing.Conflicts.ToValueList());
        }

        var direct = Money.Sum(lines.Select(line => line.Amount), problem.Currency);
        lines.AddRange(DerivedLines(problem, direct, isAssumed: lines.Exists(line => line.IsAssumed)));
        return new(Summed(problem, lines, direct, pricing.Unpriced), []);
    }

    private static IEnumerable<CostLine> DerivedLines(CostingProblem problem, Money direct, bool isAssumed)
    {
        var indirect = (direct * problem.IndirectCosts).Rounded();
        var reserve = (direct * problem.ContingencyReserve).Rounded();
        var rest = (problem.BudgetTotal?.Rounded() ?? Money.Zero(problem.Currency)) - direct - indirect - reserve;
        (CostOrigin Origin, string Id, BudgetHeading? Heading, Money Amount)[] derived =
        [
            (CostOrigin.IndirectCosts, "indirect-costs", BudgetHeading.IndirectCosts, indirect),
            (CostOrigin.ContingencyReserve, "contingency-reserve", BudgetHeading.ContingencyReserve, reserve),
            (CostOrigin.NotBrokenDown, "not-broken-down", null, rest),
        ];
        return derived
            .Where(line => line.Amount.Amount > 0)
            .Select(line => new CostLine
            {
                Id = new(line.Id),
                Origin = line.Origin,
                Heading = line.Heading,
                Amount = line.Amount,
                IsAssumed = isAssumed,
                ByPillar = [new(null, line.Amount)],
                ByMonth = DaySpread.ByMonth(line.Amount, problem.Start, problem.End),
            });
    }

    private static CostPlan Summed(
        CostingProblem problem,
        List<CostLine> lines,
        Money direct,
        List<JsonPointer> unpriced)
    {
        Money Sum(IEnumerable<Money> amounts) => Money.Sum(amounts, problem.Currency);
        return new()
        {
            Currency = problem.Currency,
            Total = Sum(lines.Select(line => line.Amount)),
            Direct = direct,
            Lines = lines.ToValueList(),
            ByPillar = lines
                .SelectMany(line => line.ByPillar)
                .GroupBy(part => part.Pillar)
                .OrderBy(group => group.Key ?? (Pillar)int.MaxValue)
                .Select(group => new PillarAmount(group.Key, Sum(group.Select(part => part.Amount))))
                .ToValueList(),
            ByTerritory = lines
                .GroupBy(line => line.Territory)
                .OrderBy(group => group.Key is null)
                .ThenBy(group => group.Key?.Value, StringComparer.Ordinal)
                .Select(group => new TerritoryAmount(group.Key, Sum(group.Select(line => line.Amount))))
                .ToValueList(),
            ByHeading = lines
                .GroupBy(line => line.Heading)
                .OrderBy(group => group.Key ?? (BudgetHeading)int.MaxValue)
                .Select(group => new HeadingAmount(group.Key, Sum(group.Select(line => line.Amount))))
                .ToValueList(),
            ByMonth = lines
                .SelectMany(line => line.ByMonth)
                .GroupBy(part => part.Month)
                .OrderBy(group => group.Key)
                .Select(group => new MonthAmount(group.Key, Sum(group.Select(part => part.Amount))))
                .ToValueList(),
            Unpriced = unpriced.ToValueList(),
        };
    }
}

using HealthCoop.Finance;

namespace HealthCoop.Planning.Costing;

/// <summary>Costs a programme: quantity × dated unit price, line by line, with the derived lines.</summary>
/// <remarks>Pure, so it may be used from several threads.</remarks>
public static class CostEstimator
{
    /// <summary>Costs the activities of a programme.</summary>
    /// <param name="problem">The activities with their dates and costs.</param>
    /// <returns>The costs, or the facts that conflict: a missing exchange rate, an amount out of bounds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The programme or an activity finishes before it starts, or an activity is
    /// named twice.</exception>
    /// <exception cref="OverflowException">A price times its quantity is beyond computing.</exception>
    public static CostingResult Estimate(CostingProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (problem.End < problem.Start || problem.Activities.Any(activity => activity.Finish < activity.Start))
        {
            throw new ArgumentException("Nothing finishes before it starts.", nameof(problem));
        }

        if (problem.Activities.DistinctBy(activity => activity.Activity).Count() < problem.Activities.Count)
        {
            throw new ArgumentException("Each activity is costed once: join its items.", nameof(problem));
        }

        var pricing = new Pricing(problem);
        var lines = new List<CostLine>();
        for (var i = 0; i < problem.Activities.Count; i++)
        {
            lines.AddRange(pricing.LinesOf(problem.Activities[i], i));
        }

        var indirect = pricing.Known(problem.IndirectCosts, nameof(Budget.IndirectCosts));
        var reserve = pricing.Known(problem.ContingencyReserve, nameof(Budget.ContingencyReserve));
        var total = pricing.TotalOf(problem.BudgetTotal);
        if (pricing.Conflicts.Count > 0)
        {
            return new(null, pricing.Conflicts.ToValueList());
        }

        var direct = Money.Sum(lines.Select(line => line.Amount), problem.Currency);
        AddRate(lines, problem, CostOrigin.IndirectCosts, indirect, direct);
        AddRate(lines, problem, CostOrigin.ContingencyReserve, reserve, direct);
        AddRest(lines, problem, total);
        var costs = Summed(problem, lines, direct, pricing.Unpriced);
        return costs.Total.Amount < Money.Limit
            ? new(costs, [])
            : new(null, [Pricing.OutOfBounds(costs.Total, [.. lines.Select(line => line.Path).OfType<JsonPointer>()])]);
    }

    // A rate of costs rests on an assumption when it is assumed itself, or one of these costs is.
    private static void AddRate(
        List<CostLine> lines,
        CostingProblem problem,
        CostOrigin origin,
        Claim<Percentage>? rate,
        Money direct)
    {
        if (rate?.ForPlanning is { } share)
        {
            var ofItems = lines.Where(line => line.Origin == CostOrigin.CostItem);
            var isAssumed = rate.IsAssumed || ofItems.Any(line => line.IsAssumed);
            Add(lines, problem, origin, (direct * share).Rounded(), isAssumed);
        }
    }

    // What is left of the budget rests on an assumption when the budget or anything taken from it does.
    private static void AddRest(List<CostLine> lines, CostingProblem problem, Claim<Money>? budget)
    {
        if (budget?.ForPlanning is { } total)
        {
            var rest = total - Money.Sum(lines.Select(line => line.Amount), problem.Currency);
            var isAssumed = budget.IsAssumed || lines.Exists(line => line.IsAssumed);
            Add(lines, problem, CostOrigin.NotBrokenDown, rest, isAssumed);
        }
    }

    private static void Add(
        List<CostLine> lines,
        CostingProblem problem,
        CostOrigin origin,
        Money amount,
        bool isAssumed)
    {
        if (amount.Amount <= 0)
        {
            return;
        }

        var (id, heading) = CostLineId.Of(origin);
        lines.Add(new()
        {
            Id = id,
            Origin = origin,
            Heading = heading,
            Amount = amount,
            IsAssumed = isAssumed,
            ByPillar = [new(null, amount)],
            ByMonth = DaySpread.ByMonth(amount, problem.Start, problem.End),
        });
    }

    private static CostPlan Summed(
        CostingProblem problem,
        List<CostLine> lines,
        Money direct,
        List<JsonPointer> unpriced)
    {
        ValueList<TPart> By<TKey, TPart>(CostAxis<TKey> axis, Func<TKey, Money, TPart> part) =>
            CostTotals.By(lines, axis).Select(total => part(total.Key, total.Amount)).ToValueList();
        return new()
        {
            Currency = problem.Currency,
            Total = Money.Sum(lines.Select(line => line.Amount), problem.Currency),
            Direct = direct,
            Lines = lines.ToValueList(),
            ByActivity = By(CostAxes.Activity, (activity, amount) => new ActivityAmount(activity, amount)),
            ByPillar = By(CostAxes.Pillar, (pillar, amount) => new PillarAmount(pillar, amount)),
            ByTerritory = By(CostAxes.Territory, (territory, amount) => new TerritoryAmount(territory, amount)),
            ByHeading = By(CostAxes.Heading, (heading, amount) => new HeadingAmount(heading, amount)),
            ByMonth = By(CostAxes.Month, (month, amount) => new MonthAmount(month, amount)),
            Unpriced = unpriced.ToValueList(),
        };
    }
}

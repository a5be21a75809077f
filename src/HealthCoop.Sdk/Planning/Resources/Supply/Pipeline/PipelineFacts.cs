namespace HealthCoop.Planning.Resources.Supply.Pipeline;

/// <summary>What is known of a pipeline in each month; months are counted from the first, which is 0.</summary>
internal sealed class PipelineFacts
{
    private readonly PipelineProblem _problem;
    private readonly List<Arrival> _arrivals;

    public PipelineFacts(PipelineProblem problem)
    {
        _problem = problem;
        _arrivals = [.. Arrivals()];
        var facts = Facts().Where(fact => fact.Month < problem.NeedPerMonth.Count).ToArray();
        var missing = facts.Where(static fact => fact.IsMissing).ToArray();
        var assumed = facts.Where(static fact => fact.Claim is { IsAssumed: true }).ToArray();
        KnownMonths = missing.Select(static fact => fact.Month).Append(problem.NeedPerMonth.Count).Min();
        AssumedFrom = assumed.Select(static fact => fact.Month).Append(int.MaxValue).Min();
        Missing = missing.Select(static fact => fact.Input).Distinct().Order().ToValueList();
        Assumptions = assumed
            .Where(fact => fact.Month < KnownMonths)
            .Select(static fact => fact.Claim!.AssumedBecause!)
            .Distinct()
            .ToValueList();
    }

    /// <summary>Gets how many months depend on nothing that is missing.</summary>
    public int KnownMonths { get; }

    /// <summary>Gets the first month that rests on an assumption.</summary>
    public int AssumedFrom { get; }

    public ValueList<SupplyInput> Missing { get; }

    public ValueList<Narrative> Assumptions { get; }

    public IEnumerable<Batch> OpeningStock() => _problem.OpeningStock.Select(batch =>
        new Batch(UnitsOf(batch.Units), NumberOf(batch.LastMonth.ForPlanning!.Value)));

    public decimal NeedOf(int month) => UnitsOf(_problem.NeedPerMonth[month]);

    /// <summary>Finds what was sent to arrive in a month, and what of it does; nothing where nothing was.</summary>
    public (decimal Sent, Batch Arriving) DeliveryOf(int month)
    {
        var deliveries = _arrivals.Where(arrival => arrival.Month == month).ToArray();
        if (deliveries.Length == 0)
        {
            return default;
        }

        var sent = deliveries.Sum(static arrival => UnitsOf(arrival.Units!));
        var lost = DecimalText.Rounded(sent * _problem.Loss!.ForPlanning!.Value.Fraction);
        var wholeMonths = (int)decimal.Floor(SupplyMonths.In(_problem.ShelfLife!.ForPlanning!.Value));
        return (sent, new(sent - lost, month + wholeMonths - 1));
    }

    private static decimal UnitsOf(Claim<decimal> claim) => DecimalText.Rounded(claim.ForPlanning!.Value);

    private int NumberOf(YearMonth month) =>
        ((month.Year - _problem.FirstMonth.Year) * SupplyMonths.InYear) + month.Month - _problem.FirstMonth.Month;

    private IEnumerable<Arrival> Arrivals()
    {
        foreach (var delivery in _problem.OnOrder)
        {
            yield return new(NumberOf(delivery.Month), SupplyInput.StockOnOrder, delivery.Units);
        }

        if (_problem.Orders is { LeadTime.ForPlanning: { } leadTime } orders)
        {
            var first = NumberOf(orders.FirstOrder) + (int)decimal.Ceiling(SupplyMonths.In(leadTime));
            for (var month = first; month < _problem.NeedPerMonth.Count; month += orders.ProcurementPeriod.Count)
            {
                if (month >= 0)
                {
                    yield return new(month, SupplyInput.OrderQuantity, orders.UnitsPerOrder);
                }
            }
        }
    }

    // Of a delivery at an unknown time anything may be true from its order on.
    private IEnumerable<PipelineFact> Facts() =>
    [
        .. _problem.OpeningStock.Select(batch => new PipelineFact(0, SupplyInput.StockOnHand, batch.Units)),
        .. _problem.OpeningStock.Select(batch => new PipelineFact(0, SupplyInput.ShelfLifeOfStock, batch.LastMonth)),
        .. _problem.NeedPerMonth.Select((need, month) => new PipelineFact(month, SupplyInput.NeedPerMonth, need)),
        .. _arrivals.Select(arrival => new PipelineFact(arrival.Month, arrival.Input, arrival.Units)),
        .. _arrivals.Select(arrival => new PipelineFact(arrival.Month, SupplyInput.Loss, _problem.Loss)),
        .. _arrivals.Select(arrival => new PipelineFact(arrival.Month, SupplyInput.ShelfLife, _problem.ShelfLife)),
        .. _problem.Orders is { } orders
            ? [new PipelineFact(Math.Max(0, NumberOf(orders.FirstOrder)), SupplyInput.LeadTime, orders.LeadTime)]
            : Enumerable.Empty<PipelineFact>(),
    ];
}

/// <summary>A delivery in a month, and which input says how large it is.</summary>
internal sealed record Arrival(int Month, SupplyInput Input, Claim<decimal>? Units);

/// <summary>Something that a month and all later ones depend on.</summary>
internal sealed record PipelineFact(int Month, SupplyInput Input, IClaim? Claim)
{
    public bool IsMissing => Claim is null or { IsKnown: false, IsAssumed: false };
}

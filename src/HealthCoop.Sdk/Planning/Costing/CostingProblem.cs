namespace HealthCoop.Planning.Costing;

/// <summary>What is asked about costs.</summary>
public sealed record CostingProblem
{
    /// <summary>Gets the currency in which costs are counted.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Gets the first day of the programme.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>Gets the last day of the programme.</summary>
    public required LocalDate End { get; init; }

    /// <summary>Gets the activities with their costs.</summary>
    public required ValueList<ActivityCosts> Activities { get; init; }

    /// <summary>Gets the exchange rates.</summary>
    /// <value>The default is the parities fixed by law.</value>
    public ExchangeRates Rates { get; init; } = ExchangeRates.FixedParities;

    /// <summary>Gets the rate of indirect costs on the direct ones, or <see langword="null"/> for none.</summary>
    public Claim<Percentage>? IndirectCosts { get; init; }

    /// <summary>Gets the rate of the contingency reserve on the direct costs, or <see langword="null"/> for
    /// none.</summary>
    public Claim<Percentage>? ContingencyReserve { get; init; }

    /// <summary>Gets the total of the budget, in any currency with a rate on the first day; or <see langword="null"/>
    /// for none: nothing is left beside the lines.</summary>
    public Claim<Money>? BudgetTotal { get; init; }
}

using HealthCoop.Planning.Costing.Prices;

namespace HealthCoop.Planning.Costing.Capital;

/// <summary>What is asked about capital costs.</summary>
public sealed record CapitalProblem
{
    /// <summary>Gets the pieces.</summary>
    public required ValueList<CapitalPiece> Pieces { get; init; }

    /// <summary>Gets the calendar years that are costed.</summary>
    public required YearRange Horizon { get; init; }

    /// <summary>Gets the discount rate of the annuities; at 0 % they are the straight line.</summary>
    public required DiscountRate Rate { get; init; }

    /// <summary>Gets when in a year annuities are paid.</summary>
    /// <value>The default is in advance, since pieces are bought before they are used.</value>
    public AnnuityTiming Timing { get; init; }

    /// <summary>Gets the rules of thumb for maintenance that nothing else is known about, or <see langword="null"/> for
    /// none.</summary>
    public UpkeepPolicy? Upkeep { get; init; }
}

namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>A year after the end of the programme: what it costs, and who pays.</summary>
/// <param name="Year">The year after the end, from 1 on.</param>
public sealed record ExitYear(int Year)
{
    /// <summary>Gets the known and assumed costs with a payer in this year and without, and the places of costs of
    /// which no amount is known or assumed, or none that is exact.</summary>
    /// <remarks>Who is not known to be bound throughout the year is no payer here, and none whose undertaking is
    /// over.</remarks>
    public required CostAfterEnd Known { get; init; }

    /// <summary>Gets the costs in the order in which they are paid.</summary>
    public required ValueList<RecurrentCostLine> Lines { get; init; }

    /// <summary>Gets the payers.</summary>
    public required ValueList<PayerYear> Payers { get; init; }

    /// <summary>Gets the facilities.</summary>
    public required ValueList<FacilityYear> Facilities { get; init; }

    /// <summary>Gets the sum of the costs.</summary>
    public required MoneyInterval Cost { get; init; }

    /// <summary>Gets the sum of what facilities take in.</summary>
    public required MoneyInterval Income { get; init; }

    /// <summary>Gets the sum of what payers can put in.</summary>
    public required MoneyInterval Means { get; init; }

    /// <summary>Gets (<see cref="Income"/> + <see cref="Means"/>) ÷ <see cref="Cost"/>, or <see langword="null"/> where
    /// there is no cost.</summary>
    /// <remarks>At 1 or more services may still stop: money lies with payers that are not asked for it.</remarks>
    public required SolvencyRatio? Solvency { get; init; }
}

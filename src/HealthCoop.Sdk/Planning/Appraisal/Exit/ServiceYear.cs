namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>Whether a service can be paid in one year, and what would keep it open.</summary>
/// <param name="Year">The year after the end, from 1 on.</param>
/// <param name="State">Whether it can be paid.</param>
public sealed record ServiceYear(int Year, PaymentState State)
{
    /// <summary>Gets whether an assumption bears on it.</summary>
    public required bool IsAssumed { get; init; }

    /// <summary>Gets the places of the costs that it cannot do without, in the order in which they are paid.</summary>
    public required ValueList<JsonPointer> Costs { get; init; }

    /// <summary>Gets the sum of these costs.</summary>
    public required MoneyInterval Cost { get; init; }

    /// <summary>Gets what nobody pays of them.</summary>
    public required MoneyInterval Missing { get; init; }

    /// <summary>Gets the part of these costs that income and means pay, 1 - <see cref="Missing"/> ÷ <see cref="Cost"/>,
    /// or <see langword="null"/> where there is no cost.</summary>
    public required SolvencyRatio? Solvency { get; init; }

    /// <summary>Gets the facts that bear on it where its state is unknown.</summary>
    /// <value>The default is empty.</value>
    public ValueList<ExitGap> Undecided { get; init; }

    /// <summary>Gets what would keep it open where it is not known to be paid: what is enough alone before what is
    /// not, and the cheapest of each first, by the highest amount.</summary>
    /// <value>The default is empty.</value>
    public ValueList<ExitRemedy> Remedies { get; init; }
}

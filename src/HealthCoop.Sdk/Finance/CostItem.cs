namespace HealthCoop.Finance;

/// <summary>A cost of an activity: a price, and how many times it is paid.</summary>
public sealed record CostItem
{
    /// <summary>Gets what is paid for, or <see langword="null"/> when the activity's name says it.</summary>
    public Narrative? Name { get; init; }

    /// <summary>Gets the heading of the budget.</summary>
    public required BudgetHeading Heading { get; init; }

    /// <summary>Gets the price of one unit, or the whole cost where there is no quantity.</summary>
    public required Claim<UnitPrice> UnitPrice { get; init; }

    /// <summary>Gets how many units are paid, or <see langword="null"/> for a lump sum.</summary>
    public Claim<decimal>? Quantity { get; init; }

    /// <summary>Gets when the price held; the exchange rate is taken at its first day. The start of the programme
    /// counts where it is <see langword="null"/>.</summary>
    public PartialDate? PricedOn { get; init; }

    /// <summary>Gets whether the cost is paid once or again and again.</summary>
    /// <value>The default is <see cref="CostNature.Capital"/>.</value>
    public CostNature Nature { get; init; }

    /// <summary>Gets as what it counts with the funder, or <see langword="null"/> when that is not said or the activity
    /// says it.</summary>
    public Claim<AidEligibility>? Eligibility { get; init; }
}

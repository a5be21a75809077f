namespace HealthCoop.Planning.HealthPlans;

/// <summary>What a source gives in a year.</summary>
/// <param name="Source">The source.</param>
/// <param name="Offers">What is said about it, by the plan and beside it; empty when nothing is.</param>
/// <param name="Amount">What it gives: the sum of its offers, or at least what it pays. An offer that depends on a
/// condition counts from zero.</param>
/// <param name="Paid">What its sure money pays of the year's cost at the least, as long as no other source gives more
/// than is sure. All sources together are known to pay no less than they do so.</param>
public sealed record HealthPlanSourceFunding(
    HealthPlanSource Source,
    ValueList<HealthPlanOffer> Offers,
    HealthPlanAmount Amount,
    Money Paid)
{
    /// <summary>Gets what may be left of the money that is sure.</summary>
    public Money Unused => Amount.Lowest - Paid;
}

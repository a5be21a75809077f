namespace HealthCoop.Planning.HealthPlans;

/// <summary>What lines make together.</summary>
/// <param name="Amount">The sum. Where a part is not known, the sum of the known ones is its lowest value and never the
/// total.</param>
/// <param name="Parts">What each line adds, in the order of the lines.</param>
public sealed record HealthPlanTotal(HealthPlanAmount Amount, ValueList<HealthPlanPart> Parts)
{
    /// <summary>Gets the parts that are not known, or known only by a bound.</summary>
    public ValueList<HealthPlanPart> Unknown => Parts.Where(part => !part.Amount.IsKnown).ToValueList();
}

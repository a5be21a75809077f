namespace HealthCoop.Planning.HealthPlans;

/// <summary>What a source gives for a year of a health plan.</summary>
/// <param name="Source">The source.</param>
/// <param name="Year">The year whose cost it pays, from 1 to 9999.</param>
/// <param name="Amount">The amount, zero or more and below 10^15 in any currency; zero says that the source gives
/// nothing. An amount that depends on a condition may come or not.</param>
public sealed record HealthPlanOffer(HealthPlanSource Source, int Year, Claim<Money> Amount)
{
    /// <summary>Gets the day on which it was decided, or <see langword="null"/> when it stands on every day. A session
    /// before that day cannot count on it.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public LocalDate? DecidedOn { get; init; }
}

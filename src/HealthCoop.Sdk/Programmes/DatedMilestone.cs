namespace HealthCoop.Programmes;

/// <summary>A milestone with a date.</summary>
public sealed record DatedMilestone : Milestone
{
    /// <summary>Gets the date, which may be unknown.</summary>
    public required Claim<PartialDate> On { get; init; }
}

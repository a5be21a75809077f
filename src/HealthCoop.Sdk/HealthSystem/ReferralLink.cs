namespace HealthCoop.HealthSystem;

/// <summary>Where a facility sends patients whom it cannot care for itself (référence-évacuation). What is
/// <see langword="null"/> is not known.</summary>
/// <param name="To">The facility that takes them in.</param>
public sealed record ReferralLink(Id<Facility> To)
{
    /// <summary>Gets which share of the contacts of each service that both facilities offer goes on to the other,
    /// beside those whom that one serves itself; or <see langword="null"/> when nothing is said about it: then they are
    /// among these. Only one link to a facility states it. Who is sent on has been seen, so that the shares of several
    /// links may make more than 100 %.</summary>
    public Claim<Percentage>? Share { get; init; }

    /// <summary>Gets the number of ambulances that serve the link, or <see langword="null"/>.</summary>
    public Claim<int>? Ambulances { get; init; }

    /// <summary>Gets how long the way takes, in minutes; or <see langword="null"/>.</summary>
    public Claim<decimal>? TravelTimeInMinutes { get; init; }

    /// <summary>Gets how long the way is, in kilometers; or <see langword="null"/>.</summary>
    public Claim<decimal>? DistanceInKilometers { get; init; }

    /// <summary>Gets what a referral costs the patient, zero where it is free; or <see langword="null"/>.</summary>
    public Claim<Money>? Price { get; init; }

    /// <summary>Gets when that held, or <see langword="null"/>.</summary>
    public PartialInterval? During { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}

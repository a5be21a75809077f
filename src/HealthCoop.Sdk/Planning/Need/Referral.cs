namespace HealthCoop.Planning.Need;

/// <summary>A part of the contacts of a service goes on to another service or facility (référence).</summary>
/// <remarks>
/// It makes contacts where it leads and takes none away where it starts: who is sent on has been seen. Several
/// referrals from one service may therefore be more than 100 % together.
/// </remarks>
public sealed record Referral
{
    /// <summary>Gets where the contacts are.</summary>
    public required ServiceAtSite From { get; init; }

    /// <summary>Gets where they go on to.</summary>
    public required ServiceAtSite To { get; init; }

    /// <summary>Gets the share of the contacts, own and received ones, that goes on; or <see langword="null"/> when
    /// nothing is said about it.</summary>
    public required Claim<Percentage>? Share { get; init; }

    /// <summary>Gets the place of the referral in the document, for what conflicts or is unknown.</summary>
    public required JsonPointer Path { get; init; }
}

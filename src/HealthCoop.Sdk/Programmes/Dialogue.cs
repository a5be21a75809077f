using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>Bringing parties together: civil-military dialogue, local health conferences.</summary>
public sealed record Dialogue : Activity
{
    /// <summary>Gets what it is for, or <see langword="null"/> when that is not said.</summary>
    public Narrative? Purpose { get; init; }

    /// <summary>Gets the parties.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Narrative> Parties { get; init; }

    /// <summary>Gets whether <see cref="Parties"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool PartiesAreComplete { get; init; }

    /// <summary>Gets the parties that are partners; <see cref="Parties"/> also has those that are none.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Partner>> PartyPartners { get; init; }

    /// <summary>Gets the sides of the triangle of trust that it brings together.</summary>
    /// <value>The default is empty.</value>
    public ValueList<TrustParty> Sides { get; init; }

    /// <summary>Gets the meetings.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Meeting> Meetings { get; init; }

    /// <summary>Gets whether <see cref="Meetings"/> has them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool MeetingsAreComplete { get; init; }

    /// <summary>Gets what parties committed themselves to, and whether they kept it.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Commitment> Commitments { get; init; }

    /// <summary>Gets whether <see cref="Commitments"/> has them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool CommitmentsAreComplete { get; init; }

    /// <summary>Gets the number of sessions, which may be unknown; or <see langword="null"/>.</summary>
    public Claim<int>? Sessions { get; init; }
}

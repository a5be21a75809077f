namespace HealthCoop.Partners;

/// <summary>A body in which partners meet to steer, decide or consult: it meets, while an institution works.</summary>
public sealed record SteeringBody : IEntity<SteeringBody>
{
    /// <inheritdoc/>
    public required Id<SteeringBody> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the kind of body.</summary>
    public required SteeringBodyType Type { get; init; }

    /// <summary>Gets the partner whose body it is (the city of a council or a conference, the association of a
    /// management committee), or <see langword="null"/> when it belongs to several or that is not known.</summary>
    public Id<Partner>? Owner { get; init; }

    /// <summary>Gets the act that sets it up, or <see langword="null"/> when that is not known.</summary>
    public Id<Agreement>? Act { get; init; }

    /// <summary>Gets its members.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Partner>> Members { get; init; }

    /// <summary>Gets whether <see cref="Members"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool MembersAreComplete { get; init; }

    /// <summary>Gets the time from one meeting to the next, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Claim<Length>? MeetsEvery { get; init; }

    /// <summary>Gets its meetings.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Meeting> Meetings { get; init; }

    /// <summary>Gets whether <see cref="Meetings"/> holds them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool MeetingsAreComplete { get; init; }

    /// <summary>Gets what members promised there.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Commitment> Commitments { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside the body.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}

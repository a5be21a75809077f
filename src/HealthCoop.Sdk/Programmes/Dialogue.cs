namespace HealthCoop.Programmes;

/// <summary>Bringing parties together: civil-military dialogue, local health conferences.</summary>
public sealed record Dialogue : Activity
{
    /// <summary>Gets the parties.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Narrative> Parties { get; init; }

    /// <summary>Gets whether <see cref="Parties"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool PartiesAreComplete { get; init; }

    /// <summary>Gets the number of sessions, which may be unknown; or <see langword="null"/>.</summary>
    public Claim<int>? Sessions { get; init; }
}

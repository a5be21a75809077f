namespace HealthCoop.HealthSystem;

/// <summary>A register in which a facility notes whom it cares for.</summary>
/// <param name="Name">What it is called.</param>
public sealed record CareRegister(Narrative Name)
{
    /// <summary>Gets whom it is for; a group that has a register of its own stands in no other.</summary>
    /// <value>The default is empty: that is not known.</value>
    public ValueList<UserGroup> Users { get; init; }

    /// <summary>Gets who keeps it, or <see langword="null"/> when that is not known.</summary>
    public HealthActor? KeptBy { get; init; }

    /// <summary>Gets the systems that it reports to.</summary>
    /// <value>The default is empty.</value>
    public ValueList<InformationSystem> ReportsTo { get; init; }

    /// <summary>Gets whether <see cref="ReportsTo"/> names them all: then an empty one reports to none.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ReportsToIsComplete { get; init; }

    /// <summary>Gets when it is kept, or <see langword="null"/> when nothing is said about it.</summary>
    public PartialInterval? During { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}

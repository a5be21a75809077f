namespace HealthCoop.Care;

/// <summary>A set of services that facilities of one level offer. A package that changes is another version.</summary>
[LooksAt(nameof(Id), nameof(Replaces))]
public sealed record CarePackage : IEntity<CarePackage>, ICheckedContent
{
    /// <inheritdoc/>
    public required Id<CarePackage> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the version, from 1.</summary>
    /// <value>The default is 1.</value>
    public int Version { get; init => field = value is 0 ? 1 : value; } = 1;

    /// <summary>Gets the kind of package, or <see langword="null"/> when that is not known.</summary>
    public CarePackageType? Type { get; init; }

    /// <summary>Gets the version that it takes the place of, never itself (rule HC-DOC-048); or
    /// <see langword="null"/>.</summary>
    public Id<CarePackage>? Replaces { get; init; }

    /// <summary>Gets when it is in force, or <see langword="null"/> when nothing is said about it.</summary>
    public PartialInterval? During { get; init; }

    /// <summary>Gets the services.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<CareService>> Services { get; init; }

    /// <summary>Gets how well the list of services is founded.</summary>
    /// <value>The default is <see cref="Evidence.Unconfirmed"/>.</value>
    public Evidence Evidence { get; init; }

    /// <summary>Gets the document that the list comes from, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside the package.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        if (Replaces == Id)
        {
            check.Breaks(
                "HC-DOC-048",
                JsonPointer.Root / nameof(Replaces),
                new("Un paquet ne prend pas sa propre place.", "A package does not take its own place."),
                new("Nommer la version précédente, ou aucune.", "Name the version before, or none."));
        }
    }
}

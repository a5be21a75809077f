namespace HealthCoop.Partners;

/// <summary>A partner's part in a programme.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Role">The role, or <see langword="null"/> when the sources do not say what the partner does.</param>
public sealed record Participation(Id<Partner> Partner, OrganisationRole? Role = null)
{
    /// <summary>Gets the part in the words of the sources ("focal point", "lead"), or <see langword="null"/>.</summary>
    public Narrative? Title { get; init; }

    /// <summary>Gets when the partner plays it, or <see langword="null"/> when that is not known.</summary>
    public PartialInterval? During { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}

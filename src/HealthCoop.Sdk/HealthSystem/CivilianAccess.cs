using HealthCoop.Partners;

namespace HealthCoop.HealthSystem;

/// <summary>On what terms civilians are cared for at a facility of armed forces. What is <see langword="null"/> is not
/// known.</summary>
public sealed record CivilianAccess
{
    /// <summary>Gets who is admitted, or <see langword="null"/>.</summary>
    public Narrative? Admitted { get; init; }

    /// <summary>Gets on which days and at which hours, or <see langword="null"/>.</summary>
    public Narrative? Hours { get; init; }

    /// <summary>Gets through which entrance, or <see langword="null"/>.</summary>
    public Narrative? Entrance { get; init; }

    /// <summary>Gets what a contact costs the user, zero where care is free, or <see langword="null"/>.</summary>
    public Claim<Money>? Price { get; init; }

    /// <summary>Gets whether nothing but medical need decides who is treated first, or
    /// <see langword="null"/>.</summary>
    public bool? ByMedicalNeedOnly { get; init; }

    /// <summary>Gets the partner that declared these terms, or <see langword="null"/>.</summary>
    public Id<Partner>? DeclaredBy { get; init; }

    /// <summary>Gets when they were declared, or <see langword="null"/>.</summary>
    public PartialDate? DeclaredOn { get; init; }

    /// <summary>Gets the time for which they hold, or <see langword="null"/>.</summary>
    public PartialInterval? During { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}

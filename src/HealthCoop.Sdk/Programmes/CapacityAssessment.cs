using System.Text.Json.Serialization;
using static System.FormattableString;

namespace HealthCoop.Programmes;

/// <summary>What somebody is able to do, before the programme and after it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PartnerCapacity), "partner")]
[JsonDerivedType(typeof(FacilityCapacity), "facility")]
[JsonDerivedType(typeof(InstitutionCapacity), "institution")]
[LooksAt(nameof(Scale), nameof(Before), nameof(Target), nameof(After))]
public abstract record CapacityAssessment : IEntity<CapacityAssessment>, ICheckedContent
{
    private protected CapacityAssessment()
    {
    }

    /// <inheritdoc/>
    public required Id<CapacityAssessment> Id { get; init; }

    /// <summary>Gets what the capacity is for.</summary>
    public required CapacityDomain Domain { get; init; }

    /// <summary>Gets the scale of the levels.</summary>
    public required CapacityScale Scale { get; init; }

    /// <summary>Gets what was found before the programme, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public CapacityFinding? Before { get; init; }

    /// <summary>Gets the level to reach, or <see langword="null"/> when nothing is said about it.</summary>
    public CapacityFinding? Target { get; init; }

    /// <summary>Gets what was found since, in the order of time: at the end, and later.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CapacityFinding> After { get; init; }

    /// <summary>Gets the objective that it measures, or <see langword="null"/>.</summary>
    public Id<Objective>? Objective { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        if (Scale is not { } scale)
        {
            return;
        }

        if (scale.Highest < scale.Lowest)
        {
            check.Breaks(
                "HC-DOC-062",
                JsonPointer.Root / nameof(Scale) / nameof(scale.Highest),
                new(
                    Invariant($"Le niveau le plus haut, {scale.Highest}, est inférieur au plus bas, {scale.Lowest}."),
                    Invariant($"The highest level, {scale.Highest}, is below the lowest, {scale.Lowest}.")),
                new("Corriger l'échelle.", "Correct the scale."));
            return;
        }

        CheckLevel(check, scale, Before, JsonPointer.Root / nameof(Before));
        CheckLevel(check, scale, Target, JsonPointer.Root / nameof(Target));
        for (var i = 0; i < After.Count; i++)
        {
            CheckLevel(check, scale, After[i], JsonPointer.Root / nameof(After) / i);
        }
    }

    private static void CheckLevel(IContentCheck check, CapacityScale scale, CapacityFinding? finding, JsonPointer path)
    {
        if (finding?.Level?.Value is { } level && (level < scale.Lowest || level > scale.Highest))
        {
            check.Breaks(
                "HC-DOC-051",
                path / nameof(finding.Level),
                new(
                    Invariant($"Le niveau {level} est hors de l'échelle de {scale.Lowest} à {scale.Highest}."),
                    Invariant($"The level {level} is outside the scale from {scale.Lowest} to {scale.Highest}.")),
                new("Corriger le niveau ou l'échelle.", "Correct the level or the scale."));
        }
    }
}

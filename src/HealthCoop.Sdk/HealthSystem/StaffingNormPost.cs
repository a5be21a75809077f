using HealthCoop.Care;

namespace HealthCoop.HealthSystem;

/// <summary>A post that a staffing norm names.</summary>
[LooksAt(nameof(Number))]
public sealed record StaffingNormPost
{
    /// <summary>Gets the post.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets what the post does at the facility, or <see langword="null"/> when it is none of these
    /// functions.</summary>
    public FacilityPost? Function { get; init; }

    /// <summary>Gets the occupation that it asks for, or <see langword="null"/> when the norm does not say.</summary>
    public IscoCode? Isco { get; init; }

    /// <summary>Gets how many there are to be, or <see langword="null"/> when the norm does not say.</summary>
    public int? Number { get; init; }

    /// <summary>Gets the least qualification that it asks for, or <see langword="null"/>.</summary>
    public Narrative? Qualification { get; init; }
}

using HealthCoop.HealthSystem;
using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>A milestone that comes when a condition becomes true. It has no date, so it is never scheduled.</summary>
public sealed record ConditionalMilestone : Milestone
{
    /// <summary>Gets what must become true, or <see langword="null"/> when that is not known.</summary>
    public Narrative? Guard { get; init; }

    /// <summary>Gets who finds whether it is true, or <see langword="null"/> when that is not known.</summary>
    public Id<Partner>? FoundBy { get; init; }

    /// <summary>Gets the day on which one looks again, which may be unknown.</summary>
    public required Claim<LocalDate> ReviewOn { get; init; }

    /// <summary>Gets the body that it creates, or <see langword="null"/>.</summary>
    public Id<Institution>? Institution { get; init; }
}

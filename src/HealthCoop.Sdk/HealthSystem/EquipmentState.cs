using HealthCoop.Care;

namespace HealthCoop.HealthSystem;

/// <summary>In what state equipment of a facility was found.</summary>
/// <param name="Condition">The state.</param>
public sealed record EquipmentState(EquipmentCondition Condition)
{
    /// <summary>Gets the kind of equipment, or <see langword="null"/> where the source names none.</summary>
    public Id<EquipmentItem>? Item { get; init; }

    /// <summary>Gets the number of pieces in that state, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Claim<int>? Quantity { get; init; }

    /// <summary>Gets when it was found so, or <see langword="null"/> when that is not known.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Gets why it is so, or <see langword="null"/> when that is not known.</summary>
    public Narrative? Reason { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}

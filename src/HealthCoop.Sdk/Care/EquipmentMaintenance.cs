using HealthCoop.Partners;

namespace HealthCoop.Care;

/// <summary>What keeps a piece of equipment in working order. What is <see langword="null"/> is not known.</summary>
[LooksAt(nameof(Provider), nameof(DoneBy))]
public sealed record EquipmentMaintenance : ICheckedContent
{
    /// <summary>Gets how long one waits from one service to the next, or <see langword="null"/>.</summary>
    public Claim<Length>? Interval { get; init; }

    /// <summary>Gets the partner that does it, or <see langword="null"/>.</summary>
    public Id<Partner>? Provider { get; init; }

    /// <summary>Gets who does it where that is no partner (a technician of the district, a supplier), or
    /// <see langword="null"/>; never beside <see cref="Provider"/> (rule HC-DOC-046).</summary>
    public Narrative? DoneBy { get; init; }

    /// <summary>Gets what it costs for one piece in one year, or <see langword="null"/>.</summary>
    public Claim<Money>? CostPerYear { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        if (Provider is not null && DoneBy is not null)
        {
            check.Breaks(
                "HC-DOC-046",
                JsonPointer.Root / nameof(DoneBy),
                new(
                    "L'entretien est fait par un partenaire ou par un autre, pas par les deux.",
                    "The maintenance is done by a partner or by somebody else, not by both."),
                new("Enlever l'un des deux.", "Remove one of the two."));
        }
    }
}

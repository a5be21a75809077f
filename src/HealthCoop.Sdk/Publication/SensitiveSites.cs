using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Publication;

/// <summary>Tells which facilities are military or not known to be safe.</summary>
internal sealed class SensitiveSites(Programme programme)
{
    private readonly Dictionary<Id<Territory>, Territory> _territories = programme.Territories.ToDictionary(t => t.Id);
    private readonly MilitarySigns _military = new(programme);

    /// <summary>Gets the sensitive facilities of the programme.</summary>
    public IEnumerable<Facility> All() =>
        programme.Facilities.Where(facility =>
            _military.AreOn(facility) || IsHidden(facility) || !IsStable(facility.Territory));

    /// <summary>Tells whether all sources say of a place that it is stable.</summary>
    public static bool IsKnownToBeSafe(Claim<SecurityZone> security) =>
        IsKnownToBeStable(security) && security.Competing.All(IsKnownToBeStable);

    // Nobody is told who pays there, since that would be dangerous; what is about no single facility is about all.
    private bool IsHidden(Facility facility) => programme.Attestations.Any(attestation =>
        attestation is { Matter: AttestationMatter.VisibilityWaivedForSecurity }
        && attestation.IsSo is not { Value: false, Competing.IsEmpty: true }
        && (attestation.Facility is null || attestation.Facility == facility.Id));

    // The nearest territory that says anything decides; where it was once unsafe, it may be so again.
    private bool IsStable(Id<Territory> id)
    {
        var seen = new HashSet<Id<Territory>>();
        for (Id<Territory>? at = id; at is { } next && seen.Add(next); at = _territories[next].Within)
        {
            if (_territories[next].SecurityPeriods.Any(period => period.Zone != SecurityZone.Stable))
            {
                return false;
            }

            if (_territories[next].Security is { } security)
            {
                return IsKnownToBeSafe(security);
            }
        }

        return false;
    }

    // What is planned or expected is not yet so, and what is assumed is not known.
    private static bool IsKnownToBeStable(Claim<SecurityZone> security) =>
        security.Value is SecurityZone.Stable && security.Modality.IsFact();
}

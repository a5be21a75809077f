using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.CivilMilitary;

/// <summary>Rules about military facilities beside civilian ones.</summary>
internal static class NeighbourRules
{
    private const AttestationMatter Matter = AttestationMatter.ComplementsCivilianFacilities;

    private static readonly Narrative Replaces = new(
        "L'établissement militaire est prévu là où un établissement civil de premier niveau soigne déjà, sans le "
        + "compléter.",
        "The military facility is planned where a civilian first-level facility cares already, without complementing "
        + "it.");

    private static readonly Narrative AgreeOnServices = new(
        "Convenir avec l'établissement civil de ce que chacun offre, ou choisir un autre site.",
        "Agree with the civilian facility on what each of them offers, or choose another site.");

    /// <summary>Gets the rule that a new military facility complements the civilian one of its area.</summary>
    /// <remarks>The area of a civilian facility is taken to be the territory in which it stands.</remarks>
    public static Rule GarrisonsComplement { get; } = Rule.For<Facility>(
        new("HC-CIV-008"),
        FindingSeverity.Warning,
        new(
            "Un établissement militaire nouveau complète l'offre civile",
            "A new military facility complements civilian care"),
        CheckNeighbours) with
    {
        Statement = new(
            "Un établissement militaire prévu dans l'aire d'un centre civil de premier niveau qui fonctionne dit "
            + "comment il le complète.",
            "A military facility that is planned in the area of a working civilian first-level centre says how it "
            + "complements it."),
        Rationale = new(
            "Des soins gratuits au camp vident le centre de santé voisin, qui vit de ses recettes et qui restera.",
            "Free care at the camp empties the health centre next to it, which lives on its fees and will stay."),
        SourceText = new(
            "Déduit : ne pas se substituer au système de santé civil",
            "Derived: do not substitute for the civilian health system"),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.Partners | ProgrammePart.Attestations | ProgrammePart.Facilities
            | ProgrammePart.Territories | ProgrammePart.SiteActivities | ProgrammePart.Start,
    };

    private static void CheckNeighbours(Facility facility, Programme programme, RuleCheck check)
    {
        if (!check.IsMilitary(facility) || !IsPlanned(facility, check))
        {
            check.DoesNotApply();
            return;
        }

        var (isNear, mayBeNear) = (false, false);
        for (var i = 0; i < programme.Facilities.Count; i++)
        {
            if (IsNeighbour(programme.Facilities[i], facility, check))
            {
                var isOpen = IsOpen(programme.Facilities[i], programme);
                isNear |= isOpen is true;
                mayBeNear |= isOpen is null;
            }
        }

        if (isNear)
        {
            check.NeedsAttested(
                Matter,
                programme,
                new(Facility: facility.Id),
                Replaces,
                AgreeOnServices);
        }
        else if (!mayBeNear)
        {
            check.DoesNotApply();
        }
        else if (AttestedMatters.IsSo(programme, Matter, new(facility.Id)) != true)
        {
            ReportUnknown(facility, programme, check);
        }
    }

    private static void ReportUnknown(Facility facility, Programme programme, RuleCheck check)
    {
        if (!programme.Start.IsKnown)
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Start));
            return;
        }

        for (var i = 0; i < programme.Facilities.Count; i++)
        {
            var other = programme.Facilities[i];
            if (IsNeighbour(other, facility, check) && IsOpen(other, programme) is null)
            {
                check.UndecidedAt(JsonPointer.Root / nameof(programme.Facilities) / i / nameof(other.States));
            }
        }
    }

    private static bool IsPlanned(Facility facility, RuleCheck check)
    {
        foreach (var state in facility.States)
        {
            if (state.Status is FacilityStatus.Planned or FacilityStatus.UnderConstruction)
            {
                return true;
            }
        }

        foreach (var located in check.ActivitiesAt(facility))
        {
            if (located.Item is Works { WorksType: WorksType.Construction } or Opening)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNeighbour(Facility other, Facility facility, RuleCheck check) =>
        IsFirstLevel(other.Type)
        && !check.IsMilitary(other)
        && check.LiesIn(facility.Territory, other.Territory);

    private static bool IsFirstLevel(FacilityType type) => type
        is FacilityType.CommunityHealthCentre or FacilityType.HealthAndSocialPromotionCentre
        or FacilityType.MedicalCentre or FacilityType.Dispensary
        or FacilityType.Maternity or FacilityType.AdvancedHealthPost;

    // Whether it cares when the programme starts; nothing where nobody can tell.
    private static bool? IsOpen(Facility facility, Programme programme) =>
        programme.Start.Value is { } start ? facility.IsOpenOn(start.Earliest) : null;
}

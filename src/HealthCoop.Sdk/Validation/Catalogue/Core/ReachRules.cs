using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about people, distance and fairness.</summary>
internal static class ReachRules
{
    // Figures are named by the words of types; made once, since works are many.
    private static readonly Dictionary<FacilityType, string> Figures =
        Enum.GetValues<FacilityType>().ToDictionary(type => type, type => DocumentWord.Of(type));

    /// <summary>Gets the rule that care goes to those who live too far away.</summary>
    public static Rule FarAwayAreReached { get; } = Rule.For<Facility>(
        new("HC-GEO-001"),
        FindingSeverity.Warning,
        new("Les soins vont vers ceux qui vivent loin", "Care goes to those who live far away"),
        CheckDistance) with
    {
        Statement = new(
            "Là où une part de la population desservie vit hors d'atteinte à pied, le programme a un paquet de "
            + "stratégie avancée.",
            "Where a part of the population served lives beyond walking distance, the programme has an outreach "
            + "package."),
        Rationale = new(
            "Au-delà de quelques kilomètres, on ne vient plus au centre à pied : ni vaccination, ni suivi de "
            + "grossesse.",
            "Beyond some kilometers people no longer walk to the centre: no vaccination, no antenatal care."),
        SourceText = new(
            "Norme d'accessibilité de 5 km au Mali et au Burkina Faso, qui n'a pas été confirmée",
            "Accessibility norm of 5 km in Mali and Burkina Faso, which was not confirmed"),
        Evidence = Evidence.Unconfirmed,
        Reads = ProgrammePart.CarePackages,
    };

    /// <summary>Gets the rule that a new facility has people enough to live on.</summary>
    /// <remarks>Figures are those of the type of facility, by its word in documents; overlapping areas are not
    /// looked at, since no source gives their bounds.</remarks>
    public static Rule CatchmentIsViable { get; } = Rule.For<Works>(
        new("HC-GEO-002"),
        FindingSeverity.Warning,
        new("Un nouvel établissement dessert assez de monde", "A new facility serves enough people"),
        CheckCatchment) with
    {
        Statement = new(
            "Un établissement que l'on construit dessert au moins la population de viabilité de son type.",
            "A facility that is built serves at least the population that its type needs to be viable."),
        Rationale = new(
            "Un centre qui dessert trop peu de monde n'a ni les recettes ni le personnel pour rester ouvert.",
            "A centre that serves too few people has neither the receipts nor the staff to stay open."),
        SourceText = new(
            "Burkina Faso, norme de 1993 : un CSPS pour 10 000 habitants environ (zanotowane.pl/956/1966)",
            "Burkina Faso, norm of 1993: a CSPS for about 10,000 inhabitants (zanotowane.pl/956/1966)"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Facilities | ProgrammePart.Start,
    };

    public static ValueList<Rule> All { get; } =
        [FarAwayAreReached, CatchmentIsViable, FairnessRules.WorstServedGetTheirShare];

    private static void CheckDistance(Facility facility, Programme programme, RuleCheck check)
    {
        if (facility.PopulationOutOfReach is null)
        {
            check.DoesNotApply();
            return;
        }

        var areNone = Bounds.Of(facility.PopulationOutOfReach).IsAtMost(0);
        if (areNone is true)
        {
            return;
        }

        int? open = null;
        for (var i = 0; i < programme.CarePackages.Count; i++)
        {
            var type = programme.CarePackages[i].Type;
            if (type is CarePackageType.Outreach)
            {
                return;
            }

            open ??= type is null ? i : null;
        }

        if (areNone is null)
        {
            check.Undecided(nameof(facility.PopulationOutOfReach));
        }
        else if (open is { } ordinal)
        {
            var packages = JsonPointer.Root / nameof(programme.CarePackages);
            check.UndecidedAt(packages / ordinal / nameof(CarePackage.Type));
        }
        else
        {
            check.Breaks(
                nameof(facility.PopulationOutOfReach),
                new(
                    $"{facility.PopulationOutOfReach.Value} personnes vivent hors d'atteinte, sans stratégie avancée.",
                    $"{facility.PopulationOutOfReach.Value} people are beyond walking distance, without outreach."),
                new("Prévoir un paquet de stratégie avancée.", "Plan an outreach package."));
        }
    }

    private static void CheckCatchment(Works works, Programme programme, RuleCheck check)
    {
        if (works.WorksType is not WorksType.Construction || check.Find(works.Facility) is not { } facility)
        {
            check.DoesNotApply();
            return;
        }

        if (check.Figure(Figures.GetValueOrDefault(facility.Type), programme) is not { } least)
        {
            return;
        }

        var isEnough = Bounds.Of(facility.PopulationServed).IsAtLeast((int)least);
        if (isEnough is true)
        {
            return;
        }

        var place = EntityPlace.In(programme.Facilities, nameof(programme.Facilities), facility.Id)
            / nameof(facility.PopulationServed);
        if (isEnough is null)
        {
            check.UndecidedAt(place);
            return;
        }

        var (served, wanted) = (facility.PopulationServed?.Value, DecimalText.Write(least));
        check.BreaksAt(
            place,
            new(
                $"« {facility.Id} » dessert {served} personnes ; il en faut {wanted}.",
                $"'{facility.Id}' serves {served} people; it takes {wanted}."),
            new(
                "Revoir le lieu ou l'aire, ou prévoir une subvention durable.",
                "Look again at the place or the area, or plan a lasting subsidy."));
    }
}

using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.CivilMilitary;

/// <summary>Rules about facilities of armed forces.</summary>
internal static class CivilMilitaryRules
{
    /// <summary>Gets the rule that access of civilians is declared.</summary>
    public static Rule CiviliansHaveAccess { get; } = Rule.For<Facility>(
        new("HC-CIV-001"),
        FindingSeverity.Error,
        new("L'accès des civils est déclaré", "Access of civilians is declared"),
        CheckAccess) with
    {
        Statement = new(
            "Un établissement militaire ouvert aux civils dit qui est admis, quand, par où, à quel prix, et que seul "
            + "le besoin médical décide.",
            "A military facility that is open to civilians says who is admitted, when, through which entrance, at what "
            + "price, and that medical need alone decides."),
        SourceText = new(
            "Éthique médicale et droit international humanitaire ; fiche de projet PARSANTE",
            "Medical ethics and international humanitarian law; PARSANTE project sheet"),
        Rationale = new(
            "Une infirmerie mixte que les habitants ne savent pas atteindre, ou dont ils craignent l'entrée, ne soigne "
            + "que la garnison.",
            "A mixed infirmary that people do not know how to reach, or whose gate they fear, cares for the garrison "
            + "alone."),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Partners,
    };

    /// <summary>Gets the rule that nothing sensitive of a garrison is published.</summary>
    public static Rule GarrisonsStayUnpublished { get; } = Rule.For<Programme>(
        new("HC-CIV-002"),
        FindingSeverity.Error,
        new("Rien de sensible d'une garnison n'est publié", "Nothing sensitive of a garrison is published"),
        CheckPublication) with
    {
        Statement = new(
            "Coordonnées, plans, effectifs et stocks des établissements militaires ne sont pas publiés plus finement "
            + "que la localité.",
            "Coordinates, layout, staffing and stock of military facilities are not published more finely than their "
            + "locality."),
        SourceText = new(
            "Sécurité des patients et des soignants ; double usage",
            "Security of patients and carers; dual use"),
        Rationale = new(
            "Qui connaît les plans, les effectifs et les stocks d'une garnison peut s'en prendre aux patients et aux "
            + "soignants.",
            "Whoever knows the layout, the staffing and the stocks of a garrison can harm its patients and carers."),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.Facilities | ProgrammePart.Partners | ProgrammePart.Publishable,
    };

    private static void CheckAccess(Facility facility, RuleCheck check)
    {
        var isOpen = GarrisonCare.IsOpenToCivilians(facility);
        if (!check.IsMilitary(facility) || (!isOpen && !facility.Users.IsEmpty))
        {
            check.DoesNotApply();
            return;
        }

        if (facility.CivilianAccess is not { } access)
        {
            check.Undecided(isOpen ? nameof(facility.CivilianAccess) : nameof(facility.Users));
            return;
        }

        var place = JsonPointer.Root / nameof(facility.CivilianAccess);
        check.NeedsKnown(
            place,
            (nameof(access.Admitted), access.Admitted is not null),
            (nameof(access.Hours), access.Hours is not null),
            (nameof(access.Entrance), access.Entrance is not null),
            (nameof(access.Price), access.Price is { IsKnown: true }),
            (nameof(access.ByMedicalNeedOnly), access.ByMedicalNeedOnly is not null));

        if (access.ByMedicalNeedOnly == false)
        {
            check.Breaks(
                place / nameof(access.ByMedicalNeedOnly),
                new(
                    "L'établissement ne soigne pas selon le seul besoin médical.",
                    "The facility does not care by medical need alone."),
                new(
                    "Convenir que seul le besoin médical décide qui est soigné d'abord.",
                    "Agree that medical need alone decides who is treated first."));
        }
    }

    private static void CheckPublication(Programme programme, RuleCheck check)
    {
        if (!HasMilitary(programme, check))
        {
            check.DoesNotApply();
            return;
        }

        for (var i = 0; i < programme.Publishable.Count; i++)
        {
            if (IsSensitive(programme.Publishable[i]))
            {
                CheckMatter(programme.Publishable[i], JsonPointer.Root / nameof(programme.Publishable) / i, check);
            }
        }
    }

    private static void CheckMatter(PublicationMatter matter, JsonPointer place, RuleCheck check) => check.Breaks(
        place,
        new(
            $"Le programme a un établissement militaire, et permet de publier : {DocumentWord.Of(matter)}.",
            $"The programme has a military facility, and allows this to be published: {DocumentWord.Of(matter)}."),
        new("Retirer ce mot de la liste.", "Remove this word from the list."),
        Mend.Remove(place));

    private static bool HasMilitary(Programme programme, RuleCheck check)
    {
        foreach (var facility in programme.Facilities)
        {
            if (check.IsMilitary(facility))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSensitive(PublicationMatter matter) => matter
        is PublicationMatter.Coordinates or PublicationMatter.Layouts
        or PublicationMatter.Rosters or PublicationMatter.Stocks;
}

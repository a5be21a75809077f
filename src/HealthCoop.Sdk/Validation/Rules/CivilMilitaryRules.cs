using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

/// <summary>Rules about facilities of armed forces.</summary>
internal static class CivilMilitaryRules
{
    private static readonly PublicationMatter[] Sensitive =
    [
        PublicationMatter.Coordinates, PublicationMatter.Layouts, PublicationMatter.Rosters, PublicationMatter.Stocks,
    ];

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
        Evidence = Evidence.PublicSource,
    };

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
        Evidence = Evidence.Derived,
    };

    private static void CheckAccess(Facility facility, RuleCheck check)
    {
        var isOpen = facility.Users.Contains(UserGroup.Civilians) || facility.CivilianAccess is not null;
        if (!IsMilitary(facility, check) || (!isOpen && !facility.Users.IsEmpty))
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
        if (!programme.Facilities.Any(facility => IsMilitary(facility, check)))
        {
            check.DoesNotApply();
            return;
        }

        foreach (var (i, matter) in programme.Publishable.Index().Where(entry => Sensitive.Contains(entry.Item)))
        {
            check.Breaks(
                JsonPointer.Root / nameof(programme.Publishable) / i,
                new(
                    $"Le programme a un établissement militaire, et permet de publier : {DocumentWord.Of(matter)}.",
                    "The programme has a military facility, and allows this to be published: "
                    + $"{DocumentWord.Of(matter)}."),
                new("Retirer ce mot de la liste.", "Remove this word from the list."));
        }
    }

    private static bool IsMilitary(Facility facility, RuleCheck check) =>
        MilitaryFacilities.Includes(facility, check.Find);
}

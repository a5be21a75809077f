using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Validation.Rules;

/// <summary>Rules about who may do what by law; the law is dated data: held competences.</summary>
internal static class LawRules
{
    public static Rule CompetenceToBuild { get; } = Rule.For<Works>(
        new("HC-LEG-001"),
        FindingSeverity.Error,
        new("Qui construit en a la compétence", "Whoever builds has the competence"),
        CheckCompetence) with
    {
        Statement = new(
            "Des travaux nomment l'autorité qui a la compétence pour ce type d'établissement, dans ce territoire et à "
            + "cette date, et le texte qui la lui donne. Les établissements militaires relèvent de l'État.",
            "Works name the authority that has the competence for that type of facility, in that territory on that day, "
            + "and the text that gives it. Facilities of armed forces belong to the State."),
        SourceText = new(
            "Mali : décret 02-314 du 4 juin 2002 ; Burkina Faso : loi 055-2004/AN, transfert effectif en 2010",
            "Mali: decree 02-314 of 4 June 2002; Burkina Faso: law 055-2004/AN, in effect since 2010"),
        Evidence = Evidence.PublicSource,
    };

    private static void CheckCompetence(Works works, Programme programme, RuleCheck check)
    {
        if (check.Find(works.Facility) is not { } facility || facility.Type == FacilityType.GarrisonInfirmary)
        {
            check.DoesNotApply();
            return;
        }

        if (works.Authority is null)
        {
            check.Undecided(nameof(works.Authority));
        }

        if (works.LegalText is null)
        {
            check.Undecided(nameof(works.LegalText));
        }

        if (programme.Start.Value is not { } start)
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Start));
            return;
        }

        var held = CompetencesFor(facility, start.Earliest, check).ToList();
        if (held.Count == 0)
        {
            check.Undecided(nameof(works.LegalText));
            return;
        }

        CheckAuthority(works, facility, held, check);
        CheckText(works, held, check);
    }

    private static IEnumerable<HeldCompetence> CompetencesFor(Facility facility, LocalDate on, RuleCheck check)
    {
        var country = check.Find(facility.Territory)?.Country;
        return check.Reference.Competences.Where(held =>
            held.Evidence != Evidence.Unconfirmed
            && (held.Country is null || held.Country == country)
            && held.Competences.Contains(Competence.Build)
            && held.FacilityTypes.Contains(facility.Type)
            && held.From?.Latest <= on
            && !(held.Through?.Earliest < on));
    }

    private static void CheckAuthority(Works works, Facility facility, List<HeldCompetence> held, RuleCheck check)
    {
        if (works.Authority is not { } id || check.Find(id) is not { } authority)
        {
            return;
        }

        var answers = held.Select(competence => Holds(authority, competence.Holder, facility, check)).ToList();
        if (answers.Contains(true))
        {
            return;
        }

        if (answers.Contains(null))
        {
            check.Undecided(nameof(works.Authority));
            return;
        }

        var holders = string.Join(", ", held.Select(competence => competence.Holder).Distinct());
        check.Breaks(
            nameof(works.Authority),
            new(
                $"« {id} » n'a pas la compétence de construire ici ; elle revient à : {holders}.",
                $"'{id}' has not the competence to build here; it lies with: {holders}."),
            new(
                "Nommer l'autorité compétente, ou convenir d'un mandat avec elle.",
                "Name the competent authority, or agree on a mandate with it."));
    }

    private static void CheckText(Works works, List<HeldCompetence> held, RuleCheck check)
    {
        if (works.LegalText is not { } text || held.Exists(competence => competence.Text == text))
        {
            return;
        }

        if (check.Reference.Find(text) is null)
        {
            check.Undecided(nameof(works.LegalText));
            return;
        }

        var texts = string.Join(", ", held.Select(competence => competence.Text).OfType<Id<LegalText>>().Distinct());
        check.Breaks(
            nameof(works.LegalText),
            new(
                $"Le texte « {text} » ne donne pas cette compétence ; celui qui la donne : {texts}.",
                $"The text '{text}' does not give this competence; what gives it: {texts}."),
            new("Citer le texte en vigueur.", "Cite the text in force."));
    }

    // Nothing where a fact is missing: what the partner governs, or what the territory is.
    private static bool? Holds(Partner authority, CompetenceHolder holder, Facility facility, RuleCheck check)
    {
        TerritoryKind[]? levels = holder switch
        {
            CompetenceHolder.Commune => [TerritoryKind.Commune],
            CompetenceHolder.Cercle => [TerritoryKind.Cercle],
            CompetenceHolder.LocalAuthorities =>
            [
                TerritoryKind.Commune, TerritoryKind.Cercle, TerritoryKind.Region, TerritoryKind.SpecialStatusDistrict,
            ],
            _ => null,
        };
        if (authority.Type is not { } type)
        {
            return null;
        }

        if (levels is null)
        {
            return holder is CompetenceHolder.CommunityHealthAssociation
                ? null
                : type == OrganisationType.Government;
        }

        if (type != OrganisationType.LocalGovernment)
        {
            return false;
        }

        if (authority.Territory is not { } governed || check.Find(governed) is not { Level: { } level })
        {
            return null;
        }

        return levels.Contains(level) ? LiesIn(facility.Territory, governed, check) : false;
    }

    // Nothing where the territory is not said to lie in anything.
    private static bool? LiesIn(Id<Territory> territory, Id<Territory> other, RuleCheck check)
    {
        var seen = new HashSet<Id<Territory>>();
        Id<Territory>? at = territory;
        while (at is { } id && seen.Add(id))
        {
            if (id == other)
            {
                return true;
            }

            at = check.Find(id)?.Within;
        }

        return null;
    }
}

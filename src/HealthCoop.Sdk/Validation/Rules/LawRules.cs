using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Programmes;

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
            "Works name the authority that has the competence for that type of facility, in that territory on that "
            + "day, and the text that gives it. Facilities of armed forces belong to the State."),
        SourceText = new(
            "Mali : décret 02-314 du 4 juin 2002 ; Burkina Faso : loi 055-2004/AN, transfert effectif en 2010",
            "Mali: decree 02-314 of 4 June 2002; Burkina Faso: law 055-2004/AN, transferred in fact in 2010"),
        Evidence = Evidence.PublicSource,
    };

    private static void CheckCompetence(Works works, Programme programme, RuleCheck check)
    {
        if (check.Find(works.Facility) is not { } facility || MilitaryFacilities.Includes(facility, check.Find))
        {
            check.DoesNotApply();
            return;
        }

        check.NeedsKnown(
            JsonPointer.Root,
            (nameof(works.Authority), works.Authority is not null),
            (nameof(works.LegalText), works.LegalText is not null));
        if (HeldCompetencesFor(works, facility, programme, check) is { } held)
        {
            CheckAuthority(works, facility, held, check);
            CheckText(works, held, check);
        }
    }

    // By law on the day of the works where that is stated, else on the day on which the programme starts.
    private static List<HeldCompetence>? HeldCompetencesFor(
        Works works,
        Facility facility,
        Programme programme,
        RuleCheck check)
    {
        var place = works.NotBefore is null
            ? JsonPointer.Root / nameof(programme.Start)
            : check.Path / nameof(works.NotBefore);
        var on = DayBounds.Of(works.NotBefore ?? programme.Start);
        var held = on is { First: { } first, Last: { } last }
            && CompetencesFor(works, facility, first, check).ToList() is var earlier
            && earlier.SequenceEqual(CompetencesFor(works, facility, last, check))
                ? earlier
                : null;
        if (held is null)
        {
            check.UndecidedAt(place);
            return null;
        }

        if (held.Count == 0)
        {
            // No confirmed text says who holds the competence, so that none that is named can be told right.
            check.Undecided(nameof(works.LegalText));
            return null;
        }

        return held;
    }

    private static IEnumerable<HeldCompetence> CompetencesFor(
        Works works,
        Facility facility,
        LocalDate on,
        RuleCheck check)
    {
        var country = check.Find(facility.Territory)?.Country;
        return check.Reference.Competences.Entries.Where(held =>
            held.Evidence is Evidence.PublicSource or Evidence.Derived
            && check.Reference.Competences.StillHolds(held, on) is true
            && (held.Country is null || held.Country == country)
            && (held.Competences.Contains(Competence.Build)
                || (works.WorksType == WorksType.Construction && held.Competences.Contains(Competence.Create)))
            && held.FacilityTypes.Contains(facility.Type)
            && held.From?.Earliest <= on
            && !(held.Through?.Latest < on));
    }

    private static void CheckAuthority(Works works, Facility facility, List<HeldCompetence> held, RuleCheck check)
    {
        if (works.Authority is not { } id || check.Find(id) is not { } authority)
        {
            return;
        }

        var answers = held
            .Select(competence => Holding.Of(authority, competence.Holder, facility, check))
            .ToList();
        if (answers.Contains(true))
        {
            return;
        }

        if (answers.Contains(null))
        {
            check.Undecided(nameof(works.Authority));
            return;
        }

        var holders = string.Join(", ", held.Select(competence => DocumentWord.Of(competence.Holder)).Distinct());
        check.Breaks(
            nameof(works.Authority),
            new(
                $"« {id} » n'a pas la compétence de construire ici ; elle revient à : {holders}.",
                $"'{id}' does not have the competence to build here; it lies with: {holders}."),
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

        if (check.Reference.Find(text) is null || held.Exists(competence => competence.Text is null))
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
}

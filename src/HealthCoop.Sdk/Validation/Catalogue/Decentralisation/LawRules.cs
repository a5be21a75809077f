using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

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
        Rationale = new(
            "Un centre bâti par qui n'en a pas la compétence n'entre dans aucun budget : personne n'y affecte d'agent "
            + "ni ne l'entretient.",
            "A centre built by whoever has no competence for it enters no budget: nobody posts staff there or keeps "
            + "it up."),
        SourceText = new(
            "Mali : décret 02-314 du 4 juin 2002 ; Burkina Faso : loi 055-2004/AN, transfert effectif en 2010",
            "Mali: decree 02-314 of 4 June 2002; Burkina Faso: law 055-2004/AN, transferred in fact in 2010"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Start | ProgrammePart.Facilities | ProgrammePart.Partners | ProgrammePart.Territories,
    };

    private static void CheckCompetence(Works works, Programme programme, RuleCheck check)
    {
        if (check.Find(works.Facility) is not { } facility || check.IsMilitary(facility))
        {
            check.DoesNotApply();
            return;
        }

        check.NeedsKnown(
            JsonPointer.Root,
            (nameof(works.Authority), works.Authority is not null),
            (nameof(works.LegalText), works.LegalText is not null));
        if (DayOf(works, facility, programme, check) is { } day)
        {
            CheckAuthority(works, facility, day, check);
            CheckText(works, facility, day, check);
        }
    }

    // By law on the day of the works where that is stated, else on the day on which the programme starts. A day that is
    // not known exactly does where the same competences are held on all days that it can be.
    private static LocalDate? DayOf(Works works, Facility facility, Programme programme, RuleCheck check)
    {
        var on = DayBounds.Of(works.NotBefore ?? programme.Start);
        if (on is not { First: { } first, Last: { } last } || !IsSameOn(first, last, works, facility, check))
        {
            check.UndecidedAt(works.NotBefore is null
                ? JsonPointer.Root / nameof(programme.Start)
                : check.Path / nameof(works.NotBefore));
            return null;
        }

        foreach (var held in check.Reference.Competences.Entries)
        {
            if (Gives(held, works, facility, first, check))
            {
                return first;
            }
        }

        // No confirmed text says who holds the competence, so that none that is named can be told right.
        check.Undecided(nameof(works.LegalText));
        return null;
    }

    private static bool IsSameOn(LocalDate first, LocalDate last, Works works, Facility facility, RuleCheck check)
    {
        foreach (var held in check.Reference.Competences.Entries)
        {
            if (Gives(held, works, facility, first, check) != Gives(held, works, facility, last, check))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Gives(HeldCompetence held, Works works, Facility facility, LocalDate on, RuleCheck check) =>
        held.FacilityTypes.AsSpan().Contains(facility.Type)
        && (held.Country is null || held.Country == check.Find(facility.Territory)?.Country)
        && held.Evidence is Evidence.PublicSource or Evidence.Derived
        && check.Reference.Competences.StillHolds(held, on) is true
        && (held.Competences.AsSpan().Contains(Competence.Build)
            || (works.WorksType == WorksType.Construction && held.Competences.AsSpan().Contains(Competence.Create)))
        && held.From?.Earliest <= on
        && !(held.Through?.Latest < on);

    private static List<HeldCompetence> HeldOn(LocalDate on, Works works, Facility facility, RuleCheck check) =>
        check.Reference.Competences.Entries.Where(held => Gives(held, works, facility, on, check)).ToList();

    private static void CheckAuthority(Works works, Facility facility, LocalDate on, RuleCheck check)
    {
        if (works.Authority is not { } id || check.Find(id) is not { } authority)
        {
            return;
        }

        var isUnsure = false;
        foreach (var held in check.Reference.Competences.Entries)
        {
            if (Gives(held, works, facility, on, check))
            {
                var holds = Holding.Of(authority, held.Holder, facility, check);
                if (holds is true)
                {
                    return;
                }

                isUnsure |= holds is null;
            }
        }

        if (isUnsure)
        {
            check.Undecided(nameof(works.Authority));
            return;
        }

        var holders = string.Join(
            ", ",
            HeldOn(on, works, facility, check).Select(held => DocumentWord.Of(held.Holder)).Distinct());
        check.Breaks(
            nameof(works.Authority),
            new(
                $"« {id} » n'a pas la compétence de construire ici ; elle revient à : {holders}.",
                $"'{id}' does not have the competence to build here; it lies with: {holders}."),
            new(
                "Nommer l'autorité compétente, ou convenir d'un mandat avec elle.",
                "Name the competent authority, or agree on a mandate with it."));
    }

    private static void CheckText(Works works, Facility facility, LocalDate on, RuleCheck check)
    {
        if (works.LegalText is not { } text)
        {
            return;
        }

        var isTextMissing = false;
        foreach (var held in check.Reference.Competences.Entries)
        {
            if (Gives(held, works, facility, on, check))
            {
                if (held.Text == text)
                {
                    return;
                }

                isTextMissing |= held.Text is null;
            }
        }

        if (isTextMissing || check.Reference.Find(text) is null)
        {
            check.Undecided(nameof(works.LegalText));
            return;
        }

        BreakText(works, HeldOn(on, works, facility, check), check);
    }

    private static void BreakText(Works works, List<HeldCompetence> held, RuleCheck check)
    {
        var texts = held.Select(competence => competence.Text).OfType<Id<LegalText>>().Distinct().ToList();
        var place = JsonPointer.Root / nameof(works.LegalText);
        var names = string.Join(", ", texts);
        var message = new Narrative(
            $"Le texte « {works.LegalText} » ne donne pas cette compétence ; celui qui la donne : {names}.",
            $"The text '{works.LegalText}' does not give this competence; what gives it: {names}.");
        var advice = new Narrative("Citer le texte en vigueur.", "Cite the text in force.");
        if (texts is [var only])
        {
            check.Breaks(place, message, advice, Mend.Replace(place, only));
        }
        else
        {
            check.Breaks(place, message, advice);
        }
    }
}

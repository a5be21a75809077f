using System.Text.RegularExpressions;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about claims that compete and figures with comparators.</summary>
internal static partial class ConsistencyRules
{
    public static ValueList<Rule> All => [ChoiceHasReason, DatesAreUnambiguous, ComparatorsAreKept];

    public static Rule ChoiceHasReason { get; } = Rule.For<IClaim>(
        new("HC-CLM-003"),
        FindingSeverity.Warning,
        new("Un choix entre des sources qui divergent est motivé", "A choice between sources that differ has a reason"),
        static (claim, programme, check) =>
        {
            if (!claim.Accept(IsContested.Seen))
            {
                check.DoesNotApply();
            }
            else
            {
                claim.Accept(new CompetingClaims(programme, check));
            }
        }) with
    {
        Statement = new(
            "Quand deux sources donnent du même fait des valeurs qui s'écartent de plus de la tolérance, les deux "
            + "restent, et l'on dit pourquoi l'une est retenue.",
            "Where two sources give values of one fact that lie further apart than the tolerance, both are kept, and "
            + "it is said why one of them is chosen."),
        Rationale = new(
            "Le début de Paris-Bamako-Ouagadougou est donné pour 2010, 2011 et 2012, et son budget dans deux "
            + "monnaies : sans la raison du choix, personne ne peut le refaire.",
            "The start of Paris-Bamako-Ouagadougou is given as 2010, 2011 and 2012, its budget in two currencies: "
            + "without the reason for the choice nobody can make it again."),
        SourceText = new(
            "Lettre Platforma n°16, sa page en anglais et la presse : trois débuts pour un programme",
            "Platforma newsletter 16, its English page and the press: three starts of one programme"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Start,
    };

    /// <remarks>
    /// The dates of a document are ISO dates, so only text that is quoted can still be ambiguous: the title and the
    /// rubric of a source. The rule is a warning, not an error, because nothing is computed from a quoted title. French
    /// puts the day first; English is written both ways, so that a date in an English source stays undecided.
    /// </remarks>
    public static Rule DatesAreUnambiguous { get; } = Rule.For<SourceDocument>(
        new("HC-CLM-004"),
        FindingSeverity.Warning,
        new("Une date citée jj/mm/aaaa se lit d'une seule façon",
            "A quoted date dd/mm/yyyy can be read in one way only"),
        static (document, check) =>
        {
            var (inTitle, inRubric) = (IsAmbiguous(document.Title), IsAmbiguous(document.Rubric));
            if (!inTitle && !inRubric)
            {
                check.DoesNotApply();
            }
            else if (document.Languages.IsEmpty)
            {
                BreakLanguage(inTitle ? document.Title : document.Rubric!, check);
            }
            else if (!IsInFrenchAlone(document))
            {
                check.Undecided(inTitle ? nameof(document.Title) : nameof(document.Rubric));
            }
        }) with
    {
        Statement = new(
            "Une source dont le titre ou la rubrique cite une date où le jour et le mois peuvent s'échanger dit dans "
            + "quelle langue elle a paru.",
            "A source whose title or rubric quotes a date in which day and month can be exchanged says in which "
            + "language it appeared."),
        Rationale = new(
            "Expertise France imprime 02/01/2019 pour le 2 janvier ; un lecteur américain y lit le 1er février.",
            "Expertise France prints 02/01/2019 for 2 January; an American reader takes it for 1 February."),
        SourceText = new(
            "Fiche de projet PARSANTE : « 02/01/2019 »",
            "PARSANTE project sheet: \"02/01/2019\""),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.None,
    };

    public static Rule ComparatorsAreKept { get; } = Rule.For<IBreakdown>(
        new("HC-CLM-005"),
        FindingSeverity.Warning,
        new("Une somme garde les « plus de » et « environ » de ses parties",
            "A sum keeps the \"more than\" and \"about\" of its parts"),
        CheckTotal) with
    {
        Statement = new(
            "Un total qui n'est que la somme de parties données avec « plus de », « environ » ou une autre borne n'est "
            + "pas donné comme exact.",
            "A total that is no more than the sum of parts given with \"more than\", \"about\" or another bound is not "
            + "given as exact."),
        Rationale = new(
            "« Plus de 3 millions » additionné comme 3 millions devient un chiffre exact que personne n'a compté.",
            "\"More than 3 million\" added up as 3 million becomes an exact figure that nobody has counted."),
        SourceText = new(
            "Lettre Platforma n°16 : « plus de 3 millions de personnes »",
            "Platforma newsletter 16: \"more than 3 million people\""),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Objectives,
    };

    // Where one of both texts spells the date out, the pair can be read.
    private static bool IsAmbiguous(Narrative? text) =>
        text is not null && AmbiguousDate.IsMatch(text.French) && AmbiguousDate.IsMatch(text.English);

    private static bool IsInFrenchAlone(SourceDocument document)
    {
        foreach (var language in document.Languages)
        {
            if (language != Language.French)
            {
                return false;
            }
        }

        return true;
    }

    private static void BreakLanguage(Narrative text, RuleCheck check) => check.Breaks(
        nameof(SourceDocument.Languages),
        new(
            $"« {text.French} » cite une date où l'on ne sait pas lequel des nombres est le mois.",
            $"\"{text.English}\" quotes a date of which nobody knows which number is the month."),
        new(
            "Dire la langue de la source, ou écrire le mois en lettres.",
            "Say the language of the source, or spell the month out."));

    private static void CheckTotal(IBreakdown breakdown, Programme programme, RuleCheck check)
    {
        switch (breakdown)
        {
            case Breakdown<TraineeCategory> trainees:
                CheckPeople(trainees, check);
                break;
            case Breakdown<TraineeStatus> trainees:
                CheckPeople(trainees, check);
                break;
            case Breakdown<Sex> trainees:
                CheckPeople(trainees, check);
                break;
            case IndicatorValue value:
                IndicatorSums.Check(value, programme, check);
                break;
            default:
                check.DoesNotApply();
                break;
        }
    }

    private static void CheckPeople<T>(Breakdown<T> breakdown, RuleCheck check)
        where T : struct, Enum
    {
        var (sum, hasBound, areKnown) = (0L, false, true);
        foreach (var part in breakdown.Parts)
        {
            sum += part.People.Value ?? 0;
            areKnown &= part.People.IsKnown;
            hasBound |= part.People is { IsKnown: true, Comparator: not Comparator.Exactly };
        }

        if (!hasBound || !breakdown.Total.IsKnown)
        {
            check.DoesNotApply();
        }
        else if (areKnown && breakdown.Total.Comparator == Comparator.Exactly && breakdown.Total.Value == sum)
        {
            var together = Claim.Sum([.. breakdown.Parts.Select(part => part.People)]).Comparator;
            IndicatorSums.Break(nameof(breakdown.Total), breakdown.Total, together, check);
        }
    }

    [GeneratedRegex("(?<![0-9])0?(?<first>[1-9]|1[0-2])/(?!0?\\k<first>/)(0?[1-9]|1[0-2])/[0-9]{4}(?![0-9])")]
    private static partial Regex AmbiguousDate { get; }
}

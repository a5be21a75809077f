using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about how results are shown.</summary>
internal static class EvidenceRules
{
    /// <summary>Gets the rule that what is said to be achieved is shown.</summary>
    /// <remarks>
    /// A press article, or a document that a claim cites, states a result and does not show it. A programme that is
    /// known from those alone, and so a document that names sources and has no item of evidence at all, may well have
    /// its evidence: there the rule is undecided.
    /// </remarks>
    public static Rule AchievementsAreShown { get; } = Rule.For<Programme>(
        new("HC-MON-002"),
        FindingSeverity.Error,
        new("Ce qui est atteint est prouvé", "What is achieved is shown"),
        CheckEvidence) with
    {
        Statement = new(
            "Une réalisation atteinte, une valeur trouvée d'un de ses indicateurs et un jalon passé ont une pièce qui "
            + "les prouve : liste de présence, procès-verbal de remise, délibération.",
            "An achieved output, a value found of one of its indicators and a milestone that was reached have an item "
            + "that shows them: an attendance list, a hand-over report, a resolution."),
        Rationale = new(
            "Ce qu'aucune pièce ne prouve, l'audit le tient pour non fait, et la dépense pour inéligible.",
            "What no item shows, an audit takes as not done, and its expenditure as ineligible."),
        SourceText = new("Déduit : pièces qu'un audit demande", "Derived: items that an audit asks for"),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.Objectives | ProgrammePart.Milestones | ProgrammePart.EvidenceItems
            | ProgrammePart.SourceDocuments,
    };

    /// <summary>Gets the rule that a programme measures what changes for people.</summary>
    /// <remarks>
    /// No list of objectives is said to be complete. A programme that is known from the press, with what it built and
    /// trained, may well have aimed at more: there the rule is undecided. It is broken where the outcomes are known to
    /// be without indicators.
    /// </remarks>
    public static Rule OutcomesAreMeasured { get; } = Rule.For<Programme>(
        new("HC-MON-003"),
        FindingSeverity.Warning,
        new("Un programme mesure ce qui change", "A programme measures what changes"),
        CheckOutcomes) with
    {
        Statement = new(
            "Un programme qui a des objectifs en a un au niveau des effets, avec un indicateur d'usage ou de qualité "
            + "des services.",
            "A programme that has objectives has one at outcome level, with an indicator of the use or the quality of "
            + "services."),
        Rationale = new(
            "Former et construire ne disent pas si quelqu'un est mieux soigné.",
            "People trained and buildings built do not tell whether anybody is cared for better."),
        SourceText = new(
            "Déduit : des cadres logiques qui ne comptent que formations et bâtiments",
            "Derived: logical frameworks that count trainings and buildings alone"),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.Objectives,
    };

    /// <summary>Gets the rules, in the order of their ids.</summary>
    public static ValueList<Rule> All { get; } = [AchievementsAreShown, OutcomesAreMeasured];

    private static void CheckEvidence(Programme programme, RuleCheck check)
    {
        var isAny = false;
        for (var i = 0; i < programme.Objectives.Count; i++)
        {
            isAny |= CheckOutput(programme.Objectives[i], i, programme, check);
        }

        for (var i = 0; i < programme.Milestones.Count; i++)
        {
            isAny |= CheckMilestone(programme.Milestones[i], i, programme, check);
        }

        if (!isAny)
        {
            check.DoesNotApply();
        }
    }

    // Tells whether anything of it was achieved.
    private static bool CheckOutput(Objective output, int index, Programme programme, RuleCheck check)
    {
        if (output.Level != ResultLevel.Output)
        {
            return false;
        }

        var isAny = false;
        for (var i = 0; i < output.Indicators.Count; i++)
        {
            isAny |= CheckActuals(output.Indicators[i], output.Source, index, i, programme, check);
        }

        if (!isAny && output.Modality == Modality.Achieved)
        {
            Report(PlaceOf(index), output.Source is not null, programme, check);
            return true;
        }

        return isAny;
    }

    private static bool CheckActuals(
        Indicator indicator,
        Id<SourceDocument>? source,
        int objective,
        int index,
        Programme programme,
        RuleCheck check)
    {
        var isAny = false;
        for (var i = 0; i < indicator.Actuals.Count; i++)
        {
            var actual = indicator.Actuals[i];
            if (actual.Value is { IsKnown: true, Modality: Modality.Achieved } value)
            {
                isAny = true;
                if (!IsShown(actual.Evidence, check))
                {
                    var isStated = (value.Source ?? actual.Source ?? indicator.Source ?? source) is not null;
                    var place = PlaceOf(objective) / index / nameof(indicator.Actuals) / i / nameof(actual.Evidence);
                    Report(place, isStated || !actual.Evidence.IsEmpty, programme, check);
                }
            }
        }

        return isAny;
    }

    private static bool CheckMilestone(Milestone milestone, int index, Programme programme, RuleCheck check)
    {
        if (milestone is not DatedMilestone { On: { Modality: Modality.Achieved } on })
        {
            return false;
        }

        if (!IsShown(milestone.Evidence, check))
        {
            var place = JsonPointer.Root / nameof(Programme.Milestones) / index / nameof(milestone.Evidence);
            var isStated = (on.Source ?? milestone.Source) is not null || !milestone.Evidence.IsEmpty;
            Report(place, isStated, programme, check);
        }

        return true;
    }

    private static JsonPointer PlaceOf(int objective) =>
        JsonPointer.Root / nameof(Programme.Objectives) / objective / nameof(Objective.Indicators);

    private static bool IsShown(ValueList<Id<EvidenceItem>> items, RuleCheck check)
    {
        foreach (var item in items)
        {
            if (check.Find(item) is { Type: not EvidenceType.Press })
            {
                return true;
            }
        }

        return false;
    }

    private static void Report(JsonPointer place, bool isStated, Programme programme, RuleCheck check)
    {
        if (isStated || IsKnownFromSources(programme))
        {
            check.Undecided(place);
            return;
        }

        check.Breaks(
            place,
            new(
                "Ce résultat est dit atteint, et rien ne le prouve.",
                "This result is said to be achieved, and nothing shows it."),
            new(
                "Joindre une liste de présence, un procès-verbal de remise ou une délibération.",
                "Attach an attendance list, a hand-over report or a resolution."));
    }

    private static bool IsKnownFromSources(Programme programme) =>
        programme.EvidenceItems.IsEmpty && !programme.SourceDocuments.IsEmpty;

    private static void CheckOutcomes(Programme programme, RuleCheck check)
    {
        if (programme.Objectives.IsEmpty)
        {
            check.DoesNotApply();
        }
        else if (!HasOutcome(programme))
        {
            check.Undecided(nameof(programme.Objectives));
        }
        else if (!IsMeasured(programme))
        {
            ReportUnmeasured(programme, check);
        }
    }

    private static bool HasOutcome(Programme programme)
    {
        foreach (var objective in programme.Objectives)
        {
            if (objective.Level == ResultLevel.Outcome)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMeasured(Programme programme)
    {
        foreach (var objective in programme.Objectives)
        {
            if (objective.Level == ResultLevel.Outcome && !objective.Indicators.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    // Where one outcome may have indicators that are not told, the programme may measure what changes.
    private static void ReportUnmeasured(Programme programme, RuleCheck check)
    {
        for (var i = 0; i < programme.Objectives.Count; i++)
        {
            if (programme.Objectives[i] is { Level: ResultLevel.Outcome, IndicatorsAreComplete: false })
            {
                check.Undecided(PlaceOf(i));
            }
        }

        if (check.Unknown.Count == 0)
        {
            check.Breaks(
                nameof(programme.Objectives),
                new(
                    "Aucun objectif au niveau des effets n'a d'indicateur.",
                    "No objective at outcome level has an indicator."),
                new(
                    "Ajouter un indicateur d'usage ou de qualité des services.",
                    "Add an indicator of the use or the quality of services."));
        }
    }
}

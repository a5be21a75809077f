using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about how progress is measured.</summary>
internal static class MonitoringRules
{
    public static Rule IndicatorsAreWhole { get; } = Rule.For<Objective>(
        new("HC-MON-001"),
        FindingSeverity.Error,
        new("Un objectif a des indicateurs complets", "An objective has complete indicators"),
        CheckIndicators) with
    {
        Statement = new(
            "Un indicateur a une définition, une unité, une valeur de départ datée, une cible, une source de "
            + "vérification, une fréquence et un responsable.",
            "An indicator has a definition, a unit, a dated baseline, a target, a source of verification, a frequency "
            + "and somebody responsible."),
        Rationale = new(
            "Un indicateur sans départ, cible ni source ne dit jamais si l'objectif est atteint.",
            "An indicator without a baseline, a target and a source never says whether the objective is reached."),
        SourceText = new("Cadre logique", "Logical framework"),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.None,
    };

    private static void CheckIndicators(Objective objective, RuleCheck check)
    {
        if (objective.Indicators.IsEmpty && objective.IndicatorsAreComplete)
        {
            check.Breaks(
                nameof(objective.Indicators),
                new("L'objectif n'a aucun indicateur.", "The objective has no indicator."),
                new("Dire à quoi l'on verra qu'il est atteint.", "Say by what one will see that it is reached."));
        }
        else if (!objective.IndicatorsAreComplete)
        {
            check.Undecided(nameof(objective.Indicators));
        }

        for (var i = 0; i < objective.Indicators.Count; i++)
        {
            if (!IsWhole(objective.Indicators[i]))
            {
                CheckIndicator(objective.Indicators[i], JsonPointer.Root / nameof(objective.Indicators) / i, check);
            }
        }
    }

    private static bool IsWhole(Indicator indicator) => indicator is
    {
        Definition: not null,
        Unit: not null,
        Baseline.IsKnown: true,
        BaselineOn: not null,
        Target.IsKnown: true,
        Verification: not null,
        Frequency: not null,
        Responsible: not null,
    };

    private static void CheckIndicator(Indicator indicator, JsonPointer place, RuleCheck check)
    {
        check.NeedsKnown(
            place,
            (nameof(indicator.Definition), indicator.Definition is not null),
            (nameof(indicator.Unit), indicator.Unit is not null),
            (nameof(indicator.Baseline), indicator.Baseline is { IsKnown: true }),
            (nameof(indicator.BaselineOn), indicator.BaselineOn is not null),
            (nameof(indicator.Target), indicator.Target is { IsKnown: true }),
            (nameof(indicator.Verification), indicator.Verification is not null),
            (nameof(indicator.Frequency), indicator.Frequency is not null),
            (nameof(indicator.Responsible), indicator.Responsible is not null));
    }
}

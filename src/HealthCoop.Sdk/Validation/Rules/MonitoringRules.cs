using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

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
        SourceText = new("Cadre logique", "Logical framework"),
        Evidence = Evidence.Derived,
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

        foreach (var (i, indicator) in objective.Indicators.Index())
        {
            CheckIndicator(indicator, JsonPointer.Root / nameof(objective.Indicators) / i, check);
        }
    }

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

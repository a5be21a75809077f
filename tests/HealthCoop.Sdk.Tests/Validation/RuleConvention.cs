using HealthCoop.Validation;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Tests.Validation;

/// <summary>What is asked of every rule of the catalogue.</summary>
internal static class RuleConvention
{
    // Rules that ask for nothing that may be unknown.
    private static readonly string[] AlwaysDecided =
    [
        "HC-CLM-001", "HC-CLM-005", "HC-FIN-009", "HC-FIN-010", "HC-TIM-004", "HC-CIV-002",
    ];

    // Every programme has claims.
    private static readonly string[] AlwaysApplicable = ["HC-CLM-001"];

    // What follows from the field's own logic has no day on which it began; competences are dated one by one, as data.
    private static readonly string[] Timeless =
    [
        RulePacks.Core.Id.Value, RulePacks.Decentralisation.Id.Value, RulePacks.CivilMilitary.Id.Value,

        // Nobody could verify their first day.
        RulePacks.DecentralisationFrance.Id.Value, RulePacks.Aimf.Id.Value,
    ];

    /// <summary>Lists what is missing of a rule.</summary>
    /// <param name="pack">The pack that holds it.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="outcomes">The outcomes of its cases, that of the sound programme among them.</param>
    public static IEnumerable<string> Faults(RulePack pack, Rule rule, IReadOnlyCollection<RuleOutcome> outcomes)
    {
        foreach (var (name, text) in Texts(rule))
        {
            if (text is null || text.French.Length == 0 || text.English.Length == 0 || text.French == text.English)
            {
                yield return $"{rule.Id}: {name} is not in both languages";
            }
        }

        if (!Timeless.Contains(pack.Id.Value) && (rule.InForce ?? pack.InForce) is null)
        {
            yield return $"{rule.Id}: law or donor text without the days on which it holds";
        }

        foreach (var outcome in Asked(rule).Except(outcomes))
        {
            yield return $"{rule.Id}: no case of {outcome}";
        }
    }

    private static IEnumerable<(string Name, Narrative? Text)> Texts(Rule rule) =>
    [
        (nameof(rule.Title), rule.Title), (nameof(rule.Statement), rule.Statement),
        (nameof(rule.Rationale), rule.Rationale), (nameof(rule.SourceText), rule.SourceText),
    ];

    private static IEnumerable<RuleOutcome> Asked(Rule rule)
    {
        yield return RuleOutcome.Broken;
        yield return RuleOutcome.Held;
        if (!AlwaysDecided.Contains(rule.Id.Value))
        {
            yield return RuleOutcome.Undecided;
        }

        if (!AlwaysApplicable.Contains(rule.Id.Value))
        {
            yield return RuleOutcome.NotApplicable;
        }
    }
}

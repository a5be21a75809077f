using System.Runtime.CompilerServices;

namespace HealthCoop.Validation.Rules;

/// <summary>The words that all rules share.</summary>
internal static class RuleTexts
{
    public static Narrative GiveTheFact { get; } = new(
        "Donner ce fait avec sa source ; une hypothèse ne suffit pas pour tenir la règle.",
        "Give this fact with its source; an assumption is not enough to keep the rule.");

    public static Narrative Unconfirmed { get; } = new(
        "Le texte sur lequel la règle repose n'a pas pu être vérifié.",
        "The text that the rule stands on could not be verified.");

    private static readonly ConditionalWeakTable<Rule, Narrative> NotKnownByRule = [];

    public static Narrative NotKnown(Rule rule) => NotKnownByRule.GetValue(rule, static rule => new(
        $"La règle « {rule.Title.French} » ne peut pas être tranchée : le fait de ce lieu n'est pas connu.",
        $"The rule \"{rule.Title.English}\" cannot be decided: the fact at this place is not known."));
}

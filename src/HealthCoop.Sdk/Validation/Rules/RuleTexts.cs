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

    public static Narrative NotKnown(Rule rule) => new(
        $"On ne peut pas dire si la règle tient, car ce fait n'est pas connu : {rule.Title.French}.",
        $"Whether the rule holds cannot be told, since this fact is not known: {rule.Title.English}.");
}

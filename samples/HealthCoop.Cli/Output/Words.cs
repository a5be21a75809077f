using HealthCoop.HealthSystem;
using HealthCoop.Terminology;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Cli.Output;

/// <summary>The words for the members of enumerations: the field's, or what a report says instead.</summary>
internal static class Words
{
    /// <summary>The field's word as it stands within a sentence.</summary>
    public static Narrative Of<T>(T word)
        where T : struct, Enum => Terms.For(word).InSentence;

    /// <summary>The field's word as it stands alone in a table.</summary>
    public static Narrative Alone<T>(T word)
        where T : struct, Enum => Terms.For(word).Name;

    /// <summary>The field's word and its abbreviation.</summary>
    public static Narrative Of(FacilityType type)
    {
        var (term, word) = (Terms.For(type), Of<FacilityType>(type));
        return term.Abbreviation is { } abbreviation
            ? new($"{word.French} ({abbreviation.French})", $"{word.English} ({abbreviation.English})")
            : word;
    }

    /// <summary>The words for comparing with a number.</summary>
    public static Narrative Of(Comparator comparator) =>
        comparator is Comparator.Exactly ? new(string.Empty) : Of<Comparator>(comparator);

    /// <summary>The words for comparing with a day rather than with a number.</summary>
    public static Narrative OfDay(Comparator comparator) => comparator switch
    {
        Comparator.Exactly => new(string.Empty),
        Comparator.About => new("vers", "about"),
        Comparator.MoreThan => new("après", "after"),
        Comparator.AtLeast => new("au plus tôt", "no earlier than"),
        Comparator.LessThan => new("avant", "before"),
        Comparator.AtMost => new("au plus tard", "no later than"),
    };

    /// <summary>The words for what came of several rules.</summary>
    public static Narrative Of(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.NotApplicable => new("sans objet", "not applicable"),
        RuleOutcome.Held => new("respectées", "held"),
        RuleOutcome.Undecided => new("indécidables", "undecided"),
        RuleOutcome.Broken => new("enfreintes", "broken"),
    };
}

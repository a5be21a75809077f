using HealthCoop.Validation.Rules;
using HealthCoop.Validation.Running;

namespace HealthCoop.Validation;

/// <summary>The rules of some settings: those that are run, and those that are off.</summary>
/// <param name="Set">The rules that are run.</param>
/// <param name="Off">The rules that are off, each with its reason.</param>
internal sealed record ValidationRules(RuleSet Set, ValueList<SwitchedOffRule> Off)
{
    private static readonly Lazy<ValidationRules> OfDefault = new(static () => Make(ValidationOptions.Default));

    public static ValidationRules Of(ValidationOptions? options) =>
        options is null || ReferenceEquals(options, ValidationOptions.Default) ? OfDefault.Value : Make(options);

    private static ValidationRules Make(ValidationOptions options)
    {
        var rules = RunnableRules.Of(PackedRules.With(options.Packs, options.Reference));
        var switches = options.Off
            .Concat(options.Reference.RulePacks
                .SelectMany(pack => pack.Off)
                .Select(off => new SwitchedOffRule(off.Rule, off.Because)))
            .ToValueList();
        Refuse(rules, switches);
        var off = rules
            .GroupBy(rule => rule.Id)
            .Select(variants => WhyOff(variants.ToList(), switches))
            .OfType<SwitchedOffRule>()
            .ToValueList();
        var isOff = off.Select(rule => rule.Rule).ToHashSet();
        return new(
            new(rules, rule => !isOff.Contains(rule.Id) && rule.Evidence != Evidence.Unconfirmed, options.Reference),
            off);
    }

    // A rule is off where it is switched off, or where nobody could verify any of its versions.
    private static SwitchedOffRule? WhyOff(List<RunnableRule> variants, ValueList<SwitchedOffRule> off)
    {
        var id = variants[0].Rule.Id;
        return off.FirstOrDefault(entry => variants.Exists(variant => IsNamed(variant.Rule, entry.Rule)))
            is { } entry ? entry with { Rule = id }
            : variants.TrueForAll(variant => variant.Rule.Evidence == Evidence.Unconfirmed)
                ? new(id, RuleTexts.Unconfirmed)
                : null;
    }

    private static bool IsNamed(Rule rule, RuleId id) => rule.Id == id || rule.Aliases.AsSpan().Contains(id);

    private static void Refuse(IReadOnlyList<RunnableRule> rules, ValueList<SwitchedOffRule> switches)
    {
        if (rules.FirstOrDefault(rule => !ContentWalk.Meets(rule.Rule.Subject)) is { Rule: var foreign })
        {
            throw new ArgumentException(
                $"{foreign.Id} is about {foreign.Subject.Name}, which no programme holds; it would never be run.");
        }

        if (switches.FirstOrDefault(entry => rules.All(rule => !IsNamed(rule.Rule, entry.Rule)))
            is { Rule: var unknown })
        {
            throw new ArgumentException($"{unknown} is switched off, but no rule pack has it.");
        }
    }
}

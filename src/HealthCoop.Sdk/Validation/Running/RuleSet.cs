using HealthCoop.Reference;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Running;

/// <summary>The rules of some packs, sorted by what they are about. May be shared between threads.</summary>
internal sealed class RuleSet
{
    private readonly RunnableRule[] _rules;
    private readonly RunnableRule[]?[] _byType = new RunnableRule[]?[ContentWalk.Types.Count];

    public RuleSet(IReadOnlyList<RunnableRule> rules, Func<Rule, bool> isRun, ReferenceData reference)
    {
        Reference = reference;
        _rules = [.. rules.Where(rule => isRun(rule.Rule))];
        Ids = _rules.Select(rule => rule.Rule.Id).Distinct().ToValueList();
        IdCount = rules.Select(rule => rule.Id).DefaultIfEmpty(-1).Max() + 1;
        OrdinalCount = rules.Count;
    }

    public ReferenceData Reference { get; }

    /// <summary>Gets the ids of the rules that are run, in the order of the packs.</summary>
    public ValueList<RuleId> Ids { get; }

    /// <summary>Gets the rules that are run, those of one id side by side.</summary>
    public IReadOnlyList<RunnableRule> Rules => _rules;

    public int IdCount { get; }

    public int OrdinalCount { get; }

    /// <summary>Gets the rules about things of a type.</summary>
    public RunnableRule[] RulesOf(int type) => _byType[type] ?? Find(type);

    private RunnableRule[] Find(int type)
    {
        var met = ContentWalk.Types[type].Type;
        return _byType[type] = Array.FindAll(_rules, rule => rule.Rule.Subject.IsAssignableFrom(met));
    }
}

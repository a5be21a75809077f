using HealthCoop.Reference;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation;

/// <summary>Makes rule packs out of those that are written as data.</summary>
internal static class PackedRules
{
    /// <summary>Gets the packs with those of reference data: each in the place of the pack that has its id, or at the
    /// end.</summary>
    /// <exception cref="ArgumentException">An entry names a rule that no pack has.</exception>
    public static ValueList<RulePack> With(ValueList<RulePack> packs, ReferenceData reference)
    {
        if (reference.RulePacks.IsEmpty)
        {
            return packs;
        }

        var rules = new Dictionary<RuleId, Rule>();
        foreach (var rule in packs.SelectMany(pack => pack.Rules))
        {
            rules[rule.Id] = rule;
        }

        var made = reference.RulePacks.Select(entry => PackOf(entry, rules)).ToList();
        return
        [
            .. packs.Select(pack => made.Find(own => own.Id == pack.Id) ?? pack),
            .. made.Where(own => packs.All(pack => pack.Id != own.Id)),
        ];
    }

    private static RulePack PackOf(RulePackEntry entry, Dictionary<RuleId, Rule> rules) => new()
    {
        Id = new(entry.Id.Value),
        Name = entry.Name,
        InForce = entry.InForce,
        Scope = ScopeOf(entry),
        Rules = entry.Rules.Select(rule => RuleOf(rule, entry, rules)).ToValueList(),
    };

    private static RulePackScope? ScopeOf(RulePackEntry entry)
    {
        var scope = new RulePackScope
        {
            Profiles = entry.GrantProfiles,
            Countries = entry.Countries,
            Agreements = entry.AgreementTypes,
            Types = entry.ProgrammeTypes,
            Natures = entry.PartnerNatures,
        };
        return scope == new RulePackScope() ? null : scope;
    }

    private static Rule RuleOf(RuleId rule, RulePackEntry entry, Dictionary<RuleId, Rule> rules) =>
        rules.TryGetValue(rule, out var known)
            ? known
            : throw new ArgumentException($"The rule pack '{entry.Id}' names {rule}, which no rule pack has.");
}

using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Running;

/// <summary>Lists the rules of packs, each once with all packs that hold it.</summary>
internal static class RunnableRules
{
    /// <summary>Lists the rules by the order in which their ids are first met; of one id, in the order of the
    /// packs.</summary>
    public static List<RunnableRule> Of(ValueList<RulePack> packs)
    {
        var byId = new Dictionary<RuleId, List<(Rule Rule, List<RulePack> Packs)>>();
        var ids = new List<RuleId>();
        foreach (var pack in packs)
        {
            foreach (var rule in pack.Rules)
            {
                if (!byId.TryGetValue(rule.Id, out var variants))
                {
                    byId[rule.Id] = variants = [];
                    ids.Add(rule.Id);
                }

                Add(variants, rule, pack);
            }
        }

        var rules = new List<RunnableRule>();
        foreach (var (ordinal, id) in ids.Index())
        {
            foreach (var (rule, holders) in byId[id])
            {
                rules.Add(new(rule, rules.Count, ordinal, holders));
            }
        }

        return rules;
    }

    // A rule that a later pack holds again comes after those of other packs in between.
    private static void Add(List<(Rule Rule, List<RulePack> Packs)> variants, Rule rule, RulePack pack)
    {
        var known = variants.FindIndex(variant => ReferenceEquals(variant.Rule, rule));
        var holders = known < 0 ? [] : variants[known].Packs;
        if (known >= 0)
        {
            variants.RemoveAt(known);
        }

        holders.Add(pack);
        variants.Add((rule, holders));
    }
}

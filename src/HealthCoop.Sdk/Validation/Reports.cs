using HealthCoop.Programmes;
using HealthCoop.Validation.Running;

namespace HealthCoop.Validation;

/// <summary>Makes reports of what came of rules.</summary>
internal static class Reports
{
    /// <summary>Makes a report.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="programme">The programme.</param>
    /// <param name="states">Which rules were run.</param>
    /// <param name="counts">How often each rule had each outcome.</param>
    /// <param name="broken">What is broken, in order.</param>
    /// <param name="undecided">What is undecided, in order.</param>
    /// <param name="beyond">The items in which rules about sites look beyond them.</param>
    /// <param name="kept">The results of rules of which nothing changed, by their ids, where there is an earlier
    /// report.</param>
    public static ValidationReport Of(
        ValidationRules rules,
        Programme programme,
        RuleState[] states,
        int[] counts,
        List<Told> broken,
        List<Told> undecided,
        HashSet<(int Part, int Item)> beyond,
        Func<int, RuleResult?>? kept = null)
    {
        var set = rules.Set;
        var unknowns = UnknownsOf(set, undecided, kept);
        var results = new RuleResult[set.Ids.Count];
        var next = 0;
        var last = -1;
        foreach (var rule in set.Rules)
        {
            if (rule.Id != last)
            {
                last = rule.Id;
                results[next++] = kept?.Invoke(rule.Id)
                    ?? new(rule.Rule.Id, RunOutcomes.OutcomeOf(counts, rule.Id)) { Unknowns = unknowns(rule.Id) };
            }
        }

        var findings = FindingsOf(broken, out var brokenOrigins);
        var open = FindingsOf(undecided, out var undecidedOrigins);
        return new()
        {
            Findings = findings,
            Undecided = open,
            Rules = new(results),
            Off = rules.Off,
            Basis = new(set, programme, states)
            {
                Findings = (findings, open),
                Counts = counts,
                Broken = brokenOrigins,
                Undecided = undecidedOrigins,
                Beyond = beyond,
            },
        };
    }

    private static ValueList<Finding> FindingsOf(List<Told> told, out Origin[] origins)
    {
        var findings = new Finding[told.Count];
        origins = new Origin[told.Count];
        for (var i = 0; i < findings.Length; i++)
        {
            (origins[i], findings[i]) = told[i];
        }

        return new(findings);
    }

    private static Func<int, ValueList<JsonPointer>> UnknownsOf(
        RuleSet set,
        List<Told> undecided,
        Func<int, RuleResult?>? kept)
    {
        var places = new List<JsonPointer>?[set.IdCount];
        var seen = new HashSet<(int, JsonPointer)>();
        foreach (var (origin, finding) in undecided)
        {
            if (kept?.Invoke(origin.Rule) is null && seen.Add((origin.Rule, finding.Path)))
            {
                (places[origin.Rule] ??= []).Add(finding.Path);
            }
        }

        return id => places[id] is { } found ? [.. found] : [];
    }
}

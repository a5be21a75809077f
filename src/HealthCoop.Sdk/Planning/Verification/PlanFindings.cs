namespace HealthCoop.Planning.Verification;

/// <summary>Collects findings, one for each figure and rule: the first one says most.</summary>
internal sealed class PlanFindings
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(RuleId, JsonPointer)> _told = [];

    /// <summary>Adds a finding unless the rule is already told to be broken at the place.</summary>
    public void Add(PlanRule rule, JsonPointer place, string? offending, Narrative message)
    {
        if (_told.Add((rule.Id, place)))
        {
            _findings.Add(new()
            {
                Rule = rule.Id,
                Severity = FindingSeverity.Error,
                Path = place,
                Message = message,
                Advice = rule.Advice,
                Offending = offending,
            });
        }
    }

    /// <summary>Adds a finding where an amount is not the one that it must be.</summary>
    public void Compare(PlanRule rule, JsonPointer place, Money stated, Money due, Narrative because)
    {
        if (stated != due)
        {
            Add(rule, place, stated.ToString(), new(
                $"{because.French} : le plan dit {stated} ; le calcul donne {due}.",
                $"{because.English}: the plan says {stated}; the sum is {due}."));
        }
    }

    /// <summary>Lists the findings, rule by rule.</summary>
    public ValueList<Finding> ToValueList() =>
        _findings.OrderBy(finding => finding.Rule.Value, StringComparer.Ordinal).ToValueList();
}

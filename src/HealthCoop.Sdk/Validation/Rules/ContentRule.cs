namespace HealthCoop.Validation.Rules;

/// <summary>Runs a check that content makes of itself, which reading documents runs too, as the body of a
/// rule.</summary>
internal sealed class ContentRule(RuleId rule, RuleCheck check) : IContentCheck
{
    public static void Run(ICheckedContent content, RuleId rule, RuleCheck check) =>
        content.Check(new ContentRule(rule, check));

    void IContentCheck.Breaks(string broken, JsonPointer path, Narrative message, Narrative advice)
    {
        if (broken == rule.Value)
        {
            check.Breaks(path, message, advice);
        }
    }
}

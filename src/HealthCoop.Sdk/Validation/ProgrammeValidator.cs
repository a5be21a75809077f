using HealthCoop.Documents;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation;

/// <summary>Holds programmes against the rules of the field.</summary>
/// <remarks>
/// A rule is held, broken, undecided or not applicable. What is not known never breaks a rule and never keeps it, and
/// an assumption is not known. A validator may be shared between threads.
/// </remarks>
/// <param name="options">The settings, or <see langword="null"/> for <see cref="ValidationOptions.Default"/>.</param>
/// <example><code>
/// var report = new ProgrammeValidator().Validate(programme);
/// foreach (var finding in report.Findings)
/// {
///     Console.WriteLine($"{finding.Path} {finding.Rule}: {finding.Message.In(Language.French)}");
/// }
/// </code></example>
public sealed class ProgrammeValidator(ValidationOptions? options = null)
{
    private readonly RuleSet _rules = new(options ?? ValidationOptions.Default);

    /// <summary>Holds a programme against the rules.</summary>
    /// <param name="programme">The programme.</param>
    /// <returns>
    /// What is broken, what is not known, and what came of each rule. Where a list has <see langword="null"/> in the
    /// place of an item, what reading would refuse is found, and no rule is run.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is <see langword="null"/>.</exception>
    public ValidationReport Validate(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var content = ProgrammeContent.Of(programme);
        if (content.HasNull)
        {
            return new()
            {
                Findings = ProgrammeDocument.Check(programme),
                Undecided = [],
                Rules = [],
                Off = _rules.Off,
            };
        }

        var checks = _rules.Run(content, programme, content).ToList();
        var byRule = checks.ToLookup(entry => entry.Rule.Id, entry => entry.Check);
        return new()
        {
            Findings = checks.SelectMany(entry => entry.Check.Broken).ToValueList(),
            Undecided = checks.SelectMany(entry => entry.Check.Unknown).ToValueList(),
            Rules = _rules.Rules.Select(rule => ResultOf(rule, byRule[rule.Id])).ToValueList(),
            Off = _rules.Off,
        };
    }

    private static RuleResult ResultOf(Rule rule, IEnumerable<RuleCheck> checks)
    {
        var all = checks.ToList();
        var outcome = all.Select(check => check.Outcome).DefaultIfEmpty(RuleOutcome.NotApplicable).Max();
        return new(rule.Id, outcome)
        {
            Unknowns = all.SelectMany(check => check.Unknown).Select(f => f.Path).Distinct().ToValueList(),
        };
    }
}

using System.Collections.Concurrent;
using HealthCoop.Documents;
using HealthCoop.Programmes;
using HealthCoop.Validation.Running;

namespace HealthCoop.Validation;

/// <summary>Holds programmes against the rules of the field.</summary>
/// <remarks>
/// A rule is held, broken, undecided or not applicable. What is not known never breaks a rule and never keeps it, and
/// an assumption is not known. Which packs hold for a programme follows from the instruments that its budget names, its
/// agreements, countries and start. A validator may be shared between threads.
/// </remarks>
/// <param name="options">The settings, or <see langword="null"/> for <see cref="ValidationOptions.Default"/>.</param>
/// <exception cref="ArgumentException">The settings name a rule that no pack has, or a rule is about something that no
/// programme holds.</exception>
/// <example><code>
/// var report = new ProgrammeValidator().Validate(programme);
/// foreach (var finding in report.Findings)
/// {
///     Console.WriteLine($"{finding.Path} {finding.Rule}: {finding.Message.In(Language.French)}");
/// }
/// </code></example>
public sealed partial class ProgrammeValidator(ValidationOptions? options = null)
{
    private readonly ValidationRules _rules = ValidationRules.Of(options);
    private readonly ConcurrentBag<RuleRun> _runs = [];

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
        if (NullSearch.Finds(programme))
        {
            return new()
            {
                Findings = ProgrammeDocument.Check(programme),
                Undecided = [],
                Rules = [],
                Off = _rules.Off,
            };
        }

        return WithRun(run =>
        {
            run.Begin(programme);
            run.TellOpen();
            run.RunAll(programme);
            return Reports.Of(
                _rules,
                programme,
                (RuleState[])run.States.Clone(),
                (int[])run.Outcomes.Counts.Clone(),
                run.Outcomes.Broken,
                run.Outcomes.Undecided,
                [.. run.Outcomes.Beyond]);
        });
    }

    /// <summary>Brings a report up to date after a change, running only the rules that the change can touch.</summary>
    /// <param name="changed">The changed programme. What did not change in it is taken from
    /// <paramref name="before"/>, as <c>with</c> does; anything else is held against the rules again.</param>
    /// <param name="before">The programme before the change.</param>
    /// <param name="report">The report of <paramref name="before"/>, by this validator; with any other, all rules are
    /// run.</param>
    /// <returns>The report that <see cref="Validate"/> gives of <paramref name="changed"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public ValidationReport Revalidate(Programme changed, Programme before, ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(changed);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(report);
        var isOurs = report.Basis is { } basis
            && ReferenceEquals(basis.Set, _rules.Set)
            && ReferenceEquals(basis.Programme, before)
            && basis.Findings == (report.Findings, report.Undecided)
            && report.Rules.Count == _rules.Set.Ids.Count;
        return (isOurs ? WithRun(run => Revalidation.Of(_rules, report, changed, run)) : null) ?? Validate(changed);
    }

    private T WithRun<T>(Func<RuleRun, T> use)
    {
        var run = _runs.TryTake(out var idle) ? idle : new(_rules.Set);
        try
        {
            return use(run);
        }
        finally
        {
            run.Release();
            _runs.Add(run);
        }
    }
}

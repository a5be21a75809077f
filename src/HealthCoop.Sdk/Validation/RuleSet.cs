using System.Collections.Concurrent;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation;

/// <summary>The rules of some packs that are run, sorted by what they are about.</summary>
internal sealed class RuleSet
{
    private readonly ValidationOptions _options;
    private readonly ConcurrentDictionary<Type, Rule[]> _byType = [];

    public RuleSet(ValidationOptions options)
    {
        _options = options;
        var all = options.Packs
            .Reverse()
            .SelectMany(pack => pack.Rules.Reverse())
            .DistinctBy(rule => rule.Id)
            .Reverse()
            .ToList();
        Off = all
            .Select(rule => options.Off.FirstOrDefault(off => off.Rule == rule.Id)
                ?? (rule.Evidence == Evidence.Unconfirmed ? new(rule.Id, RuleTexts.Unconfirmed) : null))
            .OfType<SwitchedOffRule>()
            .ToValueList();
        Rules = all.Where(rule => Off.All(off => off.Rule != rule.Id)).ToValueList();
    }

    public ValueList<Rule> Rules { get; }

    public ValueList<SwitchedOffRule> Off { get; }

    /// <summary>Runs the rules over everything that some content consists of, in its order.</summary>
    public IEnumerable<(Rule Rule, RuleCheck Check)> Run(
        ProgrammeContent content,
        Programme? programme,
        ProgrammeContent? around) =>
        from subject in content.Subjects
        from rule in RulesOf(subject.Content.GetType())
        select (rule, Check(rule, subject, programme, around));

    private Rule[] RulesOf(Type type) =>
        _byType.GetOrAdd(type, key => [.. Rules.Where(rule => rule.Subject.IsAssignableFrom(key))]);

    private RuleCheck Check(Rule rule, RuleSubject subject, Programme? programme, ProgrammeContent? around)
    {
        var check = new RuleCheck(rule, subject.Path, around, _options.Reference);
        try
        {
            if (IsInForce(rule, programme, check))
            {
                rule.Check(subject.Content, programme, check);
            }
        }
        catch (OverflowException)
        {
            // What cannot be computed is not known.
            check.Undecided(JsonPointer.Root);
        }

        return check;
    }

    // Law and donor texts hold for the programmes that start while they are in force.
    private static bool IsInForce(Rule rule, Programme? programme, RuleCheck check)
    {
        if (rule.InForce is not { } interval || programme is null)
        {
            return true;
        }

        if (DayBounds.Of(programme.Start) is not { First: { } earliest, Last: { } latest })
        {
            check.UndecidedAt(JsonPointer.Root / nameof(Programme.Start));
            return false;
        }

        var (first, last) = (interval.Contains(earliest), interval.Contains(latest));
        if (first != last)
        {
            check.UndecidedAt(JsonPointer.Root / nameof(Programme.Start));
        }
        else if (!first)
        {
            check.DoesNotApply();
        }

        return first && last;
    }
}

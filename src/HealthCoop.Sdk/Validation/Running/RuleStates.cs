using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Running;

/// <summary>Whether a rule is run over a programme.</summary>
internal enum RuleState : byte
{
    /// <summary>The programme is not among those that its packs are about, or another rule of its id is run.</summary>
    Aside = 0,

    /// <summary>The rule is run.</summary>
    Runs = 1,

    /// <summary>The start of the programme leaves it open.</summary>
    Open = 2,
}

/// <summary>Tells which rules are run over a programme: those that a pack for it holds; of one id, the last.</summary>
internal static class RuleStates
{
    public static void Fill(RuleState[] states, RuleSet set, Programme? programme)
    {
        Array.Clear(states);
        var (first, last) = programme is null ? (null, null) : DayBounds.Of(programme.Start);
        var decided = -1;
        for (var i = set.Rules.Count - 1; i >= 0; i--)
        {
            var rule = set.Rules[i];
            if (rule.Id == decided)
            {
                continue;
            }

            var state = programme is null ? RuleState.Runs : StateOf(rule, programme, first, last);
            states[rule.Ordinal] = state;
            if (state != RuleState.Aside)
            {
                decided = rule.Id;
            }
        }
    }

    private static RuleState StateOf(RunnableRule rule, Programme programme, LocalDate? first, LocalDate? last)
    {
        var best = RuleState.Aside;
        foreach (var pack in rule.Packs)
        {
            if (pack.Scope is { } scope && !scope.Includes(programme))
            {
                continue;
            }

            var state = And(StateIn(pack.InForce, first, last), StateIn(rule.Rule.InForce, first, last));
            if (state == RuleState.Runs)
            {
                return state;
            }

            best = state == RuleState.Open ? state : best;
        }

        return best;
    }

    private static RuleState And(RuleState one, RuleState other) =>
        one == RuleState.Aside || other == RuleState.Aside ? RuleState.Aside
        : one == RuleState.Open || other == RuleState.Open ? RuleState.Open
        : RuleState.Runs;

    // Law and donor texts hold for the programmes that start while they are in force.
    private static RuleState StateIn(Validity? interval, LocalDate? first, LocalDate? last)
    {
        if (interval is not { } inForce)
        {
            return RuleState.Runs;
        }

        if (first is not { } earliest || last is not { } latest)
        {
            return RuleState.Open;
        }

        var (atFirst, atLast) = (inForce.Contains(earliest), inForce.Contains(latest));
        return atFirst != atLast ? RuleState.Open
            : atFirst ? RuleState.Runs
            : RuleState.Aside;
    }
}

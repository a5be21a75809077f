using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Running;

/// <summary>Runs rules over content while a walk goes through it.</summary>
/// <remarks>Its memory is used again for the next run; not to be shared between threads.</remarks>
internal sealed class RuleRun : ContentVisitor, IRulePlace
{
    private readonly RuleSet _set;
    private readonly ProgrammeIndex _index = new();
    private readonly RuleCheck _check;
    private readonly bool[] _isActive;
    private Programme? _programme;
    private Action<RuleCheck>? _told;
    private bool[]? _mayHold;
    private object? _subject;
    private int _part;
    private int _item;
    private int _sequence;

    public RuleRun(RuleSet set)
    {
        _set = set;
        _check = new(this, _index, set.Reference);
        _isActive = new bool[set.OrdinalCount];
        States = new RuleState[set.OrdinalCount];
        Outcomes = new(set.IdCount);
    }

    public RuleState[] States { get; }

    /// <summary>Gets what came of the rules, which the run adds up.</summary>
    public RunOutcomes Outcomes { get; }

    /// <summary>Takes another programme, or none, and whoever is told of each check that breaks or leaves open
    /// something; without one, findings are collected. Which rules are run is found out where it is not
    /// given.</summary>
    public void Begin(Programme? programme, Action<RuleCheck>? told = null, RuleState[]? states = null)
    {
        (_programme, _told, _mayHold) = (programme, told, null);
        Reset(programme);
        _index.Reset(programme);
        if (states is null)
        {
            RuleStates.Fill(States, _set, programme);
        }
        else
        {
            states.CopyTo(States, 0);
        }

        Outcomes.Clear();
        for (var i = 0; i < _isActive.Length; i++)
        {
            _isActive[i] = States[i] == RuleState.Runs;
        }
    }

    /// <summary>Gets the activities at a facility.</summary>
    public ActivitiesAtSite ActivitiesAt(Id<Facility> facility) => _index.ActivitiesAt(facility);

    /// <summary>Lets go of everything but the memory.</summary>
    public void Release()
    {
        (_programme, _told, _mayHold, _subject) = (null, null, null, null);
        Reset(null);
        _index.Reset(null);
        _check.Clear();
        Outcomes.Clear();
    }

    /// <summary>Leaves only some of the rules to be run.</summary>
    public void Restrict(Func<RunnableRule, bool> isRun)
    {
        foreach (var rule in _set.Rules)
        {
            _isActive[rule.Ordinal] = States[rule.Ordinal] == RuleState.Runs && isRun(rule);
        }
    }

    /// <summary>Leaves aside the items in which none of some types can be met.</summary>
    public void PassBy(bool[] mayHold) => _mayHold = mayHold;

    /// <summary>Tells that the start of the programme leaves rules open.</summary>
    public void TellOpen(Func<RunnableRule, bool>? isTold = null)
    {
        foreach (var rule in _set.Rules)
        {
            if (States[rule.Ordinal] == RuleState.Open && isTold?.Invoke(rule) is not false)
            {
                (_part, _item, _sequence) = (-1, 0, 0);
                _check.Begin(rule.Rule);
                _check.UndecidedAt(JsonPointer.Root / nameof(Programme.Start));
                Take(rule);
            }
        }
    }

    /// <summary>Runs the rules over the whole programme.</summary>
    public void RunAll(Programme programme)
    {
        RunRoot(programme);
        for (var part = 0; part < ContentWalk.Parts.Count; part++)
        {
            var walked = ContentWalk.Parts[part];
            var count = _mayHold is null || (walked.Type is { } type && _mayHold[type]) ? walked.CountIn(programme) : 0;
            for (var i = 0; i < count; i++)
            {
                RunItem(programme, part, i);
            }
        }
    }

    /// <summary>Runs the rules about the programme itself.</summary>
    public void RunRoot(Programme programme)
    {
        (_part, _item, _sequence) = (-1, 0, 0);
        Enter(programme, 0);
    }

    /// <summary>Runs the rules over one item of a member.</summary>
    public void RunItem(Programme programme, int part, int item)
    {
        (_part, _item, _sequence) = (part, item, 0);
        ContentWalk.Parts[part].Walk(programme, item, this);
    }

    /// <summary>Runs the rules over some content by itself.</summary>
    public void Run(object content)
    {
        (_part, _item, _sequence) = (-1, 0, 0);
        ContentWalk.Through(content, this);
    }

    string? IRulePlace.ValueAt(JsonPointer place, bool isWithin) =>
        (isWithin ? _subject : _programme) is { } content ? ValueAtPlace.Of(content, place) : null;

    protected override bool Meet(object content, int type)
    {
        if (_sequence++ == 0 && _mayHold is not null && !_mayHold[type])
        {
            return false;
        }

        foreach (var rule in _set.RulesOf(type))
        {
            if (_isActive[rule.Ordinal])
            {
                Check(rule, content);
            }
        }

        return true;
    }

    private void Check(RunnableRule rule, object content)
    {
        _subject = content;
        _check.Begin(rule.Rule, rule.Calls, content);
        try
        {
            rule.Rule.Check(content, _programme, _check);
        }
        catch (OverflowException)
        {
            // What cannot be computed is not known.
            _check.Undecided(JsonPointer.Root);
        }

        Take(rule);
    }

    private void Take(RunnableRule rule)
    {
        if (_told is { } told)
        {
            told(_check);
        }
        else
        {
            Outcomes.Add(new(_part, _item, _sequence, rule.Id), _check);
        }
    }
}

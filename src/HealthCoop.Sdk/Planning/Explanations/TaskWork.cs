using HealthCoop.HealthSystem;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Planning.Explanations;

/// <summary>The work of an activity that lasts: how long it takes, what stops it, and on what all that rests.</summary>
internal sealed class TaskWork
{
    private readonly LastingTask _task;
    private readonly List<(Closure Closure, Explanation Why)> _closures = [];
    private readonly List<Explanation> _why = [];

    public TaskWork(Activity activity, LastingTask task, ProgrammeIndex index, ProgrammeFacts facts)
    {
        _task = task;
        var length = ((LastingTiming)activity.Timing).Length;
        var timing = task.Path / nameof(Activity.Timing) / nameof(LastingTiming.Length);
        _why.Add(facts.Claimed(new("Durée de l'activité", "Length of the activity"), length, timing).Why);
        foreach (var (path, closure) in index.PlacedClosuresOf(activity))
        {
            var label = new Narrative("Fermeture", "Closure");
            _closures.Add((closure, facts.Stated(label, PlanFacts.TextOf(closure), path).Why));
        }

        if (_closures.Count > 0)
        {
            AddStops(activity, facts);
        }
    }

    public bool HasClosures => _closures.Count > 0;

    public bool CountsWorkingDays => _task.Length.Unit == LengthUnit.WorkingDays;

    /// <summary>Gets the work with its closures; their days are found as far as someone asks.</summary>
    public required WorkTime Time { get; init; }

    /// <summary>Gets the work as if nothing stopped it.</summary>
    public WorkTime Unstopped => new(_task, null);

    /// <summary>Gets on what the time that the work takes rests.</summary>
    public IReadOnlyList<Explanation> Why => _why;

    /// <summary>Lists the days of closures that shaped the dates, each with the closure.</summary>
    public List<(ClosureEffect Effect, Explanation Closure)> Effects(int wished, int start, int end)
    {
        var effects = new List<(ClosureEffect Effect, Explanation Closure)>();
        foreach (var (closure, why) in _closures)
        {
            var calendar = new ClosureCalendar([closure], wished);
            var waits = wished < start ? calendar.Within(wished, start) : [];
            var pauses = _task.MayPause ? calendar.Within(start, end) : [];
            effects.AddRange(
                waits.Select(days => (new ClosureEffect(days.Cause, days.During, ClosureResponse.Waits), why)));
            effects.AddRange(
                pauses.Select(days => (new ClosureEffect(days.Cause, days.During, ClosureResponse.Pauses), why)));
        }

        return
        [
            .. effects
                .DistinctBy(entry => entry.Effect)
                .OrderBy(entry => entry.Effect.During.From)
                .ThenBy(entry => entry.Effect.During.Through)
                .ThenBy(entry => entry.Effect.Cause),
        ];
    }

    private void AddStops(Activity activity, ProgrammeFacts facts)
    {
        _why.Add(facts.Stated(
            new("Fermetures qui l'arrêtent", "Closures that stop it"),
            string.Join(", ", activity.StopsIn.Select(cause => FigureText.Of(cause))),
            _task.Path / nameof(Activity.StopsIn)).Why);
        _why.Add(facts.Stated(
            new("Peut être interrompue", "May be broken off"),
            activity.MayPause ? "true" : "false",
            _task.Path / nameof(Activity.MayPause)).Why);
        _why.Add(facts.Quoted(
            new("Lieu de l'activité", "Place of the activity"),
            _task.Path / (activity.Territory is null ? nameof(Facility) : nameof(Activity.Territory))));
        _why.AddRange(_closures.Select(closure => closure.Why));
    }
}

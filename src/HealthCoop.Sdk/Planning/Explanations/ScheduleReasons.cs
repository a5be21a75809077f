using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Planning.Explanations;

/// <summary>The dates of all activities, explained.</summary>
/// <remarks>
/// Made activity by activity in the order in which they wait for each other, never by descent, so that a chain may be
/// of any length.
/// </remarks>
internal sealed class ScheduleReasons
{
    private readonly ValueList<Activity> _activities;
    private readonly TaskNetwork _network;
    private readonly ProgrammeFacts _facts;
    private readonly PeriodReasons _period;
    private readonly Reasoned<LocalDate>[] _starts;
    private readonly Reasoned<LocalDate>[] _finishes;
    private readonly TaskWork?[] _work;
    private readonly Lazy<LatestDates> _latest;

    public ScheduleReasons(PlanningProblem problem, ProgrammeFacts facts, PeriodReasons period)
    {
        var activities = problem.Programme.Activities;
        (_activities, _facts, _period) = (activities, facts, period);
        _network = new(problem.Scheduling.Tasks);
        _starts = new Reasoned<LocalDate>[activities.Count];
        _finishes = new Reasoned<LocalDate>[activities.Count];
        _work = new TaskWork?[activities.Count];
        var calendars = new Dictionary<ValueList<Closure>, ClosureCalendar>();
        for (var i = 0; i < activities.Count; i++)
        {
            if (_network.Tasks[i] is LastingTask task)
            {
                _work[i] = new(activities[i], task, problem.Index, facts) { Time = new(task, CalendarOf(task)) };
            }
            else
            {
                PlaceThroughout(i);
            }
        }

        foreach (var i in _network.Order.Where(i => _work[i] is not null))
        {
            Place(i, (LastingTask)_network.Tasks[i], _work[i]!);
        }

        (Start, Finish) = (FirstStart(), LastFinish());
        _latest = new(() => new(_network, this));

        ClosureCalendar? CalendarOf(LastingTask task) => task.Closures.IsEmpty ? null
            : calendars.TryGetValue(task.Closures, out var calendar) ? calendar
            : calendars[task.Closures] = new(task.Closures, DayNumber.From(period.Start.Value));
    }

    public Reasoned<LocalDate> Start { get; }

    public Reasoned<LocalDate> Finish { get; }

    public Reasoned<LocalDate> StartOf(int activity) => _starts[activity];

    public Reasoned<LocalDate> FinishOf(int activity) => _finishes[activity];

    public Reasoned<LocalDate> LatestStartOf(int activity) => _latest.Value.Start(activity);

    public Reasoned<LocalDate> LatestFinishOf(int activity) => _latest.Value.Finish(activity);

    /// <summary>Gets the work of an activity, or nothing for one that goes on throughout the programme.</summary>
    public TaskWork? WorkOf(int activity) => _work[activity];

    /// <summary>Names an activity.</summary>
    public Narrative NameOf(int activity) => _activities[activity].Name;

    /// <summary>Explains the days of each closure that shaped the dates of an activity.</summary>
    public IEnumerable<Explanation> ClosureEffectsOn(int activity)
    {
        if (_work[activity] is not { HasClosures: true } work)
        {
            return [];
        }

        var (ready, minimumEnd) = Bounds((LastingTask)_network.Tasks[activity], BoundsOf(activity));
        var wished = work.Unstopped.EarliestStart(ready, minimumEnd);
        var start = DayNumber.From(_starts[activity].Value);
        var end = DayNumber.From(_finishes[activity].Value) + 1;
        return work.Effects(wished, start, end).Select(entry => Reasoned.Computed(
            new("Jours de la fermeture", "Days of the closure"),
            entry.Effect.During,
            new(
                "retour de la fermeture qui touche l'activité entre le jour où elle pourrait commencer et sa fin",
                "coming of the closure that meets the activity between the day on which it could start and its finish"),
            entry.Closure,
            _starts[activity].Why,
            _finishes[activity].Why).Why);
    }

    private void PlaceThroughout(int activity)
    {
        var path = _network.Tasks[activity].Path / nameof(Activity.Timing);
        var timing = _facts.Quoted(
            new("Dure tout le programme", "Goes on throughout the programme"),
            path / "kind");
        var name = NameOf(activity);
        _starts[activity] = Reasoned.Computed(
            StartLabel(name),
            _period.Start.Value,
            new("premier jour du programme", "first day of the programme"),
            _period.Start.Why,
            timing);
        _finishes[activity] = Reasoned.Computed(
            FinishLabel(name),
            _period.End.Value,
            new("dernier jour du programme", "last day of the programme"),
            _period.End.Why,
            timing);
    }

    private void Place(int activity, LastingTask task, TaskWork work)
    {
        var bounds = BoundsOf(activity);
        var (ready, minimumEnd) = Bounds(task, bounds);
        var start = work.Time.EarliestStart(ready, minimumEnd);
        var name = NameOf(activity);
        var isEndHeld = bounds.Exists(bound => bound.HoldsEnd);
        _starts[activity] = Reasoned.Computed(
            StartLabel(name),
            DayNumber.ToDate(start),
            ScheduleFormulas.Start(work, isEndHeld),
            [
                _period.Start.Why,
                .. NotBefore(activity, task),
                .. bounds.Select(bound => bound.Day.Why),
                .. work.HasClosures || work.CountsWorkingDays || isEndHeld ? work.Why : [],
            ]);
        _finishes[activity] = Reasoned.Computed(
            FinishLabel(name),
            DayNumber.ToDate(work.Time.End(start) - 1),
            ScheduleFormulas.Finish(work),
            [_starts[activity].Why, .. work.Why]);
    }

    private IEnumerable<Explanation> NotBefore(int activity, LastingTask task)
    {
        var notBefore = _facts.IfClaimed(
            new("Pas avant", "Not before"),
            _activities[activity].NotBefore,
            task.Path / nameof(Activity.NotBefore));
        return notBefore is null ? [] : [notBefore.Why];
    }

    private (int Ready, int MinimumEnd) Bounds(LastingTask task, List<LinkBound> bounds)
    {
        var ready = DayNumber.From(LocalDate.Max(_period.Start.Value, task.NotBefore ?? _period.Start.Value));
        var minimumEnd = int.MinValue;
        foreach (var bound in bounds)
        {
            var day = DayNumber.From(bound.Day.Value);
            (ready, minimumEnd) = bound.HoldsEnd
                ? (ready, Math.Max(minimumEnd, day + 1))
                : (Math.Max(ready, day), minimumEnd);
        }

        return (ready, minimumEnd);
    }

    private List<LinkBound> BoundsOf(int activity)
    {
        var bounds = new List<LinkBound>();
        var links = _network.LinksInto(activity);
        for (var k = 0; k < links.Length; k++)
        {
            var link = links[k];
            var from = link.LeavesEnd ? _finishes[link.From] : _starts[link.From];
            var day = DayNumber.Plus(DayNumber.From(from.Value) + (link.LeavesEnd ? 1 : 0), link.Lag);
            bounds.Add(new(link.HoldsEnd, Reasoned.Computed(
                ScheduleFormulas.Leaves(NameOf(link.From), link.HoldsEnd),
                DayNumber.ToDate(link.HoldsEnd ? day - 1 : day),
                ScheduleFormulas.Bound(link),
                [from.Why, .. LinkFacts(activity, k, link)])));
        }

        return bounds;
    }

    /// <summary>Gets what the document says of a link into an activity.</summary>
    public IEnumerable<Explanation> LinkFacts(int activity, int ordinal, TaskLink link)
    {
        var path = _network.Tasks[activity].Path / nameof(Activity.After) / ordinal;
        yield return _facts.Stated(new("Délai", "Lag"), link.Lag, path / nameof(Precedence.Lag)).Why;
        yield return _facts.Stated(new("Lien", "Link"), link.Kind, path / nameof(Precedence.Link)).Why;
    }

    private Reasoned<LocalDate> FirstStart() => _starts.Length == 0 ? _period.Start : Reasoned.Computed(
        new("Premier début de toutes les activités", "First start of all activities"),
        _starts.Min(start => start.Value),
        new("le plus tôt des débuts", "earliest of the starts"),
        [.. _starts.Select(start => start.Why)]);

    private Reasoned<LocalDate> LastFinish()
    {
        var lasting = _finishes.Where((_, i) => _work[i] is not null).ToList();
        return lasting.Count == 0 ? _period.End : Reasoned.Computed(
            new("Dernière fin des activités qui ont une durée", "Last finish of the activities that have a length"),
            lasting.Max(finish => finish.Value),
            new("la plus tardive des fins", "latest of the finishes"),
            [.. lasting.Select(finish => finish.Why)]);
    }

    private static Narrative StartLabel(Narrative name) =>
        new($"Début de l'activité « {name.French} »", $"Start of the activity '{name.English}'");

    private static Narrative FinishLabel(Narrative name) =>
        new($"Fin de l'activité « {name.French} »", $"Finish of the activity '{name.English}'");

    /// <summary>The day that a link leaves to the start, or to the finish, of what waits.</summary>
    private sealed record LinkBound(bool HoldsEnd, Reasoned<LocalDate> Day);
}

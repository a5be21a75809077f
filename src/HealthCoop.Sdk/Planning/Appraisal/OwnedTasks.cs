using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Appraisal;

/// <summary>Finds the tasks of a programme and when they run.</summary>
internal sealed class OwnedTasks
{
    private readonly OwnershipProblem _problem;
    private readonly ProgrammePeriod? _period;
    private readonly PartnerSides _sides;
    private readonly Dictionary<Id<Activity>, ScheduledActivity> _scheduled;
    private readonly ILookup<Id<Facility>, Opening> _openings;

    public OwnedTasks(OwnershipProblem problem)
    {
        _problem = problem;
        _period = ProgrammePeriod.Of(problem.Programme);
        _sides = new(problem.Programme.Partners);
        _scheduled = (problem.Schedule?.Activities ?? [])
            .DistinctBy(activity => activity.Activity)
            .ToDictionary(activity => activity.Activity);
        _openings = Programme.Activities.OfType<Opening>().ToLookup(opening => opening.Facility);
    }

    private Programme Programme => _problem.Programme;

    /// <summary>Gets the months of the programme; none when its start or its end is not known.</summary>
    public IEnumerable<YearMonth> Months()
    {
        var start = _period?.Start ?? _problem.Schedule?.Start;
        var end = _period?.End ?? _problem.Schedule?.Finish;
        if (start is { } from && end is { } through)
        {
            var last = through.ToYearMonth();
            for (var month = from.ToYearMonth(); month < last; month = month.PlusMonths(1))
            {
                yield return month;
            }

            if (from <= through)
            {
                yield return last;
            }
        }
    }

    public IEnumerable<OwnedTask> All() => _problem.Subjects.Distinct().Order().SelectMany(subject => subject switch
    {
        OwnershipSubject.Facilities =>
            Tasks(
                nameof(Programme.Facilities),
                Programme.Facilities,
                facility => new RunningTime(SpellOf(facility), facility.States).In,
                facility => facility.Responsibilities),
        OwnershipSubject.Institutions =>
            Tasks(
                nameof(Programme.Institutions),
                Programme.Institutions,
                body => SpellOf(body).In,
                body => body.Responsibilities),
        _ => Tasks(
            nameof(Programme.Activities),
            Programme.Activities,
            activity => SpellOf(activity).In,
            activity => activity.Responsibilities),
    });

    private IEnumerable<OwnedTask> Tasks<T>(
        string list,
        ValueList<T> subjects,
        Func<T, Func<YearMonth, Presence>> presenceOf,
        Func<T, ValueList<Responsibility>> responsibilitiesOf) => subjects.Select((subject, index) =>
        new OwnedTask(JsonPointer.Root / list / index, presenceOf(subject), responsibilitiesOf(subject), _sides));

    private Spell SpellOf(Activity activity) =>
        _scheduled.TryGetValue(activity, out var dates) ? Spell.Exactly(dates.Start, dates.Finish)
        : activity.Timing is LastingTiming timing ? Spell.Within(
            Stated(activity.NotBefore)?.Earliest ?? _period?.Start ?? Spell.AnyTime.From,
            Stated(activity.NotAfter)?.Latest ?? _period?.End ?? Spell.AnyTime.Through,
            timing.Length.Value)
        : Spell.Always;

    // A facility that is opened is run from then on; any other is there all the time, unless its states say that it is
    // not open.
    private Spell SpellOf(Facility facility)
    {
        var openings = _openings[facility.Id].Select(SpellOf).ToArray();
        return openings.Length == 0
            ? Spell.Always
            : Spell.Since(
                openings.Min(opening => opening.From == opening.SureFrom ? opening.Through : opening.From),
                openings.Min(opening => opening.Through));
    }

    // What is expected, or waits for a condition, is not sure to be set up.
    private static Spell SpellOf(Institution body)
    {
        if (Stated(body.SetUpOn) is not { } setUp)
        {
            return Spell.AnyTime;
        }

        var end = body.SunsetOn is null ? Spell.AnyTime.Through : Stated(body.SunsetOn)?.Latest;
        var spell = Spell.Between(
            (setUp.Earliest, setUp.Latest),
            (Stated(body.SunsetOn)?.Earliest ?? end ?? setUp.Latest, end ?? Spell.AnyTime.Through));
        return body.SetUpOn.Modality is Modality.Expected or Modality.Conditional
            ? spell with { SureFrom = null, SureThrough = null }
            : spell;
    }

    private static PartialDate? Stated(Claim<PartialDate>? date) =>
        date is { Comparator: Comparator.Exactly } ? date.Value : null;
}

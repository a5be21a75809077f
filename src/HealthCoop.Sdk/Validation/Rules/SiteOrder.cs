using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

/// <summary>The order of the activities at one site, by what each waits to be finished.</summary>
internal sealed class SiteOrder
{
    private static readonly Narrative LetItWait = new(
        "Faire attendre l'une par l'autre dans « after », du début de l'une à la fin de l'autre.",
        "Let one wait for the other in 'after', from the start of the one to the finish of the other.");

    private readonly Programme _programme;
    private readonly RuleCheck _check;
    private readonly Dictionary<Id<Activity>, Activity> _activities;
    private readonly Dictionary<Id<Activity>, HashSet<Id<Activity>>> _before = [];

    private SiteOrder(Programme programme, RuleCheck check)
    {
        (_programme, _check) = (programme, check);
        _activities = programme.Activities.DistinctBy(a => a.Id).ToDictionary(activity => activity.Id);
    }

    public static void Check(Facility facility, Programme programme, RuleCheck check) =>
        new SiteOrder(programme, check).Check(facility);

    private void Check(Facility facility)
    {
        var atSite = _programme.Activities.OfType<SiteActivity>().Where(a => a.Facility == facility.Id).ToList();
        var works = atSite.OfType<Works>().ToList();
        var supplies = atSite.OfType<EquipmentSupply>().ToList();
        var openings = atSite.OfType<Opening>().ToList();
        var trainings = _programme.Activities.OfType<Training>().Where(t => t.Facility == facility.Id).ToList();
        if (works.Count + supplies.Count == 0 || supplies.Count + openings.Count == 0)
        {
            _check.DoesNotApply();
            return;
        }

        var acceptances = atSite.OfType<Acceptance>().ToList();
        var handOvers = acceptances.Where(a => !supplies.Exists(s => Follows(a, s))).ToList();
        var ofEquipment = acceptances.Except(handOvers).ToList();
        Require(supplies, [.. works, .. handOvers]);
        Require(openings, [.. works, .. acceptances, .. supplies, .. trainings]);
        RequireOneOf(trainings, ofEquipment.Count > 0 ? [.. ofEquipment] : [.. supplies]);
    }

    private void Require(IEnumerable<Activity> later, List<Activity> earlier)
    {
        foreach (var activity in later)
        {
            if (earlier.Find(other => !Follows(activity, other)) is { } missing)
            {
                Breaks(activity, missing);
            }
        }
    }

    // Carers are trained during the works; users of the equipment, once it is there.
    private void RequireOneOf(List<Training> trainings, List<Activity> earlier)
    {
        if (trainings.Count > 0
            && earlier.Find(other => !trainings.Exists(training => Follows(training, other))) is { } missing)
        {
            Breaks(trainings[^1], missing);
        }
    }

    private void Breaks(Activity later, Activity earlier) => _check.BreaksAt(
        JsonPointer.Root / nameof(_programme.Activities) / OrdinalOf(later) / nameof(later.After),
        new(
            $"« {later.Id} » n'attend pas la fin de « {earlier.Id} ».",
            $"'{later.Id}' does not wait for '{earlier.Id}' to finish."),
        LetItWait);

    private int OrdinalOf(Activity activity) => _programme.Activities.Index().First(a => a.Item.Id == activity.Id).Index;

    private bool Follows(Activity later, Activity earlier)
    {
        if (!_before.TryGetValue(later.Id, out var before))
        {
            before = _before[later.Id] = [];
            var open = new Stack<Activity>([later]);
            while (open.TryPop(out var activity))
            {
                foreach (var link in activity.After.Where(link => link.Link == PrecedenceKind.FinishToStart))
                {
                    if (_activities.TryGetValue(link.Activity, out var next) && before.Add(next.Id))
                    {
                        open.Push(next);
                    }
                }
            }
        }

        return before.Contains(earlier.Id);
    }
}

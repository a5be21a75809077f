using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

/// <summary>The order of the activities at one site, by what each waits to be finished.</summary>
internal sealed class SiteOrder(RuleCheck check)
{
    private readonly Dictionary<Id<Activity>, HashSet<Id<Activity>>> _before = [];

    public void Check(IReadOnlyList<Located<Activity>> activities)
    {
        List<Located<Activity>> Of<T>() => [.. activities.Where(a => a.Item is T && a.Item.Timing is LastingTiming)];
        var (works, supplies, openings) = (Of<Works>(), Of<EquipmentSupply>(), Of<Opening>());
        var acceptances = Of<Acceptance>();
        List<Located<Activity>>[] stages = [works, supplies, acceptances, openings];
        if (stages.Count(stage => stage.Count > 0) < 2)
        {
            check.DoesNotApply();
            return;
        }

        var ofEquipment = acceptances.FindAll(a => supplies.Exists(s => Follows(a, s)));
        var handOvers = acceptances.FindAll(a => !ofEquipment.Contains(a) && works.Exists(w => Follows(a, w)));
        var users = Of<Training>().FindAll(training => supplies.Exists(supply => Follows(training, supply)));
        Require(acceptances.FindAll(a => !ofEquipment.Contains(a)), works);
        Require(supplies, [.. works, .. handOvers]);
        Require(users, ofEquipment);
        Require(openings, [.. works, .. supplies, .. acceptances, .. users]);
    }

    // What comes after the later one on purpose, as a second stage of works after the opening, is left alone.
    private void Require(List<Located<Activity>> later, List<Located<Activity>> earlier)
    {
        foreach (var activity in later)
        {
            if (earlier.Find(other => !Follows(activity, other) && !Follows(other, activity)) is { Item: { } missing })
            {
                Breaks(activity, missing);
            }
        }
    }

    private void Breaks(Located<Activity> later, Activity earlier) => check.BreaksAt(
        later.Path / nameof(Activity.After),
        new(
            $"« {later.Item.Id} » n'attend pas la fin de « {earlier.Id} ».",
            $"'{later.Item.Id}' does not wait for '{earlier.Id}' to finish."),
        new(
            $"Ajouter « {earlier.Id} » à ce que « {later.Item.Id} » attend (finishToStart).",
            $"Add '{earlier.Id}' to what '{later.Item.Id}' waits for (finishToStart)."));

    private bool Follows(Located<Activity> later, Located<Activity> earlier)
    {
        if (!_before.TryGetValue(later.Item.Id, out var finished))
        {
            finished = _before[later.Item.Id] = FinishedBefore(later.Item);
        }

        return finished.Contains(earlier.Item.Id)
            || DayBounds.Of(later.Item.NotBefore).First > DayBounds.Of(earlier.Item.NotAfter).Last;
    }

    // What starts no earlier than something else has what that waits for behind it too.
    private HashSet<Id<Activity>> FinishedBefore(Activity activity)
    {
        var finished = new HashSet<Id<Activity>>();
        var started = new HashSet<Id<Activity>>();
        var open = new Stack<Activity>([activity]);
        while (open.TryPop(out var next))
        {
            foreach (var link in next.After.Where(link => link.Link != PrecedenceKind.FinishToFinish))
            {
                if (link.Link == PrecedenceKind.FinishToStart)
                {
                    finished.Add(link.Activity);
                }

                if (started.Add(link.Activity) && check.Find(link.Activity) is { } before)
                {
                    open.Push(before);
                }
            }
        }

        return finished;
    }
}

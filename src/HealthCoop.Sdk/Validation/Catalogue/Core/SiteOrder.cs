using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>The order of the activities at one site, by what each waits to be finished.</summary>
internal sealed class SiteOrder
{
    // From the opening back to the works: training, acceptance, supply, works.
    private const int UsualSteps = 3;

    // A check is over before its thread begins the next, so that the memory is used again.
    [ThreadStatic]
    private static SiteOrder? _idle;

    private readonly List<Located<Activity>> _works = [];
    private readonly List<Located<Activity>> _supplies = [];
    private readonly List<Located<Activity>> _ofEquipment = [];
    private readonly List<Located<Activity>> _ofWorks = [];
    private readonly List<Located<Activity>> _handOvers = [];
    private readonly List<Located<Activity>> _users = [];
    private readonly List<Located<Activity>> _openings = [];
    private readonly Dictionary<Id<Activity>, (HashSet<Id<Activity>> Finished, HashSet<Id<Activity>> Started)> _before =
        [];

    private RuleCheck _check = null!;

    private SiteOrder()
    {
    }

    public static void Check(ActivitiesAtSite activities, RuleCheck check)
    {
        if (!HasStages(activities))
        {
            check.DoesNotApply();
            return;
        }

        var order = _idle ?? new();
        _idle = null;
        order.Take(activities, check);
        order.Require();
        order.Clear();
        _idle = order;
    }

    private static bool HasStages(ActivitiesAtSite activities)
    {
        var (works, supply, acceptance, opening) = (false, false, false, false);
        foreach (var located in activities)
        {
            var activity = located.Item;
            if (activity.Timing is LastingTiming)
            {
                works |= activity is Works;
                supply |= activity is EquipmentSupply;
                acceptance |= activity is Acceptance;
                opening |= activity is Opening;
            }
        }

        return Count(works) + Count(supply) + Count(acceptance) + Count(opening) > 1;

        static int Count(bool isThere) => isThere ? 1 : 0;
    }

    private void Take(ActivitiesAtSite activities, RuleCheck check)
    {
        _check = check;
        Add<Works>(activities, _works);
        Add<EquipmentSupply>(activities, _supplies);
        Add<Opening>(activities, _openings);
        foreach (var located in activities)
        {
            switch (located.Item)
            {
                case Acceptance { Timing: LastingTiming }:
                    AddAcceptance(located);
                    break;
                case Training { Timing: LastingTiming } when FollowsAny(located, _supplies):
                    _users.Add(located);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddAcceptance(Located<Activity> acceptance)
    {
        if (FollowsAny(acceptance, _supplies))
        {
            _ofEquipment.Add(acceptance);
            return;
        }

        _ofWorks.Add(acceptance);
        if (FollowsAny(acceptance, _works))
        {
            _handOvers.Add(acceptance);
        }
    }

    private static void Add<T>(ActivitiesAtSite activities, List<Located<Activity>> list)
    {
        foreach (var located in activities)
        {
            if (located.Item is T and Activity { Timing: LastingTiming })
            {
                list.Add(located);
            }
        }
    }

    private bool FollowsAny(Located<Activity> later, List<Located<Activity>> earlier)
    {
        foreach (var activity in earlier)
        {
            if (Follows(later, activity))
            {
                return true;
            }
        }

        return false;
    }

    private void Require()
    {
        Require(_ofWorks, [_works]);
        Require(_supplies, [_works, _handOvers]);
        Require(_users, [_ofEquipment]);
        Require(_openings, [_works, _supplies, _ofEquipment, _ofWorks, _users]);
    }

    private void Clear()
    {
        foreach (var list in (ReadOnlySpan<List<Located<Activity>>>)
            [_works, _supplies, _ofEquipment, _ofWorks, _handOvers, _users, _openings])
        {
            list.Clear();
        }

        _before.Clear();
        _check = null!;
    }

    // What comes after the later one on purpose, as a second stage of works after the opening, is left alone.
    private void Require(List<Located<Activity>> later, ReadOnlySpan<List<Located<Activity>>> earlier)
    {
        foreach (var activity in later)
        {
            if (Missing(activity, earlier) is { } missing)
            {
                Breaks(activity, missing);
            }
        }
    }

    // What it has to wait for and does not.
    private List<Activity>? Missing(Located<Activity> later, ReadOnlySpan<List<Located<Activity>>> earlier)
    {
        List<Located<Activity>>? missing = null;
        foreach (var stage in earlier)
        {
            foreach (var activity in stage)
            {
                if (!Follows(later, activity) && !Follows(activity, later))
                {
                    (missing ??= []).Add(activity);
                }
            }
        }

        return missing is null ? null : LastOf(missing);
    }

    // Those that no others of them wait for: whoever waits for the others waits for the rest too. Dates are not handed
    // on so, and in a circle each stays.
    private List<Activity> LastOf(List<Located<Activity>> activities) => activities
        .FindAll(one => !activities.Exists(other => Awaits(other, one) && !Awaits(one, other)))
        .ConvertAll(one => one.Item);

    private void Breaks(Located<Activity> later, List<Activity> missing)
    {
        var list = later.Path / nameof(Activity.After);
        var (french, english) = (
            string.Join(", ", missing.Select(activity => $"« {activity.Id} »")),
            string.Join(", ", missing.Select(activity => $"'{activity.Id}'")));
        var message = new Narrative(
            $"« {later.Item.Id} » n'attend pas la fin de {french}.",
            $"'{later.Item.Id}' does not wait for {english} to finish.");
        var advice = new Narrative(
            $"Ajouter {french} à ce que « {later.Item.Id} » attend (finishToStart).",
            $"Add {english} to what '{later.Item.Id}' waits for (finishToStart).");
        if (missing.Exists(activity => Before(activity).Started.Contains(later.Item.Id)))
        {
            // To wait for each other would be a circle.
            _check.BreaksAt(list, message, advice);
        }
        else
        {
            _check.BreaksAt(list, message, advice, [.. missing.Select((activity, i) =>
                Mend.Append(list, later.Item.After.IsEmpty && i == 0, new Precedence(activity.Id)))]);
        }
    }

    private bool Follows(Located<Activity> later, Located<Activity> earlier) =>
        DayBounds.Of(later.Item.NotBefore).First > DayBounds.Of(earlier.Item.NotAfter).Last
        || Awaits(later, earlier);

    private bool Awaits(Located<Activity> later, Located<Activity> earlier) =>
        IsSoonBehind(later.Item, earlier.Item.Id, UsualSteps)
        || Before(later.Item).Finished.Contains(earlier.Item.Id);

    // Finds what is a few steps back, as it mostly is, without keeping anything.
    private bool IsSoonBehind(Activity later, Id<Activity> earlier, int steps)
    {
        foreach (var link in later.After)
        {
            if (link.Link == PrecedenceKind.FinishToStart && link.Activity == earlier)
            {
                return true;
            }

            if (steps > 0
                && link.Link != PrecedenceKind.FinishToFinish
                && _check.Find(link.Activity) is { } before
                && IsSoonBehind(before, earlier, steps - 1))
            {
                return true;
            }
        }

        return false;
    }

    // What starts no earlier than something else has what that waits for behind it too.
    private (HashSet<Id<Activity>> Finished, HashSet<Id<Activity>> Started) Before(Activity activity)
    {
        if (_before.TryGetValue(activity.Id, out var known))
        {
            return known;
        }

        var (finished, started) = (new HashSet<Id<Activity>>(), new HashSet<Id<Activity>>());
        var open = new Stack<Activity>([activity]);
        while (open.TryPop(out var next))
        {
            foreach (var link in next.After)
            {
                if (link.Link == PrecedenceKind.FinishToFinish)
                {
                    continue;
                }

                if (link.Link == PrecedenceKind.FinishToStart)
                {
                    finished.Add(link.Activity);
                }

                if (started.Add(link.Activity) && _check.Find(link.Activity) is { } before)
                {
                    open.Push(before);
                }
            }
        }

        return _before[activity.Id] = (finished, started);
    }
}

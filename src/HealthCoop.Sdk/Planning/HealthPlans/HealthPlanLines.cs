using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.HealthPlans;

/// <summary>Makes lines out of the activities of a plan.</summary>
internal sealed class HealthPlanLines(HealthPlanProblem problem, HealthPlanMoney money)
{
    private readonly Dictionary<HealthActor, HealthPlanSource> _payers =
        problem.Payers.ToDictionary(payer => payer.Payer, payer => payer.Source);

    public static ValueList<HealthPlanSource> AllSources { get; } = [.. Enum.GetValues<HealthPlanSource>()];

    public IEnumerable<HealthPlanLine> All() => problem.Plan.Priorities.Index()
        .OrderBy(priority => priority.Item.Rank)
        .SelectMany(priority => OfPriority(
            priority.Item,
            JsonPointer.Root / nameof(CommunalHealthPlan.Priorities) / priority.Index))
        .Concat(Of(problem.Plan.Activities, JsonPointer.Root, null));

    private IEnumerable<HealthPlanLine> OfPriority(HealthPlanPriority priority, JsonPointer path) =>
        priority.Activities.IsEmpty
            ? [Line(new(priority.Name), path, priority)]
            : Of(priority.Activities, path, priority);

    private IEnumerable<HealthPlanLine> Of(
        ValueList<HealthPlanActivity> activities,
        JsonPointer path,
        HealthPlanPriority? priority) => activities.Select((activity, i) =>
            Line(activity, path / nameof(HealthPlanPriority.Activities) / i, priority));

    private HealthPlanLine Line(HealthPlanActivity activity, JsonPointer path, HealthPlanPriority? priority)
    {
        var pricedIn = activity.Years?.First ?? problem.Plan.Years?.First;
        var cost = money.Of(activity.Cost, pricedIn, path / nameof(activity.Cost));
        TellUnknown(activity, path);
        return new()
        {
            Path = path,
            Name = activity.Name,
            Priority = priority,
            StatedCost = activity.Cost,
            Cost = cost,
            Years = activity.Years,
            ByYear = Spread(cost, activity.Years),
            Pillars = activity.Pillars.IsEmpty && priority is not null ? priority.Pillars : activity.Pillars,
            Diseases = (priority?.Diseases ?? []).Distinct().Order().ToValueList(),
            Sources = SourcesOf(activity, path),
        };
    }

    private static ValueList<HealthPlanYearCost> Spread(HealthPlanAmount cost, YearRange? years)
    {
        if (years is not { } known)
        {
            return [new(null, cost)];
        }

        var parts = cost.Allocate([.. Enumerable.Repeat(1m, known.Last - known.First + 1)]);
        return parts.Select((part, i) => new HealthPlanYearCost(known.First + i, part)).ToValueList();
    }

    private void TellUnknown(HealthPlanActivity activity, JsonPointer path)
    {
        if (activity.Cost?.ForPlanning is null)
        {
            money.Gaps.Add(new(path / nameof(activity.Cost), new(
                $"« {activity.Name.French} » : le coût n'est pas connu ; le demander.",
                $"'{activity.Name.English}': the cost is not known; ask for it.")));
        }

        if (activity.Years is null)
        {
            money.Gaps.Add(new(path / nameof(activity.Years), new(
                $"« {activity.Name.French} » : les années ne sont pas connues, le coût n'est d'aucune ; les demander.",
                $"'{activity.Name.English}': the years are not known, the cost is in none; ask for them.")));
        }
    }

    private ValueList<HealthPlanSource> SourcesOf(HealthPlanActivity activity, JsonPointer path)
    {
        if (!activity.PayersAreComplete)
        {
            return AllSources;
        }

        var sources = activity.Payers.Select(SourceOf).ToArray();
        if (sources.Contains(null))
        {
            money.Gaps.Add(new(path / nameof(activity.Payers), new(
                $"« {activity.Name.French} » : de quelle source paie un payeur n'est pas connu ; le dire.",
                $"'{activity.Name.English}': out of which source a payer pays is not known; say it.")));
            return AllSources;
        }

        return sources.OfType<HealthPlanSource>().Distinct().Order().ToValueList();
    }

    private HealthPlanSource? SourceOf(HealthActor payer) =>
        _payers.TryGetValue(payer, out var source) ? source : payer switch
        {
            PartnerActor partner when partner.Partner == problem.Plan.Owner => HealthPlanSource.OwnRevenue,
            PartnerActor => HealthPlanSource.Partners,
            FacilityActor => HealthPlanSource.Fees,
            _ => null,
        };
}

using FsCheck;
using FsCheck.Fluent;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.HealthPlans;
using Xunit;
using static HealthCoop.Tests.Planning.HealthPlans.HealthPlanSample;

namespace HealthCoop.Tests.Planning.HealthPlans;

/// <summary>The laws of a planned health plan: totals agree, money is kept, what is unknown is never zero.</summary>
public sealed class HealthPlanPlannerProperties
{
    // Amounts of which halves and fifths are whole.
    private const int Unit = 1_200;

    private static readonly HealthActor[][] PayersChosen =
        [[], [HealthActor.Of(Commune)], [HealthActor.Of(Ngo)], [HealthActor.Of(Commune), HealthActor.Of(Ngo)]];

    private static readonly PillarShares[] PillarsChosen =
    [
        default,
        Pillar.HealthWorkforce,
        PillarShares.Split(
            (Pillar.ServiceDelivery, Percentage.FromPercent(50)),
            (Pillar.MedicalProducts, Percentage.FromPercent(50))),
        PillarShares.Split(
            (Pillar.ServiceDelivery, Percentage.FromPercent(33)),
            (Pillar.MedicalProducts, Percentage.FromPercent(67))),
    ];

    private static Gen<YearRange?> Years { get; } = Gen.OneOf(
        Gen.Constant((YearRange?)null),
        from first in Gen.Choose(2020, 2024)
        from last in Gen.Choose(first, 2024)
        select (YearRange?)new YearRange(first, last));

    private static Gen<Comparator> Exact { get; } = Gen.Constant(Comparator.Exactly);

    private static Gen<HealthPlanProblem> Known { get; } = Problems(Exact, 0, 1, 2);

    private static Gen<HealthPlanProblem> WithUnknown { get; } =
        Problems(Gen.Elements(Comparator.Exactly, Comparator.AtLeast), 1, 1, 4);

    private static Gen<HealthPlanProblem> WithBounds { get; } =
        Problems(Gen.Elements(Enum.GetValues<Comparator>()), 1, 1, 4);

    private static Gen<HealthPlanActivity> Activities(
        Gen<Comparator> comparators,
        int unknown,
        int unit,
        int pillars) =>
        from amount in Gen.Choose(0, 5_000)
        from isUnknown in Gen.Choose(0, 4)
        from comparator in comparators
        from years in Years
        from payers in Gen.Elements(PayersChosen)
        from shares in Gen.Elements(PillarsChosen[..pillars])
        select Activity("Activity", null, years, payers) with
        {
            Cost = isUnknown < unknown ? null : Claim.Planned(comparator, Money.Xof(amount * unit)),
            Pillars = shares,
        };

    private static Gen<HealthPlanOffer> Offers(int unit) =>
        from source in Gen.Elements(Enum.GetValues<HealthPlanSource>())
        from year in Gen.Choose(2020, 2024)
        from amount in Gen.Choose(0, 3_000)
        select new HealthPlanOffer(source, year, Planned(amount * unit));

    private static Gen<HealthPlanProblem> Problems(Gen<Comparator> comparators, int unknown, int unit, int pillars) =>
        from first in Gen.ArrayOf(Activities(comparators, unknown, unit, pillars))
        from second in Gen.ArrayOf(Activities(comparators, unknown, unit, pillars))
        from others in Gen.ArrayOf(Activities(comparators, unknown, unit, pillars))
        from offers in Gen.ArrayOf(Offers(unit))
        from stated in Gen.ArrayOf(Gen.Choose(0, 9_000), 5)
        from isStated in ArbMap.Default.GeneratorFor<bool>()
        select new HealthPlanProblem
        {
            Plan = FiveYears with
            {
                Priorities =
                [
                    FiveYears.Priorities[0] with { Activities = first.ToValueList() },
                    FiveYears.Priorities[1] with { Activities = second.ToValueList() },
                ],
                Activities = others.ToValueList(),
                YearlyMeans = stated.Where(_ => isStated)
                    .Select((cost, i) => new HealthPlanYear(2020 + i) { Cost = Planned(cost * unit) })
                    .ToValueList(),
            },
            Currency = Currency.Xof,
            Offers = offers.ToValueList(),
        };

    private static void Holds(Gen<HealthPlanProblem> problems, Func<HealthPlanProblem, bool> law) =>
        Prop.ForAll(problems.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Totals_AlongEveryAxis_MakeTheTotal() => Holds(WithBounds, problem =>
    {
        var planned = HealthPlanPlanner.Plan(problem);
        return Axes(planned).All(axis => Same(Sum(axis.Values), planned.Total.Amount));
    });

    [Fact]
    public void Totals_AlongTwoAxes_MakeTheTotalsOfEach() => Holds(WithBounds, problem =>
    {
        var planned = HealthPlanPlanner.Plan(problem);
        Func<HealthPlanCell, object?>[] keys =
        [
            cell => cell.Line.Priority?.Rank, cell => cell.Pillar, cell => cell.Line.Diseases, cell => cell.Year,
            cell => cell.Source,
        ];
        return Axes(planned).Index().All(axis => keys.All(other => axis.Item.All(row =>
            Same(
                row.Value,
                Sum(planned.Cells
                    .Where(cell => Equals(keys[axis.Index](cell), row.Key.Key))
                    .GroupBy(other)
                    .Select(group => Sum(group.Select(cell => cell.Amount))))))));
    });

    [Fact]
    public void Totals_OfPrioritiesAndYears_AreThoseOfTheActivities() => Holds(WithBounds, problem =>
    {
        var planned = HealthPlanPlanner.Plan(problem);
        return planned.ByPriority.All(row => Same(
                row.Total.Amount,
                Sum(planned.Lines.Where(line => line.Priority == row.Key).Select(line => line.Cost))))
            && planned.ByYear.All(row => Same(
                row.Total.Amount,
                Sum(planned.Lines.SelectMany(line => line.ByYear).Where(c => c.Year == row.Key).Select(c => c.Amount))))
            && planned.Lines.All(line => Same(line.Cost, Sum(line.ByYear.Select(cost => cost.Amount))));
    });

    [Fact]
    public void AnActivityMore_LowersNoTotal() => Prop.ForAll(
        WithUnknown.ToArbitrary(),
        Activities(Exact, 1, 1, 4).ToArbitrary(),
        (problem, more) =>
        {
            var priority = problem.Plan.Priorities[0];
            var larger = problem with
            {
                Plan = problem.Plan with
                {
                    Priorities =
                    [
                        priority with { Activities = [more, .. priority.Activities] },
                        problem.Plan.Priorities[1],
                    ],
                },
            };
            var (before, after) = (HealthPlanPlanner.Plan(problem), HealthPlanPlanner.Plan(larger));
            return Axes(before).Zip(Axes(after)).All(axis => axis.First.All(row =>
                row.Value.Lowest.IsZero
                || (more.Cost is null && row.Key.Key is HealthPlanSource)
                || (axis.Second.TryGetValue(row.Key, out var now) && now.Lowest >= row.Value.Lowest)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void UnknownCosts_AreListedWhereverTheyCount() => Holds(WithUnknown, problem =>
    {
        var planned = HealthPlanPlanner.Plan(problem);
        var unknown = planned.Lines.Where(line => line.StatedCost is null).ToArray();
        return unknown.All(line =>
            line.Cost.IsUnknown
            && planned.Total.Unknown.Any(part => part.Line.Path == line.Path)
            && planned.ByPriority.Single(row => row.Key == line.Priority).Total is { Amount.Highest: null } total
            && total.Unknown.Any(part => part.Line.Path == line.Path)
            && planned.Gaps.Any(gap => gap.Path == line.Path / nameof(HealthPlanActivity.Cost))
            && line.ByYear.All(cost =>
                planned.ByYear.Single(row => row.Key == cost.Year).Total.Amount.Highest is null));
    });

    [Fact]
    public void Funding_AndUnfunded_MakeTheCost() => Holds(Known, problem =>
    {
        var silent = from source in Enum.GetValues<HealthPlanSource>()
                     from year in Enumerable.Range(2020, 5)
                     select new HealthPlanOffer(source, year, Planned(0));
        var planned = HealthPlanPlanner.Plan(problem with { Offers = [.. problem.Offers, .. silent] });
        return planned.Years.All(year =>
            !year.Cost.IsKnown
            || ((year.Unfunded.IsKnown || planned.Lines.Any(line => line.Years is null))
                && year.Funding.Select(source => source.Paid).Aggregate((sum, paid) => sum + paid)
                    + year.Unfunded.Highest == year.Cost.Lowest));
    });

    [Fact]
    public void Unfunded_LiesBetweenZeroAndTheCost() => Holds(WithBounds, problem =>
        HealthPlanPlanner.Plan(problem).Years.All(year =>
            year.Unfunded.Lowest.Amount >= 0
            && year.Unfunded.Lowest <= year.Cost.Lowest
            && (year.Unfunded.Highest is not { } most || most >= year.Unfunded.Lowest)
            && (year.Unfunded.Highest is null) == (year.Cost.Highest is null)));

    [Fact]
    public void Slices_OfAYear_AreWhatItsLinesLack() => Holds(Known, problem =>
    {
        var planned = HealthPlanPlanner.Plan(problem with { Sessions = [new(2022)] });
        var slice = planned.Slices.Single();
        var unpaid = planned.Cells.Where(cell => cell is { Year: 2022, Source: null }).Select(cell => cell.Amount);
        return Same(slice.Total, Sum(unpaid))
            && slice.Votes.Zip(slice.Votes.Skip(1)).All(pair => Rank(pair.First) <= Rank(pair.Second));
    });

    [Fact]
    public void Figures_OfThriceTheMoney_AreThreefold() => Holds(Problems(Exact, 1, Unit, 3), problem =>
    {
        var (once, thrice) = (HealthPlanPlanner.Plan(problem), HealthPlanPlanner.Plan(Thrice(problem)));
        return Axes(once).Zip(Axes(thrice)).All(axis => axis.First.Values.Zip(axis.Second.Values).All(IsThreefold))
            && once.Years.Zip(thrice.Years).All(year =>
                IsThreefold((year.First.Cost, year.Second.Cost))
                && IsThreefold((year.First.Unfunded, year.Second.Unfunded))
                && year.First.SubsidyShare == year.Second.SubsidyShare);
    });

    [Fact]
    public void Plan_Twice_IsTheSame() => Holds(WithBounds, problem =>
    {
        var (one, other) = (HealthPlanPlanner.Plan(problem), HealthPlanPlanner.Plan(problem));
        return one == other
            && new HealthPlanTable(one).ToText(Language.French) == new HealthPlanTable(other).ToText(Language.French);
    });

    private static HealthPlanProblem Thrice(HealthPlanProblem problem) => problem with
    {
        Plan = problem.Plan with
        {
            Priorities = problem.Plan.Priorities
                .Select(priority => priority with { Activities = Thrice(priority.Activities) })
                .ToValueList(),
            Activities = Thrice(problem.Plan.Activities),
            YearlyMeans = problem.Plan.YearlyMeans
                .Select(means => means with { Cost = Thrice(means.Cost) })
                .ToValueList(),
        },
        Offers = problem.Offers.Select(offer => offer with { Amount = Thrice(offer.Amount)! }).ToValueList(),
    };

    private static ValueList<HealthPlanActivity> Thrice(ValueList<HealthPlanActivity> activities) =>
        activities.Select(activity => activity with { Cost = Thrice(activity.Cost) }).ToValueList();

    private static Claim<Money>? Thrice(Claim<Money>? claim) =>
        claim?.Value is { } money ? claim with { Value = money * 3 } : claim;

    private static bool IsThreefold((HealthPlanAmount Once, HealthPlanAmount Thrice) pair) =>
        pair.Once.Lowest * 3 == pair.Thrice.Lowest && pair.Once.Highest * 3 == pair.Thrice.Highest;

    private static int Rank(HealthPlanVote vote) => vote.Line.Priority?.Rank ?? int.MaxValue;

    private static bool Same(HealthPlanAmount one, HealthPlanAmount other) =>
        one.Lowest == other.Lowest && one.Highest == other.Highest;

    private static HealthPlanAmount Sum(IEnumerable<HealthPlanAmount> amounts) => amounts.Aggregate(
        Exactly(0),
        (sum, amount) => new(sum.Lowest + amount.Lowest, sum.Highest + amount.Highest));

    private static Dictionary<(int Axis, object? Key), HealthPlanAmount>[] Axes(PlannedHealthPlan planned) =>
    [
        Axis(0, planned.ByPriority), Axis(1, planned.ByPillar), Axis(2, planned.ByDisease), Axis(3, planned.ByYear),
        Axis(4, planned.BySource),
    ];

    private static Dictionary<(int Axis, object? Key), HealthPlanAmount> Axis<TKey>(
        int axis,
        ValueList<HealthPlanRow<TKey>> rows) => rows.ToDictionary(
            row => (axis, row.Key is HealthPlanPriority priority ? priority.Rank : (object?)row.Key),
            row => row.Total.Amount);
}

using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Territories;
using HealthCoop.Tests.Documents;

namespace HealthCoop.Tests.Planning.Verification;

/// <summary>Made-up programmes of which many can be planned: with every kind of member, or rich in dates and
/// funding.</summary>
internal static class PlannableProgrammes
{
    private static readonly Narrative Because = new("Avis d'expert.", "Expert opinion.");

    private static readonly ValueList<Partner> Partners =
        [new() { Id = new("one"), Name = new("Un", "One") }, new() { Id = new("two"), Name = new("Deux", "Two") }];

    private static readonly GrantProfile Profile = new()
    {
        Id = new("call"),
        Name = new("Appel", "Call"),
        InForce = new(new(2000, 1, 1)),
        MaximumRate = Percentage.FromPercent(33.3m),
        Ceiling = Money.Eur(4_321.09m),
        IndirectCostCap = Percentage.FromPercent(7),
        ContingencyCap = Percentage.FromPercent(4.5m),
        SourceText = new("Appel"),
        Evidence = Evidence.PublicSource,
    };

    /// <summary>Gets the reference data of the made-up programmes: that which is shipped, and a call.</summary>
    public static ReferenceData Reference { get; } = ReferenceData.Shipped.With(new()
    {
        Id = new("made-up"),
        Name = new("Jeu"),
        Edition = new(2026, 1, 1),
        GrantProfiles = [Profile],
    });

    /// <summary>Makes a programme of every kind of member, with room for its days and rules.</summary>
    public static Programme Eased(int seed)
    {
        var programme = ProgrammeGenerator.Make(seed);
        var currency = programme.Budget?.Currency ?? Currency.Eur;
        return programme with
        {
            Start = Claim.Planned(new PartialDate(2010)),
            End = Claim.Planned(new PartialDate(2035)),
            Duration = null,
            Activities = programme.Activities.Select(activity => Eased(activity, currency)).ToValueList(),
            Facilities = programme.Facilities
                .Select(facility => facility with
                {
                    RunningCosts = In(currency, facility.RunningCosts),

                    // One target each, no year twice, and nobody referred twice or in a circle.
                    CoverageTargets = facility.CoverageTargets
                        .Take(1)
                        .Select(target => target with
                        {
                            People = target.Users is null && target.Ages is null && target.Sex is null
                                ? facility.PopulationServed
                                : facility.PopulationServed is null ? target.People : null,
                            Services = [],
                            Coverage = target.Coverage.DistinctBy(year => year.Year).ToValueList(),
                        })
                        .ToValueList(),
                    Referrals = facility.Referrals
                        .Where(link => string.CompareOrdinal(facility.Id.Value, link.To.Value) < 0)
                        .DistinctBy(link => link.To)
                        .ToValueList(),
                })
                .ToValueList(),
            Institutions = programme.Institutions
                .Select(body => body with { RunningCosts = In(currency, body.RunningCosts) })
                .ToValueList(),
            Budget = programme.Budget is not { } budget ? null : budget with
            {
                Sources = budget.Sources
                    .Select((source, i) => source with
                    {
                        Profile = null,
                        Rate = source.Rate ?? (i > 0 ? Claim.Planned(Percentage.FromPercent(10)) : null),
                    })
                    .ToValueList(),
            },
        };
    }

    /// <summary>Makes a programme out of a scheduling problem, with random costs and sources.</summary>
    public static Programme Of(SchedulingProblem problem, int seed)
    {
        var dice = new Dice(seed);
        var tasks = problem.Tasks.Cast<LastingTask>().ToList();
        return new()
        {
            Id = new("made-up"),
            Title = new("Programme"),
            Start = Claim.Planned((PartialDate)problem.Start),
            // One in five is too short for many of its activities.
            Duration = Claim.Assumed(Length.Months(seed % 5 == 0 ? 14 : 90), Because),
            Territories = tasks.Select(PlaceOf).ToValueList(),
            Activities = [.. tasks.Select(task => ActivityOf(task, dice)), Throughout(dice)],
            Partners = Partners,
            Budget = BudgetOf(dice),
        };
    }

    private static Activity Eased(Activity activity, Currency currency) => activity with
    {
        After = [],
        StopsIn = [],
        NotBefore = null,
        NotAfter = null,
        Timing = activity.Timing is LastingTiming ? Timing.Lasting(Claim.Planned(Length.Months(3))) : activity.Timing,
        Costs = activity.Costs
            .Select(cost => cost with
            {
                PricedOn = null,
                UnitPrice = cost.UnitPrice.ForPlanning is { } price
                    ? Claim.Planned(new UnitPrice(Math.Min(1000m, price.Amount), currency))
                    : cost.UnitPrice,
                Quantity = cost.Quantity is null ? null : Claim.Assumed(7.5m, Because),
            })
            .ToValueList(),
    };

    private static ValueList<RunningCost> In(Currency currency, ValueList<RunningCost> costs) => costs
        .Select((cost, i) => cost with
        {
            PerYear = i % 2 == 0
                ? Claim.Planned(new Money(1_234, currency))
                : Claim.NotPublished<Money>(Modality.Planned),
        })
        .ToValueList();

    /// <summary>Makes a programme of some hundred activities at five sites over three years, with rains and
    /// lags.</summary>
    public static Programme Large()
    {
        const int Sites = 5;
        var rains = new SeasonalClosure { Cause = ClosureKind.RainySeason, From = new(6, 15), Through = new(10, 15) };
        var tasks = Enumerable.Range(0, 300).Select(i => new LastingTask
        {
            Id = new($"t{i}"),
            Path = JsonPointer.Root,
            Length = i % 3 == 0 ? Length.WorkingDays(5) : Length.Days(4),
            After = i < Sites ? [] : [new(new($"t{i - Sites}"), Length.WorkingDays(i % 4))],
            Closures = i % 2 == 0 ? [rains] : [],
            MayPause = i % 4 == 0,
        });
        return Of(new() { Start = new(2019, 1, 7), End = new(2022, 1, 6), Tasks = [.. tasks] }, seed: 1) with
        {
            Duration = Claim.Planned(Length.Months(36)),
        };
    }

    private static Territory PlaceOf(LastingTask task) => new()
    {
        Id = new($"place-{task.Id}"),
        Name = new(task.Id.Value),
        Country = CountryCode.Mali,
        Closures = task.Closures,
    };

    private static Study ActivityOf(LastingTask task, Dice dice) => new()
    {
        Id = task.Id,
        Name = new(task.Id.Value),
        Pillars = PillarsOf(dice),
        Timing = Timing.Lasting(Claim.Planned(task.Length)),
        After = task.After,
        StopsIn = task.Closures.IsEmpty ? [] : [ClosureKind.RainySeason, ClosureKind.AccessLost],
        MayPause = task.MayPause,
        NotBefore = task.NotBefore is { } date ? Claim.Planned((PartialDate)date) : null,
        Territory = new($"place-{task.Id}"),
        BeneficiaryShares = SharesOf(dice),
        Costs = Enumerable.Range(0, dice.Below(3)).Select(_ => CostOf(dice)).ToValueList(),
    };

    private static Management Throughout(Dice dice) => new()
    {
        Id = new("throughout"),
        Name = new("Pilotage", "Management"),
        Pillars = PillarsOf(dice),
        Timing = Timing.Throughout,
        Costs = [CostOf(dice)],
    };

    private static PillarShares PillarsOf(Dice dice) => dice.OneOf(
        default,
        Pillar.HealthFinancing,
        PillarShares.Split(
            (Pillar.ServiceDelivery, Percentage.FromPercent(33.3m)),
            (Pillar.MedicalProducts, Percentage.FromPercent(33.3m)),
            (Pillar.HealthWorkforce, Percentage.FromPercent(33.4m))),
        PillarShares.Split(
            (Pillar.HealthWorkforce, Percentage.FromPercent(50)),
            (Pillar.LeadershipAndGovernance, Percentage.FromPercent(50))));

    // None, some that leave a rest, all to the last digit, one twice, unknown ones, and more than the whole.
    private static ValueList<BeneficiaryShare> SharesOf(Dice dice) => dice.OneOf<ValueList<BeneficiaryShare>>(
        [],
        [Share(BeneficiaryGroup.Military, 33.3m), Share(BeneficiaryGroup.Civilians, 33.3m)],
        [
            new(BeneficiaryGroup.Civilians, Claim.Planned(Percentage.FromFraction(1m / 3))),
            new(BeneficiaryGroup.Military, Claim.Planned(Percentage.FromFraction(1 - (1m / 3)))),
        ],
        [Share(BeneficiaryGroup.Civilians, 50), Share(BeneficiaryGroup.Civilians, 50)],
        [new(BeneficiaryGroup.Population, Claim.NotPublished<Percentage>(Modality.Planned))],
        [
            new(BeneficiaryGroup.Population, Claim.Assumed(Percentage.FromPercent(60), Because)),
            new(BeneficiaryGroup.Military, Claim.Planned(Comparator.AtMost, Percentage.FromPercent(dice.Below(81)))),
        ]);

    private static BeneficiaryShare Share(BeneficiaryGroup group, decimal percent) =>
        new(group, Claim.Planned(Percentage.FromPercent(percent)));

    private static CostItem CostOf(Dice dice)
    {
        var price = new UnitPrice(dice.Below(1_000_000) / 1000m, dice.OneOf(Currency.Eur, Currency.Xof));
        return new()
        {
            Heading = dice.OneOf(Enum.GetValues<BudgetHeading>()),
            Nature = dice.OneOf(Enum.GetValues<CostNature>()),
            Type = dice.OneOf<CostType?>(null, CostType.Salary, CostType.PerDiem),
            PayerAfterEnd = dice.OneOf<Id<Partner>?>(null, Partners[0]),
            UnitPrice = dice.OneOf(
                Claim.Planned(price),
                Claim.Assumed(price, Because),
                Claim.NotPublished<UnitPrice>(Modality.Planned)),
            Quantity = dice.OneOf<Claim<decimal>?>(null, Claim.Planned((decimal)dice.Below(20)), Claim.Assumed(3.7m, Because)),
        };
    }

    private static Budget BudgetOf(Dice dice) => BudgetOf(dice, dice.OneOf(Currency.Eur, Currency.Eur, Currency.Xof));

    private static Budget BudgetOf(Dice dice, Currency currency) => new()
    {
        Currency = currency,
        Total = dice.OneOf(
            Claim.NotPublished<Money>(Modality.Planned),
            Claim.Planned(new Money(dice.Below(20_000), currency)),
            Claim.Assumed(new Money(dice.Below(20_000), currency), Because)),
        IndirectCosts = dice.OneOf<Claim<Percentage>?>(null, Claim.Planned(Percentage.FromPercent(3.3m))),
        Sources =
        [
            .. Enumerable.Range(1, dice.Below(4)).Select(number => new FundingSource
            {
                Id = new($"source-{number}"),
                Partner = dice.OneOf<Id<Partner>?>(null, Partners[0], Partners[1]),
                Profile = dice.Flip() ? Profile.Id : (Id<GrantProfile>?)null,
                Rate = Claim.Planned(Percentage.FromPercent(dice.Below(101))),
                Amount = dice.OneOf<Claim<Money>?>(null, Claim.Planned(new Money(dice.Below(5_000), currency))),
            }),
            .. dice.Flip() ? [FundingSource.NotPublished(new("rest"), new("Reste", "Rest"))] : (FundingSource[])[],
        ],
    };
}

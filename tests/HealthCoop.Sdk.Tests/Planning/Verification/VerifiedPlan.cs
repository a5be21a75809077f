using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Planning;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Planning.Verification;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using NodaTime;

namespace HealthCoop.Tests.Planning.Verification;

/// <summary>A small programme with links of each kind, rains, sources with rules and a conditional milestone.</summary>
internal static class VerifiedPlan
{
    private static readonly Territory Place = new()
    {
        Id = new("place"),
        Name = new("Ségou"),
        Country = CountryCode.Mali,
        Closures = [new SeasonalClosure { Cause = ClosureKind.RainySeason, From = new(6, 15), Through = new(10, 15) }],
    };

    private static readonly Study Design = Study("design", Length.WorkingDays(10)) with
    {
        NotBefore = Claim.Planned(new PartialDate(2025, 1, 6)),
        NotAfter = Claim.Planned(new PartialDate(2025, 2)),
        BeneficiaryShares = [new(BeneficiaryGroup.Civilians, Claim.Planned(Percentage.FromPercent(60)))],
        Costs = [Cost(1_000m)],
    };

    private static readonly Study Works = Study("works", Length.Months(4)) with
    {
        After = [new(Design, Length.Months(1))],
        Territory = Place.Id,
        StopsIn = [ClosureKind.RainySeason],
        Costs = [Cost(9_999.99m)],
    };

    private static readonly Study Repairs = Study("repairs", Length.Days(100)) with
    {
        After = [new(Design, Length.WorkingDays(40), PrecedenceKind.StartToStart)],
        Territory = Place.Id,
        StopsIn = [ClosureKind.RainySeason],
        MayPause = true,
    };

    private static readonly Study Report = Study("report", Length.Days(5)) with
    {
        After = [new(Works, Length.Days(3), PrecedenceKind.FinishToFinish)],
    };

    private static readonly Management Management = new()
    {
        Id = new("management"),
        Name = new("Pilotage", "Management"),
        Pillars = Pillar.LeadershipAndGovernance,
        Timing = Timing.Throughout,
        Costs = [Cost(777.77m)],
    };

    public static Programme Programme { get; } = new()
    {
        Id = new("small"),
        Title = new("Santé à Ségou", "Health in Ségou"),
        Start = Claim.Planned(new PartialDate(2025, 1)),
        End = Claim.Planned(new PartialDate(2026, 12)),
        Territories = [Place],
        Activities = [Design, Works, Repairs, Report, Management],
        Milestones =
        [
            new ConditionalMilestone
            {
                Id = new("directorate"),
                Name = new("Direction créée", "Directorate created"),
                ReviewOn = Claim.NotPublished<LocalDate>(Modality.Planned),
            },
        ],
        Budget = new()
        {
            Currency = Currency.Eur,
            Total = Claim.NotPublished<Money>(Modality.Planned),
            Sources =
            [
                new() { Id = new("call"), Profile = new("call"), Rate = Claim.Planned(Percentage.FromPercent(30)) },
                new() { Id = new("city"), Amount = Claim.Planned(Money.Eur(2_000m)) },
            ],
        },
    };

    /// <summary>Gets the plan of the programme.</summary>
    public static Plan Plan { get; } =
        new ProgrammePlanner(new() { Reference = PlannableProgrammes.Reference }).Plan(Programme).RequirePlan();

    /// <summary>Finds what is wrong with a plan of the programme.</summary>
    public static ValueList<Finding> Findings(Plan plan, Programme? programme = null) =>
        PlanVerifier.Verify(plan, programme ?? Programme, PlannableProgrammes.Reference).Findings;

    /// <summary>Gives an activity other dates.</summary>
    public static Plan With(string activity, LocalDate? start = null, LocalDate? finish = null) => Plan with
    {
        Schedule = Plan.Schedule with
        {
            Activities = Plan.Schedule.Activities
                .Select(dates => dates.Activity.Value != activity ? dates : dates with
                {
                    Start = start ?? dates.Start,
                    Finish = finish ?? dates.Finish,
                })
                .ToValueList(),
        },
    };

    public static ScheduledActivity DatesOf(string activity) =>
        Plan.Schedule.Activities.Single(dates => dates.Activity.Value == activity);

    private static Study Study(string id, Length length) => new()
    {
        Id = new(id),
        Name = new(id),
        Pillars = PillarShares.Split(
            (Pillar.ServiceDelivery, Percentage.FromPercent(50)),
            (Pillar.HealthWorkforce, Percentage.FromPercent(50))),
        Timing = Timing.Lasting(Claim.Planned(length)),
    };

    private static CostItem Cost(decimal amount) =>
        new() { Heading = BudgetHeading.Works, UnitPrice = Claim.Planned(UnitPrice.Eur(amount)) };
}

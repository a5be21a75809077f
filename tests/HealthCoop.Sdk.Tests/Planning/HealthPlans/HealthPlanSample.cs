using System.Text;
using HealthCoop.Documents;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning.HealthPlans;
using HealthCoop.Tests.Cases;
using HealthCoop.Tests.Conventions;
using NodaTime;

namespace HealthCoop.Tests.Planning.HealthPlans;

/// <summary>Communal health plans: two that are published, and one of five years with all sources.</summary>
internal static class HealthPlanSample
{
    public static Id<Partner> Commune { get; } = new("commune");

    public static Id<Partner> Ngo { get; } = new("ngo");

    /// <summary>Gets the plan of Kourouma, of the document of the case.</summary>
    public static CommunalHealthPlan Kourouma => CaseDocument.Read("kourouma-pcds").HealthPlans.Single();

    /// <summary>Gets the plan of Ouagadougou, of the document of the sample.</summary>
    public static CommunalHealthPlan Ouagadougou => ProgrammeDocument
        .Read(Encoding.UTF8.GetBytes(Repository.Read("samples/programmes/pbo-sante.json")))
        .Require()
        .HealthPlans[0];

    /// <summary>Gets an activity paid for from 2020 through 2024, without payers.</summary>
    public static HealthPlanActivity Maternity { get; } = Activity("Maternity", 50_000_000, new(2020, 2024)) with
    {
        Pillars = PillarShares.Split(
            (Pillar.ServiceDelivery, Percentage.FromPercent(70)),
            (Pillar.HealthWorkforce, Percentage.FromPercent(30))),
    };

    /// <summary>Gets an activity that a partner alone pays.</summary>
    public static HealthPlanActivity Ambulance { get; } =
        Activity("Ambulance", 8_000_000, new(2021, 2021), HealthActor.Of(Ngo));

    /// <summary>Gets a plan in which one cost and one activity's years are not known.</summary>
    public static CommunalHealthPlan FiveYears { get; } = new()
    {
        Id = new("pcds"),
        Owner = Commune,
        Years = new(2020, 2024),
        Status = Claim.Achieved(HealthPlanStatus.Adopted),
        Population = Claim.Baseline(10_000),
        PrioritiesAreComplete = true,
        Priorities =
        [
            new(2, new("Paludisme", "Malaria"))
            {
                Diseases = [DiseaseArea.Malaria],
                Pillars = Pillar.MedicalProducts,
                Activities =
                [
                    Activity("Bed nets", 10_000_000, new(2020, 2022)),
                    Activity("Survey", null, new(2022, 2022)),
                ],
            },
            new(1, new("Mères et nouveau-nés", "Mothers and newborns"))
            {
                Diseases = [DiseaseArea.MaternalAndNewborn],
                Pillars = Pillar.ServiceDelivery,
                Activities = [Maternity, Ambulance],
            },
        ],
        Activities = [Activity("Supervision", 5_000_000, null)],
        YearlyMeans =
        [
            new(2020)
            {
                Cost = Planned(15_000_000),
                SubsidyRequired = Planned(9_000_000),
                OwnRevenue = Planned(2_000_000),
                StateContribution = Planned(3_000_000),
                FacilityRevenue = Planned(1_000_000),
            },
            new(2021)
            {
                Population = Claim.Expected(10_200),
                OwnRevenue = Planned(2_000_000),
                StateContribution = Planned(3_000_000),
                FacilityRevenue = Planned(1_500_000),
            },
        ],
    };

    /// <summary>Gets the problem of that plan, with all sources of its first two years.</summary>
    public static HealthPlanProblem Problem { get; } = new()
    {
        Plan = FiveYears,
        Currency = Currency.Xof,
        Offers =
        [
            new(HealthPlanSource.DrawingRights, 2020, Planned(4_000_000)),
            new(HealthPlanSource.Partners, 2020, Planned(0)),
            new(HealthPlanSource.DrawingRights, 2021, Planned(0)),
            new(HealthPlanSource.Partners, 2021, Planned(6_000_000)),
            new(HealthPlanSource.Partners, 2021, Planned(4_000_000)) { DecidedOn = new LocalDate(2021, 5, 10) },
        ],
    };

    public static Claim<Money> Planned(decimal amount) => Claim.Planned(Money.Xof(amount));

    public static HealthPlanActivity Activity(
        string name,
        decimal? cost,
        YearRange? years,
        params IEnumerable<HealthActor> payers) => new(new Narrative(name))
        {
            Years = years,
            Cost = cost is { } known ? Planned(known) : null,
            Payers = payers.ToValueList(),
            PayersAreComplete = payers.Any(),
        };

    public static PlannedHealthPlan Plan(CommunalHealthPlan plan) =>
        HealthPlanPlanner.Plan(new() { Plan = plan, Currency = Currency.Xof });

    public static HealthPlanAmount Exactly(decimal amount) => new(Money.Xof(amount), Money.Xof(amount));

    public static HealthPlanAmount AtLeast(decimal amount) => new(Money.Xof(amount), null);

    public static HealthPlanAmount Between(decimal lowest, decimal highest) =>
        new(Money.Xof(lowest), Money.Xof(highest));
}

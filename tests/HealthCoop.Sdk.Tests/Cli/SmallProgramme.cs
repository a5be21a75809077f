using HealthCoop.Care;
using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using NodaTime;

namespace HealthCoop.Tests.Cli;

/// <summary>A programme that has a bit of everything that the console app shows.</summary>
internal static class SmallProgramme
{
    private static readonly Narrative Guess = new("Avis d'expert.", "Expert opinion.");

    private static readonly Narrative Topic = new("Gestion des déchets", "Waste management");

    private static readonly Territory City = new()
    {
        Id = new("segou"),
        Name = new("Ségou"),
        Country = CountryCode.Mali,
        Closures = [new SeasonalClosure { Cause = ClosureKind.RainySeason, From = new(6, 15), Through = new(10, 15) }],
    };

    private static readonly Partner Commune =
        Partner.LocalAuthority(new("commune"), new("Commune de Ségou", "Commune of Ségou"), City);

    private static readonly Cadre Nurse =
        new() { Id = new("nurse"), Name = new("Infirmière diplômée d'État", "Registered nurse") };

    private static readonly EquipmentItem Couch =
        new() { Id = new("couch"), Name = new("Table d'examen", "Examination couch") };

    private static readonly CareService Consultation = new()
    {
        Id = new("consultation"),
        Name = new("Consultation curative", "Curative consultation"),
        Needs = [new CadreTime(Nurse, Claim.Planned(15m)), new EquipmentNeed(Couch, 1), new UtilityNeed(Utility.Water)],
        NeedsAreComplete = true,
        Contacts = Claim.Planned(EventRate.FromEventsPerPersonYear(0.5m)),
    };

    private static readonly CarePackage Package = new()
    {
        Id = new("package"),
        Name = new("Paquet minimum", "Minimum package"),
        Services = [Consultation],
    };

    private static readonly Facility Centre = new()
    {
        Id = new("centre"),
        Name = new("CSCom de Ségou", "Community health centre of Ségou"),
        Type = FacilityType.CommunityHealthCentre,
        Territory = City,
        Package = Package,
        PopulationServed = Claim.Planned(Comparator.About, 12_000),
        Means = new() { Posts = [new(Nurse, FullTimeEquivalent.Of(1))], BuildingIsComplete = true },
        RunningCosts =
            [new() { Name = new("Entretien", "Upkeep"), PerYear = Claim.NotPublished<Money>(Modality.Planned) }],
    };

    private static readonly Works Building = new()
    {
        Id = new("works"),
        Name = new("Réhabiliter le centre de santé", "Rehabilitate the health centre"),
        Facility = Centre,
        WorksType = WorksType.Rehabilitation,
        Pillars = Pillar.ServiceDelivery,
        Timing = Timing.Lasting(Claim.Planned(Length.Months(8))),
        StopsIn = [ClosureKind.RainySeason],
        MayPause = true,
        Costs = [new() { Heading = BudgetHeading.Works, UnitPrice = Claim.Planned(UnitPrice.Eur(600_000m)) }],
    };

    private static readonly Training Course = new()
    {
        Id = new("training"),
        Name = new("Former les équipes", "Train the teams"),
        Pillars = Pillar.HealthWorkforce,
        Timing = Timing.Lasting(Claim.Planned(Length.Months(2))),
        After = [Building],
        Trainees = new(Claim.Planned(688))
        {
            Parts = [TraineeCategory.HealthStaff.NotPublished(modality: Modality.Planned)],
        },
        BeneficiaryShares =
            [new(BeneficiaryGroup.LocalAuthorities, Claim.Planned(Percentage.FromPercent(25)))],
        Costs =
        [
            new()
            {
                Heading = BudgetHeading.Travel,
                UnitPrice = Claim.Assumed(UnitPrice.Eur(400_000m), Guess),
                Nature = CostNature.Recurrent,
                Type = CostType.PerDiem,
                PayerAfterEnd = Commune,
            },
        ],
    };

    public static Programme Funded { get; } =
        Create([new() { Id = new("co-financing"), Name = new("Cofinancement", "Co-financing") }]);

    /// <summary>Three quarters are paid and no more.</summary>
    public static Programme WithGap { get; } = Create([]);

    /// <summary>Works cannot end on the day on which they must.</summary>
    public static Programme Infeasible { get; } = Funded with
    {
        Activities = [Building with { NotAfter = Claim.Planned(new PartialDate(2025, 2)) }],
    };

    private static Programme Create(ValueList<FundingSource> others) => new()
    {
        Id = new("small"),
        Title = new("Santé à Ségou", "Health in Ségou"),
        Subtitle = new("Un petit programme", "A small programme"),
        Start = Claim.Planned(new PartialDate(2025, 1)),
        End = Claim.Planned(new PartialDate(2026, 6)),
        Statuses = [new(ProgrammePhase.Implementation, new(2025, 2))],
        Territories = [City],
        Partners = [Commune],
        Cadres = [Nurse],
        EquipmentItems = [Couch],
        CareServices = [Consultation],
        CarePackages = [Package],
        Facilities = [Centre],
        HealthPlans =
        [
            new()
            {
                Id = new("plan"),
                Owner = Commune,
                Years = new(2025, 2029),
                Status = Claim.Planned(HealthPlanStatus.Adopted),
                Priorities = [new(1, new("Lutter contre les IST", "Fight STIs")) { Diseases = [DiseaseArea.Sti] }],
            },
        ],
        Exchanges = [new(Commune, [Commune], Topic, Sector.WasteManagement, ExchangeStage.Interest)],
        Activities = [Building, Course],
        Milestones =
        [
            new ConditionalMilestone
            {
                Id = new("directorate"),
                Name = new("Direction de la santé créée", "Health directorate created"),
                Guard = new("quand les conditions le permettront", "when conditions permit"),
                ReviewOn = Claim.NotPublished<LocalDate>(Modality.Planned),
            },
        ],
        Budget = new()
        {
            Currency = Currency.Eur,
            Total = Claim.Planned(Money.Eur(1_200_000m)),
            Sources =
            [
                new() { Id = new("eu"), Partner = Commune, Rate = Claim.Planned(Percentage.FromPercent(75)) },
                .. others,
            ],
        },
    };
}

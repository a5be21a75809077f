using System.Text.Json;
using HealthCoop.Care;
using HealthCoop.Finance;
using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Tests.Publication;

/// <summary>A programme with one site, which has everything that a site can have.</summary>
internal static class SitesSample
{
    public static Territory Region { get; } = new()
    {
        Id = new("region-x"),
        Name = new("Région X", "Region X"),
        Country = CountryCode.Mali,
        Security = Claim.Baseline(SecurityZone.Stable),
        Population = Claim.Baseline(50_000),
    };

    public static Territory Town { get; } = new()
    {
        Id = new("town-x"),
        Name = new("Ville X", "Town X"),
        Country = CountryCode.Mali,
        Within = Region,
    };

    public static Territory Border { get; } = new()
    {
        Id = new("border-x"),
        Name = new("Frontière X", "Border X"),
        Country = CountryCode.Mali,
        Security = Claim.Baseline(SecurityZone.Insecure),
        Closures =
        [
            new DatedClosure { Cause = ClosureKind.AccessLost, During = new(new(2025, 3, 1), new(2025, 3, 9)) },
        ],
    };

    public static Partner Owner { get; } = new() { Id = new("owner-x"), Name = new("Commune X", "Commune X") };

    public static Partner Army { get; } = new()
    {
        Id = new("army-y"),
        Name = new("Armée Y", "Army Y"),
        Nature = PartnerNature.ArmedForces,
    };

    /// <summary>Gets on what terms a garrison cares for civilians.</summary>
    public static CivilianAccess Access { get; } = new()
    {
        Admitted = new("Tous", "Everybody"),
        Hours = new("Le matin", "Mornings"),
        Entrance = new("Porte nord", "North gate"),
        Price = Claim.Baseline(Money.Xof(500m)),
    };

    public static Facility Site { get; } = new()
    {
        Id = new("centre-x"),
        Name = new("Centre de X", "Centre of X"),
        Type = FacilityType.CommunityHealthCentre,
        Territory = Town,
        Owner = Owner,
        Location = new(14.5m, -4.2m),
        Users = [UserGroup.Civilians],
        PopulationServed = Claim.Baseline(12_000),
        PopulationOutOfReach = Claim.Baseline(600),
        Means = new()
        {
            Posts =
            [
                new(new("nurse-x"), FullTimeEquivalent.Of(32.5m))
                {
                    Function = FacilityPost.HeadNurse,
                    Qualified = Claim.Baseline(FullTimeEquivalent.Of(15.5m)),
                    Payer = Owner,
                    WorkloadRatio = Claim.Baseline(0.8m),
                    PayerAfterEnd = Owner,
                },
            ],
            PostsAreComplete = true,
            Equipment = [new(new("couch-x"), 3)],
            EquipmentIsComplete = true,
            Commodities = [new(new("amox-x"), Claim.Baseline(400m))],
            CommoditiesAreComplete = true,
            Rooms = [Room.Isolation],
            Utilities = [Utility.Water],
            BuildingIsComplete = true,
        },
        States = [new(FacilityStatus.Damaged, new(new(2024)))],
        EquipmentStates =
            [new(EquipmentCondition.Broken) { Item = new Id<EquipmentItem>("couch-x"), Quantity = Claim.Baseline(7) }],
        UserShares = [new(UserGroup.Civilians, Claim.Baseline(Percentage.FromPercent(100)))],
        Registers = [new(new("Registre X", "Register X")) { ReportsTo = [InformationSystem.NationalHealth] }],
        RegistersAreComplete = true,
        Referrals =
        [
            new(new("centre-x"))
            {
                Ambulances = Claim.Baseline(2),
                TravelTimeInMinutes = Claim.Baseline(90m),
                DistanceInKilometers = Claim.Baseline(45m),
            },
        ],
        RunningCosts = [new() { Name = new("Soldes X", "Pay X"), PerYear = Claim.Planned(Money.Eur(900m)) }],
        Extensions = default(Extensions).With("org.example.x", JsonElement.Parse("\"note\"")),
    };

    public static Works Works { get; } = new()
    {
        Id = new("works-x"),
        Name = new("Bâtir", "Build"),
        Facility = Site,
        WorksType = WorksType.Construction,
        StopsIn = [ClosureKind.AccessLost],
        Pillars = Pillar.ServiceDelivery,
        Timing = Timing.Lasting(Claim.Assumed(Length.Days(20), new("Avis X.", "Opinion X."))),
        Rooms = [Room.Delivery],
        Utilities = [Utility.Energy],
        Costs = [Item(3m, 7m), Item(5m, 2m)],
        BeneficiaryShares = [new(BeneficiaryGroup.Civilians, Claim.Planned(Percentage.FromPercent(60)))],
    };

    public static EquipmentSupply Supply { get; } = new()
    {
        Id = new("supply-x"),
        Name = new("Fournir", "Supply"),
        Facility = Site,
        Pillars = Pillar.MedicalProducts,
        Timing = Timing.Lasting(Claim.Planned(Length.Days(20))),
        After = [Works],
        Items = [new(new("couch-x"), 2)],
        Commodities = [new(new("amox-x"), Claim.Planned(90m))],
        IsUsed = Claim.Planned(true),
    };

    public static Training Training { get; } = new()
    {
        Id = new("training-x"),
        Name = new("Former", "Train"),
        Facility = Site,
        Pillars = Pillar.HealthWorkforce,
        Timing = Timing.Lasting(Claim.Planned(Length.Days(20))),
        Trainees = new(Claim.Planned(40)) { Parts = [new(TraineeCategory.MedicalStaff, Claim.Planned(40))] },
        Cadres = [new("nurse-x")],
        Skills = [new("skill-x")],
        StillInPost = Claim.Expected(Percentage.FromPercent(50)),
        ByStatus = new(Claim.Planned(40)) { Parts = [new(TraineeStatus.Civilian, Claim.Planned(40))] },
        Attendances = Claim.Planned(120),
        Sessions = Claim.Planned(3),
        DaysPerSession = Claim.Planned(2.5m),
    };

    public static Dialogue Dialogue { get; } = new()
    {
        Id = new("dialogue-x"),
        Name = new("Dialoguer", "Dialogue"),
        Pillars = Pillar.LeadershipAndGovernance,
        Timing = Timing.Throughout,
        Meetings = [new() { On = Claim.Planned<PartialDate>(new(2025, 3, 4)), Place = Town }],
        Commitments = [new(new("Ouvrir", "Open")) { By = Owner }],
    };

    public static Procurement Procurement { get; } = new()
    {
        Id = new("procurement-x"),
        Name = new("Acheter", "Buy"),
        Pillars = Pillar.MedicalProducts,
        Timing = Timing.Lasting(Claim.Planned(Length.Days(20))),
        Nature = ContractNature.Supplies,
        Procedure = ProcurementProcedure.LocalOpen,
        Value = Claim.Planned(Money.Eur(60_000m)),
        Category = new("Lits", "Beds"),
        Origin = CountryCode.France,
        SupplierCountry = CountryCode.Mali,
        Facility = Site,
    };

    public static Attestation Attestation { get; } = new()
    {
        Id = new("attestation-x"),
        Matter = AttestationMatter.InscribedInDevelopmentPlan,
        IsSo = Claim.Baseline(true),
        By = Owner,
        Facility = Site,
    };

    public static DatedMilestone Milestone { get; } = new()
    {
        Id = new("milestone-x"),
        Name = new("Remettre", "Hand over"),
        On = Claim.Planned<PartialDate>(new(2025, 5, 6)),
        Through = Claim.Planned<PartialDate>(new(2025, 5, 7)),
        Event = MilestoneEvent.HandOver,
        Place = Town,
        Participants = [new(Owner, Claim.Planned(20))],
        ParticipantsAreComplete = true,
        HandOver = new() { To = Owner, Facilities = [Site], Items = [new(new("couch-x"), 2)], ItemsAreComplete = true },
    };

    public static Objective Objective { get; } = new()
    {
        Id = new("objective-x"),
        Level = ResultLevel.Output,
        Name = new("Consultations", "Consultations"),
        Modality = Modality.Achieved,
        Indicators =
        [
            new()
            {
                Id = new("indicator-x"),
                Name = new("Civils", "Civilians"),
                AddsUp = true,
                Actuals =
                [
                    new()
                    {
                        Value = Claim.Achieved(400m),
                        OutOf = Claim.Achieved(900m),
                        Parts = [new FacilityPart { Facility = Site, Value = Claim.Achieved(300m) }],
                    },
                ],
            },
        ],
    };

    public static TrustMeasurement Trust { get; } = new()
    {
        Id = new("trust-x"),
        Instrument = TrustInstrument.IncidentCount,
        Between = [TrustParty.Citizens, TrustParty.DefenceForces],
        Territory = Town,
        During = new(new(2025, 1), new(2025, 6)),
        Value = Claim.Achieved(14m),
        Respondents = Claim.Achieved(300),
    };

    public static CapacityAssessment Capacity { get; } = new PartnerCapacity
    {
        Id = new("capacity-x"),
        Partner = Owner,
        Domain = CapacityDomain.Management,
        Scale = new(0m, 5m),
        Before = new(Claim.Baseline(1m)),
        Target = new(Claim.Planned(4m)),
        After = [new(Claim.Achieved(3m))],
    };

    public static Risk Risk { get; } = new()
    {
        Id = new("risk-x"),
        Name = new("Attaque", "Attack"),
        Type = RiskType.Security,
        Modality = Modality.Achieved,
        Territory = Town,
        ForeseenOn = Claim.Baseline<PartialDate>(new(2024)),
        Likelihood = Claim.Baseline(RiskLevel.High),
        Impact = Claim.Baseline(RiskLevel.High),
        Response = new("Attendre", "Wait"),
        Events = [new() { During = new(new(2025, 2)), Territory = Town }],
    };

    public static Programme Programme { get; } = new()
    {
        Id = new("programme-x"),
        Title = new("Programme X", "Programme X"),
        Start = Claim.Planned(new PartialDate(2025)),
        End = Claim.Planned(new PartialDate(2026)),
        Territories = [Region, Town, Border],
        Partners = [Owner],
        Cadres = [new() { Id = new("nurse-x"), Name = new("Infirmier", "Nurse") }],
        Skills = [new() { Id = new("skill-x"), Name = new("Accoucher", "Deliver") }],
        EquipmentItems =
        [
            new()
            {
                Id = new("couch-x"),
                Name = new("Table", "Couch"),
                PowerInWatts = Claim.Planned(60m),
                Maintenance = new() { CostPerYear = Claim.Planned(Money.Eur(30m)) },
                UnitPrice = Claim.Planned(UnitPrice.Eur(450m)),
            },
        ],
        HealthSystems =
        [
            new()
            {
                Id = new("system-x"),
                Name = new("Système X", "System X"),
                Territory = Town,
                FacilityCounts = [new(FacilityType.CommunityHealthCentre, Claim.Baseline(4))],
            },
        ],
        PooledFunds =
        [
            new()
            {
                Id = new("fund-x"),
                Name = new("Caisse X", "Fund X"),
                Purpose = FundPurpose.Medicines,
                InitialCapital = Claim.Baseline(Money.Eur(4_000m)),
                StockAndCash = Claim.Baseline(Money.Eur(3_500m)),
            },
        ],
        IncentiveSchemes =
        [
            new()
            {
                Id = new("incentive-x"),
                Name = new("Prime X", "Bonus X"),
                Type = IncentiveType.HardshipAllowance,
                Cadres = [new("nurse-x")],
                CadresAreComplete = true,
                Facilities = [Site.Id],
            },
        ],
        CommodityItems =
        [
            new()
            {
                Id = new("amox-x"),
                Name = new("Amoxicilline", "Amoxicillin"),
                Unit = new("gélule", "capsule"),
                UnitPrice = Claim.Planned(UnitPrice.Eur(0.0321m)),
                UnitsPerPack = Claim.Planned(1_000),
                VolumeInCubicCentimeters = Claim.Planned(0.5m),
            },
        ],
        Facilities = [Site],
        Activities = [Works, Supply, Training, Dialogue, Procurement],
        Attestations = [Attestation],
        Milestones = [Milestone],
        Beneficiaries =
        [
            new()
            {
                Group = BeneficiaryGroup.Civilians,
                People = Claim.Planned(5_000),
                Share = Claim.Planned(Percentage.FromPercent(60)),
            },
        ],
        Objectives = [Objective],
        TrustMeasurements = [Trust],
        CapacityAssessments = [Capacity],
        Risks = [Risk],
        Budget = new() { Currency = Currency.Eur, Total = Claim.Planned(Money.Eur(1_000_000m)) },
    };

    /// <summary>Makes the programme with another site.</summary>
    public static Programme With(Facility site) => Programme with { Facilities = [site] };

    public static CostItem Item(decimal price, decimal quantity) => new()
    {
        Name = new("Poste X", "Item X"),
        Heading = BudgetHeading.Works,
        UnitPrice = Claim.Planned(UnitPrice.Eur(price)),
        Quantity = Claim.Planned(quantity),
    };
}

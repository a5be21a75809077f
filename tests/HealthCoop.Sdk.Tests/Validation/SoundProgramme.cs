using HealthCoop.Care;
using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using NodaTime;

namespace HealthCoop.Tests.Validation;

/// <summary>A programme in which every fact that rules ask for is known, and every rule holds.</summary>
internal static partial class SoundProgramme
{
    public static Programme Create() =>
        WithCivilians(WithTrainings(WithCare(WithPurchases(WithGrants(WithLaw(Simple()))))));

    private static Programme Simple() => new()
    {
        Id = new("sound"),
        Title = new("Programme"),
        Start = Claim.Achieved(new PartialDate(2010, 1, 1)),
        End = Claim.Planned(new PartialDate(2012, 12, 31)),
        Duration = Claim.Planned(Length.Months(36)),
        Territories = [Cercle, Commune, Garrison],
        Partners = [City, Army],
        Participations = [new(City, OrganisationRole.Accountable), new(Army, OrganisationRole.Implementing)],
        ParticipationsAreComplete = true,
        Agreements = [Contract],
        Cadres = [Nurse],
        EquipmentItems = [Bed],
        CommodityItems = [Gloves],
        CareServices = [Consultation],
        CarePackages = [Package],
        Facilities = [Centre, Infirmary],
        HealthPlans = [Plan],
        Institutions = [Unit, Directorate],
        Objectives = [Objective],
        Activities = Activities,
        Milestones = [Condition],
        Budget = Budget,
    };

    private static Territory Cercle { get; } = Place("cercle", TerritoryKind.Cercle, null);

    private static Territory Commune { get; } = Place("commune", TerritoryKind.Commune, Cercle);

    private static Territory Garrison { get; } = Place("garrison", TerritoryKind.Locality, Commune);

    private static Partner City { get; } = Partner.LocalAuthority(new("city"), new("Ville", "City"), Commune);

    private static Partner Army { get; } =
        Partner.MilitaryHealthService(new("army"), new("Armée", "Army"), CountryCode.Mali);

    private static Agreement Contract { get; } = new()
    {
        Id = new("contract"),
        Title = new("Contrat", "Contract"),
        Type = AgreementType.GrantContract,
        Parties = [City, Army],
        Coordinator = City.Id,
        Beneficiaries = [Army],
        BeneficiariesAreComplete = true,
        Mandates = [Army],
        MandatesAreComplete = true,
    };

    private static Cadre Nurse { get; } = new() { Id = new("nurse"), Name = new("Infirmier", "Nurse") };

    private static EquipmentItem Bed { get; } = new() { Id = new("bed"), Name = new("Lit", "Bed") };

    private static CommodityItem Gloves { get; } =
        new() { Id = new("gloves"), Name = new("Gants", "Gloves"), Unit = new("paire", "pair") };

    private static CareService Consultation { get; } = new()
    {
        Id = new("consultation"),
        Name = new("Consultation"),
        Needs =
        [
            new CadreTime(Nurse, Claim.Expected(10m)), new EquipmentNeed(Bed, 1),
            new CommodityNeed(Gloves, Claim.Expected(2m)), new RoomNeed(Room.Consultation),
            new UtilityNeed(Utility.Water),
        ],
        NeedsAreComplete = true,
    };

    private static CarePackage Package { get; } =
        new() { Id = new("package"), Name = new("Paquet", "Package"), Services = [Consultation] };

    private static Facility Centre { get; } = new()
    {
        Id = new("centre"),
        Name = new("Centre"),
        Type = FacilityType.CommunityHealthCentre,
        Territory = Commune,
        Package = Package.Id,
        Users = [UserGroup.Civilians],
        Means = new() { Posts = [new(Nurse, FullTimeEquivalent.Of(1))], PostsAreComplete = true },
        RunningCosts = [Running],
        RunningCostsAreComplete = true,
    };

    private static Facility Infirmary { get; } = Centre with
    {
        Id = new("infirmary"),
        Type = FacilityType.GarrisonInfirmary,
        Territory = Garrison,
        Package = null,
        Users = [UserGroup.Military, UserGroup.Civilians],
        CivilianAccess = new()
        {
            Admitted = new("Tous", "Everybody"),
            Hours = new("8 h à 12 h", "8 to 12"),
            Entrance = new("Porte est", "East gate"),
            Price = Claim.Planned(Money.Xof(0)),
            ByMedicalNeedOnly = true,
        },
    };

    private static RunningCost Running => new()
    {
        Name = new("Fonctionnement", "Running"),
        PerYear = Claim.Expected(Money.Eur(10_000m)),
        PayerAfterEnd = City.Id,
        PaidFor = Claim.Planned(Length.Months(36)),
    };

    private static CommunalHealthPlan Plan { get; } = new()
    {
        Id = new("plan"),
        Owner = City,
        Status = Claim.Achieved(HealthPlanStatus.Adopted),
        AdoptedOn = Claim.Achieved(new PartialDate(2012, 6, 1)),
        AdoptedBy = new("Conseil municipal", "Municipal council"),
    };

    private static Institution Directorate { get; } = new()
    {
        Id = new("directorate"),
        Name = new("Direction", "Directorate"),
        Type = InstitutionType.MunicipalDirectorate,
        Owner = City,
        SetUpOn = Claim.NotPublished<PartialDate>(Modality.Conditional),
    };

    private static Institution Unit { get; } = new()
    {
        Id = new("unit"),
        Name = new("Cellule", "Unit"),
        Type = InstitutionType.PrefigurationUnit,
        Owner = City,
        SetUpOn = Claim.Planned(new PartialDate(2011)),
        Successor = Directorate.Id,
        TransformationAct = new("Délibération", "Resolution"),
        Mandate = new("Préparer la direction", "Prepare the directorate"),
        HeadedBy = new("Secrétaire général", "Secretary general"),
        BudgetLine = new("Chapitre 12", "Chapter 12"),
        SunsetOn = Claim.Planned(new PartialDate(2013)),
    };

    private static Objective Objective { get; } = new()
    {
        Id = new("objective"),
        Level = ResultLevel.Output,
        Name = new("Un centre ouvert", "A centre opened"),
        Modality = Modality.Planned,
        Indicators =
        [
            new()
            {
                Id = new("indicator"),
                Name = new("Consultations"),
                Definition = new("Contacts par habitant", "Contacts per inhabitant"),
                Unit = new("contacts"),
                Baseline = Claim.Baseline(0.2m),
                BaselineOn = new(2009),
                Target = Claim.Planned(0.5m),
                Verification = new("Registre", "Register"),
                Frequency = ReportingFrequency.Quarterly,
                Responsible = City.Id,
            },
        ],
        IndicatorsAreComplete = true,
    };

    private static ConditionalMilestone Condition { get; } = new()
    {
        Id = new("condition"),
        Name = new("Direction créée", "Directorate created"),
        Guard = new("Quand le conseil l'a votée", "When the council has voted it"),
        FoundBy = City.Id,
        ReviewOn = Claim.Planned(new LocalDate(2012, 6, 30)),
        Institution = Directorate.Id,
    };

    private static ValueList<Activity> Activities
    {
        get
        {
            var works = new Works
            {
                Id = new("works"),
                Name = new("Construire", "Build"),
                Facility = Centre,
                WorksType = WorksType.Construction,
                Authority = City.Id,
                LegalText = new("ml-decret-02-314"),
                Rooms = [Room.Consultation],
                Utilities = [Utility.Water],
                Pillars = Pillar.ServiceDelivery,
                Lead = City.Id,
                Timing = Timing.Lasting(Claim.Planned(Length.Months(6))),
                NotBefore = Claim.Planned(new PartialDate(2010, 3)),
                NotAfter = Claim.Planned(new PartialDate(2012, 3)),
                Costs =
                [
                    new()
                    {
                        Heading = BudgetHeading.Works,
                        UnitPrice = Claim.Planned(UnitPrice.Xof(65_595_700m)),
                    },
                ],
            };
            var supply = new EquipmentSupply
            {
                Id = new("supply"),
                Name = new("Équiper", "Equip"),
                Facility = Centre,
                Items = [new(Bed, 1)],
                Commodities = [new(Gloves, Claim.Planned(100m))],
                Pillars = Pillar.MedicalProducts,
                Lead = City.Id,
                Timing = Timing.Lasting(Claim.Planned(Length.Days(5))),
                After = [works],
            };
            var acceptance = new Acceptance
            {
                Id = new("acceptance"),
                Name = new("Réceptionner", "Accept"),
                Facility = Centre,
                Pillars = Pillar.MedicalProducts,
                Lead = City.Id,
                Timing = Timing.Lasting(Claim.Planned(Length.Days(1))),
                After = [supply],
            };
            var training = new Training
            {
                Id = new("training"),
                Name = new("Former", "Train"),
                Facility = Centre.Id,
                Trainees = new(Claim.Planned(12))
                {
                    Parts = [new(TraineeCategory.HealthStaff, Claim.Planned(12))],
                },
                Pillars = Pillar.HealthWorkforce,
                Lead = Army.Id,
                Timing = Timing.Lasting(Claim.Planned(Length.Days(5))),
                After = [acceptance],
            };
            var opening = new Opening
            {
                Id = new("opening"),
                Name = new("Ouvrir", "Open"),
                Facility = Centre,
                Pillars = Pillar.ServiceDelivery,
                Lead = City.Id,
                Timing = Timing.Lasting(Claim.Planned(Length.Days(1))),
                After = [training],
            };
            return [works, supply, acceptance, training, opening];
        }
    }

    private static Budget Budget => new()
    {
        Currency = Currency.Eur,
        Total = Claim.Planned(Money.Eur(120_000m)),
        Sources =
        [
            new()
            {
                Id = new("eu"),
                Partner = Army.Id,
                Profile = new("eu-nsa-la-2009"),
                Rate = Claim.Planned(Percentage.FromPercent(75)),
            },
            new() { Id = new("own"), Partner = City.Id, Amount = Claim.Planned(Money.Eur(30_000m)) },
        ],
        IndirectCosts = Claim.Planned(Percentage.FromPercent(7)),
        ContingencyReserve = Claim.Planned(Percentage.FromPercent(5)),
        ExchangeRates =
        [
            new()
            {
                Base = Currency.Eur,
                Quote = Currency.Xof,
                Value = 655.957m,
                InForce = new(new LocalDate(1999, 1, 1)),
                Provenance = new("Parité", "Parity"),
            },
        ],
    };

    private static Territory Place(string id, TerritoryKind level, Territory? within) => new()
    {
        Id = new(id),
        Name = new(id),
        Level = level,
        Country = CountryCode.Mali,
        Within = within?.Id,
    };
}

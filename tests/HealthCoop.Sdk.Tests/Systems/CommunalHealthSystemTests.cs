using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using Xunit;

namespace HealthCoop.Tests.Systems;

/// <summary>The health systems of two cities, their plans and the body that one of them prepares.</summary>
public sealed class CommunalHealthSystemTests
{
    private static readonly Id<SourceDocument> Newsletter = SystemProgramme.Newsletter;

    private static readonly Territory District = new()
    {
        Id = new("district-bamako"),
        Name = new("District de Bamako", "District of Bamako"),
        Level = TerritoryKind.SpecialStatusDistrict,
        Country = CountryCode.Mali,
    };

    private static readonly Territory Ouagadougou = new()
    {
        Id = new("ouagadougou"),
        Name = new("Ouagadougou"),
        Level = TerritoryKind.Commune,
        Country = CountryCode.BurkinaFaso,
    };

    private static readonly Partner BamakoAuthority =
        Partner.LocalAuthority(new("mairie-bamako"), new("Mairie du District de Bamako", "Bamako city hall"), District);

    private static readonly Partner OuagadougouAuthority =
        Partner.LocalAuthority(new("mairie-ouagadougou"), new("Mairie de Ouagadougou", "City hall"), Ouagadougou);

    private static readonly Programme Cities = SystemProgramme.Empty with
    {
        Territories = [District, Ouagadougou],
        Partners = [BamakoAuthority, OuagadougouAuthority],
    };

    [Fact]
    public void System01_CommunalHealthSystemOfBamako_IsBuiltAndReadBack()
    {
        string[] numbers = ["I", "II", "III", "IV", "V", "VI"];
        var associations = new Partner
        {
            Id = new("asaco-bamako"),
            Name = new("Associations de santé communautaire de Bamako", "Community health associations of Bamako"),
            Type = OrganisationType.PartnerCountryNgo,
            Country = CountryCode.Mali,
        };
        var institution = new Institution
        {
            Id = new("asaco"),
            Name = new("ASACO", "Community health associations"),
            Type = InstitutionType.CommunityHealthAssociation,
            Owner = associations,
            SetUpOn = Claim.NotPublished<PartialDate>(Modality.Baseline),
            Mandate = new("Gérer les CSCom.", "To manage the community health centres."),
        };
        var programme = Cities with
        {
            Territories =
            [
                .. Cities.Territories,
                .. numbers.Select(number => new Territory
                {
                    Id = new($"commune-{number}"),
                    Name = new($"Commune {number} du District de Bamako", $"Commune {number} of Bamako"),
                    Level = TerritoryKind.Commune,
                    Country = CountryCode.Mali,
                    Within = District,
                }),
            ],
            Partners = [.. Cities.Partners, associations],
            Institutions = [institution],
            HealthSystems =
            [
                new()
                {
                    Id = new("health-bamako"),
                    Name = new("Système de santé de Bamako", "Health system of Bamako"),
                    Territory = District,
                    Authority = BamakoAuthority,
                    FacilityCounts =
                    [
                        new(FacilityType.ReferralHealthCentre, Claim.Baseline(6)),
                        new(FacilityType.CommunityHealthCentre, Claim.Baseline(55)),
                    ],
                    Institutions = [institution],
                },
            ],
        };

        var read = SystemProgramme.ReadBack(programme);

        Assert.Equal(programme, read);
        var system = Assert.Single(read.HealthSystems);
        Assert.Equal([6, 55], system.FacilityCounts.Select(count => count.Count.Value!.Value));
        Assert.False(system.FacilityCountsAreComplete);
        Assert.Equal(6, read.Territories.Count(territory => territory.Within == system.Territory));
        Assert.Equal(
            InstitutionType.CommunityHealthAssociation,
            read.Institutions.Single(body => body.Id == system.Institutions[0]).Type);
    }

    [Fact]
    public void System02_CommunalHealthSystemOfOuagadougou_IsBuiltAndReadBack()
    {
        var committees = new Institution
        {
            Id = new("coges"),
            Name = new("Comités de gestion (COGES)", "Management committees (COGES)"),
            Type = InstitutionType.ManagementCommittee,
            Owner = OuagadougouAuthority,
            SetUpOn = Claim.NotPublished<PartialDate>(Modality.Baseline),
            Mandate = new(
                "Fixer les tarifs et approuver le budget de la formation sanitaire.",
                "To set the fees and approve the budget of the facility."),
        };
        var programme = Cities with
        {
            Institutions = [committees],
            HealthSystems =
            [
                new()
                {
                    Id = new("health-ouagadougou"),
                    Name = new("Système de santé de Ouagadougou", "Health system of Ouagadougou"),
                    Territory = Ouagadougou,
                    Authority = OuagadougouAuthority,
                    HealthDistrictCount = Claim.Baseline(5),
                    FacilityCounts =
                    [
                        new(FacilityType.HealthAndSocialPromotionCentre, Claim.NotPublished<int>(Modality.Baseline)),
                        new(FacilityType.MedicalCentreWithSurgery, Claim.NotPublished<int>(Modality.Baseline)),
                    ],
                    Institutions = [committees],
                },
            ],
        };

        var read = SystemProgramme.ReadBack(programme);

        Assert.Equal(programme, read);
        var system = Assert.Single(read.HealthSystems);
        Assert.Equal(5, system.HealthDistrictCount!.Value);
        Assert.All(system.FacilityCounts, count => Assert.False(count.Count.IsKnown));
        Assert.Equal(InstitutionType.ManagementCommittee, Assert.Single(read.Institutions).Type);
    }

    [Fact]
    public void System06_CommunalPlans_IsBuiltAndReadBack()
    {
        var programme = Cities with { HealthPlans = [PlanOfOuagadougou(), PlanOfBamako()] };

        var read = SystemProgramme.ReadBack(programme);

        Assert.Equal(programme, read);
        var (ouagadougou, bamako) = (read.HealthPlans[0], read.HealthPlans[1]);
        Assert.Equal(new YearRange(2013, 2017), ouagadougou.Years);
        Assert.Equal([1, 2, 3, 4], ouagadougou.Priorities.Select(priority => priority.Rank));
        Assert.Equal(HealthPlanStatus.Adopted, ouagadougou.Status.Value);
        var adoption = Assert.Single(ouagadougou.Steps);
        Assert.Null(adoption.By);
        Assert.False(adoption.On!.IsKnown);
        Assert.Equal(
            [HealthPlanStatus.UnderPreparation, HealthPlanStatus.Adopted],
            bamako.Steps.Select(step => step.Status));
        Assert.Equal(
            (new PartialDate(2013), Modality.Expected),
            (bamako.Steps[1].On!.Value!.Value, bamako.Steps[1].On!.Modality));
    }

    [Fact]
    public void System07_DiseasesAndInterventions_IsBuiltAndReadBack()
    {
        var programme = Cities with { HealthPlans = [PlanOfOuagadougou()] };

        var read = SystemProgramme.ReadBack(programme);

        Assert.Equal(programme, read);
        Assert.Equal(
            [
                new(DiseaseArea.Sti, InterventionType.Prevention),
                new(DiseaseArea.Sti, InterventionType.Screening),
                new(DiseaseArea.Sti, InterventionType.CareAndTreatment),
                new(DiseaseArea.HivAids, InterventionType.Prevention),
                new(DiseaseArea.HivAids, InterventionType.Screening),
                new(DiseaseArea.HivAids, InterventionType.CareAndTreatment),
            ],
            read.HealthPlans[0].Priorities[2].ToMatrix());
        Assert.Empty(read.HealthPlans[0].Priorities[0].ToMatrix());
    }

    [Fact]
    public void System08_PrefigurationUnitToDirectorate_IsBuiltAndReadBack()
    {
        var directorate = new Institution
        {
            Id = new("directorate"),
            Name = new("Direction de la santé et de l'action sociale", "Directorate of health and social action"),
            Type = InstitutionType.MunicipalDirectorate,
            Owner = BamakoAuthority,
            SetUpOn = Claim.NotPublished<PartialDate>(Modality.Conditional, Newsletter),
            Steps = [new(InstitutionStage.Planned) { Source = Newsletter }],
        };
        var unit = new Institution
        {
            Id = new("prefiguration-unit"),
            Name = new("Cellule de préfiguration", "Prefiguration unit"),
            Type = InstitutionType.PrefigurationUnit,
            Owner = BamakoAuthority,
            SetUpOn = Claim.NotPublished<PartialDate>(Modality.Planned, Newsletter),
            Successor = directorate,
            Guard = new("Quand les conditions le permettront.", "When conditions allow it."),
            Steps =
            [
                new(InstitutionStage.SetUp) { On = Claim.NotPublished<PartialDate>(Modality.Planned, Newsletter) },
                new(InstitutionStage.Transformed)
                {
                    On = Claim.NotPublished<PartialDate>(Modality.Conditional, Newsletter),
                },
            ],
            SunsetOn = Claim.NotPublished<PartialDate>(Modality.Planned, Newsletter),
            Source = Newsletter,
        };
        var programme = Cities with { Institutions = [unit, directorate] };

        var read = SystemProgramme.ReadBack(programme);

        Assert.Equal(programme, read);
        var prepared = read.Institutions.Single(body => body.Id == read.Institutions[0].Successor);
        Assert.Equal(InstitutionType.MunicipalDirectorate, prepared.Type);
        Assert.Equal("When conditions allow it.", read.Institutions[0].Guard!.English);
        Assert.Equal(Modality.Conditional, read.Institutions[0].Steps[1].On!.Modality);
        Assert.Equal(InstitutionStage.Planned, Assert.Single(prepared.Steps).Stage);
    }

    [Fact]
    public void System17_PillarsOfEveryComponent_IsBuiltAndReadBack()
    {
        var programme = SystemProgramme.Empty with
        {
            Pillars = [.. Enum.GetValues<Pillar>()],
            Components =
            [
                Component("works", new("Construire les infirmeries", "Build the infirmaries"), Pillar.ServiceDelivery),
                Component("equipment", new("Équiper", "Equip"), Pillar.MedicalProducts),
                Component("training", new("Former", "Train"), Pillar.HealthWorkforce),
                Component("dialogue", new("Dialogue", "Dialogue"), Pillar.LeadershipAndGovernance),
            ],
        };

        var read = SystemProgramme.ReadBack(programme);

        Assert.Equal(programme, read);
        Assert.Equal(6, read.Pillars.Count);
        Assert.False(read.PillarsAreComplete);
        Assert.Equal(
            [Pillar.ServiceDelivery, Pillar.MedicalProducts, Pillar.HealthWorkforce, Pillar.LeadershipAndGovernance],
            read.Components.Select(component => Assert.Single(component.Pillars.Shares).Pillar));
    }

    private static Component Component(string id, Narrative name, Pillar pillar) => new()
    {
        Id = new(id),
        Name = name,
        Pillars = pillar,
        Source = SystemProgramme.Sheet,
    };

    private static CommunalHealthPlan PlanOfOuagadougou() => new()
    {
        Id = new("pcds-ouagadougou"),
        Owner = OuagadougouAuthority,
        Years = new(2013, 2017),
        Status = Claim.Achieved(HealthPlanStatus.Adopted, Newsletter),
        Steps =
            [new(HealthPlanStatus.Adopted) { On = Claim.NotPublished<PartialDate>(Modality.Achieved, Newsletter) }],
        Priorities =
        [
            new(1, new("Capacités managériales de la direction en charge de la santé", "Managerial capacity")),
            new(2, new("Coordination des acteurs dans le domaine de la santé", "Coordination of health actors")),
            new(3, new("Infections sexuellement transmissibles, VIH/SIDA", "STI, HIV/AIDS"))
            {
                Diseases = [DiseaseArea.Sti, DiseaseArea.HivAids],
                Interventions =
                    [InterventionType.Prevention, InterventionType.Screening, InterventionType.CareAndTreatment],
            },
            new(4, new("Qualité et motivation des personnels de santé", "Quality and motivation of health staff")),
        ],
        Source = Newsletter,
    };

    private static CommunalHealthPlan PlanOfBamako() => new()
    {
        Id = new("pcds-bamako"),
        Owner = BamakoAuthority,
        Status = Claim.Achieved(HealthPlanStatus.UnderPreparation, Newsletter),
        Steps =
        [
            new(HealthPlanStatus.UnderPreparation),
            new(HealthPlanStatus.Adopted) { On = Claim.Expected(new PartialDate(2013), Newsletter) },
        ],
        Source = Newsletter,
    };
}

using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using Xunit;

namespace HealthCoop.Tests.Systems;

/// <summary>A care package, the infirmary that offers it, and the equipment that the package justifies.</summary>
public sealed class CareSystemTests
{
    private static readonly Id<SourceDocument> Sheet = SystemProgramme.Sheet;

    private static readonly SourceDocument Press = new()
    {
        Id = new("presse"),
        Title = new("Article de presse", "Press article"),
    };

    private static readonly SourceDocument Decree = new()
    {
        Id = new("decret-05-299"),
        Title = new(
            "Décret 05-299 du 28 juin 2005, création et fonctionnement des CSCom",
            "Decree 05-299 of 28 June 2005, creation and running of community health centres"),
        Published = new(2005, 6, 28),
    };

    private static readonly Territory Hombori = new()
    {
        Id = new("hombori"),
        Name = new("Hombori"),
        Level = TerritoryKind.Locality,
        Country = CountryCode.Mali,
        Security = Claim.Baseline(SecurityZone.Combat, Sheet),
    };

    private static readonly Partner HealthService = Partner.MilitaryHealthService(
        new("dcssa"),
        new("Direction centrale du service de santé des armées", "Central directorate of the armed forces' health"),
        CountryCode.Mali);

    private static readonly CareService Evacuation = new()
    {
        Id = new("evacuation"),
        Name = new("Évacuation sanitaire", "Medical evacuation"),
        Needs = [new EquipmentNeed(new("ambulance"), 1)],
    };

    private static readonly EquipmentItem Ambulance = new()
    {
        Id = new("ambulance"),
        Name = new("Ambulance médicalisée", "Medicalised ambulance"),
        PowerInWatts = Claim.NotPublished<decimal>(Modality.Planned, Sheet),
        Maintenance = new() { Provider = HealthService, CostPerYear = Claim.NotPublished<Money>(Modality.Planned) },
        LifeSpan = Claim.NotPublished<Length>(Modality.Planned),
    };

    private static readonly Facility Infirmary = new()
    {
        Id = new("infirmary-hombori"),
        Name = new("Infirmerie de garnison de Hombori", "Garrison infirmary of Hombori"),
        Type = FacilityType.GarrisonInfirmary,
        StatedType = Claim.Planned(FacilityType.GarrisonInfirmary, Sheet) with
        {
            Competing = [Claim.Planned(FacilityType.ReferralHealthCentre, Press)],
            ChosenBecause = new(
                "La fiche du programme prime sur un article isolé.",
                "The programme's own sheet outweighs a single article."),
        },
        Territory = Hombori,
        Owner = HealthService,
        Users = [UserGroup.Military, UserGroup.MilitaryFamilies, UserGroup.Civilians],
        UserShares =
        [
            new(UserGroup.Military, Claim.NotPublished<Percentage>(Modality.Expected, Sheet)),
            new(UserGroup.Civilians, Claim.NotPublished<Percentage>(Modality.Expected, Sheet)),
        ],
        Registers =
        [
            new(new("Registre des civils", "Register of civilians"))
            {
                Users = [UserGroup.Civilians],
                KeptBy = HealthActor.Of(HealthService.Id),
                ReportsTo = [InformationSystem.NationalHealth],
            },
        ],
        States = [new(FacilityStatus.Planned, new(new(2018, 8)))],
        Source = Sheet,
    };

    private static readonly Programme Parsante = SystemProgramme.Empty with
    {
        SourceDocuments = [.. SystemProgramme.Empty.SourceDocuments, Press, Decree],
        Territories = [Hombori],
        Partners = [HealthService],
        CareServices = [Evacuation],
        EquipmentItems = [Ambulance],
        Facilities = [Infirmary],
    };

    [Fact]
    public void System18_CarePackageWithItsServices_IsBuiltAndReadBack()
    {
        var nurse = new Cadre
        {
            Id = new("nurse"),
            Name = new("Infirmier", "Nurse"),
            Group = CadreGroup.Paramedical,
            Isco = IscoCode.NursingProfessionals,
            Country = CountryCode.Mali,
        };
        var triage = new Skill { Id = new("triage"), Name = new("Triage", "Triage") };
        var paracetamol = new CommodityItem
        {
            Id = new("paracetamol-500"),
            Name = new("Paracétamol 500 mg", "Paracetamol 500 mg"),
            Unit = new("comprimé", "tablet"),
            UnitsPerPack = Claim.NotPublished<int>(Modality.Planned),
            ColdChain = ColdChain.NotNeeded,
        };
        var care = new CareService
        {
            Id = new("consultation"),
            Name = new("Consultation curative", "Curative consultation"),
            Needs =
            [
                new CadreTime(nurse, Claim.NotPublished<decimal>(Modality.Baseline)) { Skills = [triage] },
                new CommodityNeed(paracetamol, Claim.NotPublished<decimal>(Modality.Baseline)),
                new RoomNeed(Room.Consultation),
                new UtilityNeed(Utility.Water),
            ],
        };
        var first = new CarePackage
        {
            Id = new("pma-1"),
            Name = new("Paquet minimum d'activités", "Minimum package of activities"),
            Type = CarePackageType.Minimum,
            Services = [care],
            During = new(new(2005, 6, 28)),
            Source = Decree,
        };
        var programme = Parsante with
        {
            Cadres = [nurse],
            Skills = [triage],
            CommodityItems = [paracetamol],
            CareServices = [Evacuation, care],
            CarePackages =
            [
                first,
                new()
                {
                    Id = new("garrison-2"),
                    Name = new("Paquet de soins identifié", "Care package that was identified"),
                    Type = CarePackageType.Garrison,
                    Version = 2,
                    Replaces = first,
                    Services = [care, Evacuation],
                    Source = Sheet,
                },
            ],
        };

        var read = SystemProgramme.ReadBack(programme);

        Assert.Equal(programme, read);
        var latest = read.CarePackages.Single(package => package.Version == 2);
        Assert.Equal(first.Id, latest.Replaces);
        Assert.True(read.CarePackages[0].During!.Value.Contains(new(2019, 1, 2)));
        var service = read.CareServices.Single(service => service.Id == latest.Services[0]);
        var time = Assert.IsType<CadreTime>(service.Needs[0]);
        Assert.Equal("2221", read.Cadres.Single(cadre => cadre.Id == time.Cadre).Isco.ToString());
        Assert.Equal([new Id<Skill>("triage")], time.Skills);
    }

    [Fact]
    public void System19_GarrisonInfirmary_IsBuiltAndReadBack()
    {
        var read = SystemProgramme.ReadBack(Parsante);

        Assert.Equal(Parsante, read);
        var infirmary = Assert.Single(read.Facilities);
        Assert.Equal(FacilityType.GarrisonInfirmary, infirmary.Type);
        Assert.Equal(
            FacilityType.ReferralHealthCentre,
            Assert.Single(infirmary.StatedType!.Competing).Value);
        Assert.Equal(SecurityZone.Combat, read.Territories.Single(t => t.Id == infirmary.Territory).Security!.Value);
        Assert.Contains(UserGroup.Civilians, infirmary.Users);
        Assert.All(infirmary.UserShares, share => Assert.False(share.Share.IsKnown));
        Assert.Equal([UserGroup.Civilians], Assert.Single(infirmary.Registers).Users);
        Assert.Equal(FacilityStatus.Planned, infirmary.FindStatus(new(2018, 8, 31)));
        Assert.Null(infirmary.FindStatus(new(2018, 7, 31)));
    }

    [Fact]
    public void System20_EquipmentWithItsJustification_IsBuiltAndReadBack()
    {
        var supply = new EquipmentSupply
        {
            Id = new("ambulances"),
            Name = new("Remise de trois ambulances médicalisées", "Hand-over of three medicalised ambulances"),
            Facility = Infirmary,
            Pillars = Pillar.MedicalProducts,
            Timing = Timing.Throughout,
            Items = [new(Ambulance, 3) { For = [Evacuation] }],
            OwnerAfterHandOver = HealthService,
        };
        var before = Infirmary with
        {
            EquipmentStates =
            [
                new(EquipmentCondition.Unsuited) { Quantity = Claim.NotPublished<int>(Modality.Baseline) },
                new(EquipmentCondition.Broken)
                {
                    Item = Ambulance.Id,
                    Quantity = Claim.NotPublished<int>(Modality.Baseline),
                    On = new(2018, 8),
                },
            ],
        };
        var programme = Parsante with { Facilities = [before], Activities = [supply] };

        var read = SystemProgramme.ReadBack(programme);

        Assert.Equal(programme, read);
        var brought = Assert.Single(Assert.IsType<EquipmentSupply>(Assert.Single(read.Activities)).Items);
        Assert.Equal(3, brought.Quantity);
        var service = read.CareServices.Single(service => service.Id == Assert.Single(brought.For));
        Assert.Contains(new EquipmentNeed(brought.Item, 1), service.Needs);
        Assert.Equal(HealthService.Id, ((EquipmentSupply)read.Activities[0]).OwnerAfterHandOver);
        Assert.Equal(
            [EquipmentCondition.Unsuited, EquipmentCondition.Broken],
            read.Facilities[0].EquipmentStates.Select(state => state.Condition));
        Assert.Null(read.Facilities[0].EquipmentStates[0].Item);
        Assert.Empty(read.Facilities[0].Means.Equipment);
    }
}

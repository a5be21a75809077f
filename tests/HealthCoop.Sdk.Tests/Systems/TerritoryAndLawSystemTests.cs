using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Territories;
using Xunit;

namespace HealthCoop.Tests.Systems;

/// <summary>The systems of the field that are about territories and law, each built and read back.</summary>
public sealed class TerritoryAndLawSystemTests
{
    private static readonly SourceDocument Press = new()
    {
        Id = new("maliweb-2011-12"),
        Title = new("Paris-Bamako-Ouagadougou : sur la même longueur d'onde"),
        Published = new(2011, 12),
    };

    private static readonly SourceDocument Delegation = new()
    {
        Id = new("femape"),
        Title = new("Burkina Faso : situation générale", "Burkina Faso: general situation"),
    };

    private static readonly Territory Mali = new()
    {
        Id = new("mali"),
        Name = new("Mali"),
        Level = TerritoryKind.Country,
        Country = CountryCode.Mali,
    };

    private static readonly Territory District = new()
    {
        Id = new("district-de-bamako"),
        Name = new("District de Bamako", "District of Bamako"),
        Level = TerritoryKind.SpecialStatusDistrict,
        Country = CountryCode.Mali,
        Within = Mali,
        Populations =
        [
            new()
            {
                On = new(2011),
                People = Claim.Baseline(2_000_000, Press) with { Comparator = Comparator.MoreThan },
            },
        ],
    };

    [Fact]
    public void System01_CommunalHealthOfBamako_IsBuiltAndReadBack()
    {
        var communes = Enumerable.Range(1, 6).Select(number => new Territory
        {
            Id = new($"commune-{number}"),
            Name = new($"Commune {number} de Bamako", $"Commune {number} of Bamako"),
            Level = TerritoryKind.Commune,
            Country = CountryCode.Mali,
            Within = District,
        }).ToList();
        var referral = communes.Select((commune, i) => new Facility
        {
            Id = new($"csref-{i + 1}"),
            Name = new("CSRef"),
            Type = FacilityType.ReferralHealthCentre,
            Territory = commune,
        });
        var association = new Partner
        {
            Id = new("asaco"),
            Name = new("Association de santé communautaire (ASACO)", "Community health association (ASACO)"),
            Country = CountryCode.Mali,
            Territory = communes[0],
        };
        var centre = new Facility
        {
            Id = new("cscom"),
            Name = new("CSCom"),
            Type = FacilityType.CommunityHealthCentre,
            Territory = communes[0],
            Owner = association,
        };

        var read = ReadBack(SystemProgramme.Empty with
        {
            SourceDocuments = [.. SystemProgramme.Empty.SourceDocuments, Press],
            Territories = [Mali, District, .. communes],
            Partners = [association],
            Facilities = [.. referral, centre],
        });

        Assert.Equal(6, read.Territories.Count(t => t.Level == TerritoryKind.Commune && t.Within == District.Id));
        Assert.Equal(6, read.Facilities.Count(f => f.Type == FacilityType.ReferralHealthCentre));
        var people = read.Territories[1].Populations[0];
        Assert.Equal((2011, Comparator.MoreThan, 2_000_000), (people.On.Year, people.People.Comparator, people.People.Value));
        var law = ReferenceData.Shipped.Competences;
        var manager = law.Resolve(
            read.Territories[2], FacilityType.CommunityHealthCentre, Competence.Manage, new(2011, 11, 29));
        Assert.Equal(CompetenceHolder.CommunityHealthAssociation, manager.Holder);
        Assert.Equal(association.Id, read.Facilities[^1].Owner);
        var builder = law.Resolve(
            read.Territories[2], FacilityType.CommunityHealthCentre, Competence.Build, new(2011, 11, 29));
        Assert.Equal(read.Territories[2], builder.HolderTerritory);
    }

    [Fact]
    public void System02_CommunalHealthOfOuagadougou_IsBuiltAndReadBack()
    {
        var city = Burkinabe("ouagadougou", "Ouagadougou", TerritoryKind.Commune);
        var arrondissement = Burkinabe("arrondissement", "Arrondissement", TerritoryKind.Arrondissement) with
        {
            Within = city,
        };
        var boulmiougou = Burkinabe("boulmiougou", "Boulmiougou", TerritoryKind.HealthDistrict) with
        {
            Covers = [arrondissement],
            Populations = [new() { On = new(2014), People = Claim.Baseline(848_166, Delegation) }],
        };
        var others = Enumerable.Range(2, 4)
            .Select(number => Burkinabe($"district-{number}", "District sanitaire", TerritoryKind.HealthDistrict));
        var sector = Burkinabe("secteur-20", "Secteur 20", TerritoryKind.Sector) with { Within = city };
        var area = Burkinabe("aire", "Aire de santé", TerritoryKind.HealthArea) with { HealthWithin = boulmiougou };
        var committee = new Partner
        {
            Id = new("coges"),
            Name = new("Comité de gestion (COGES)", "Management committee (COGES)"),
            Country = CountryCode.BurkinaFaso,
            Territory = area,
        };

        var read = ReadBack(SystemProgramme.Empty with
        {
            SourceDocuments = [.. SystemProgramme.Empty.SourceDocuments, Delegation],
            Territories = [city, arrondissement, sector, boulmiougou, .. others, area],
            Partners = [committee],
            Facilities =
            [
                Standing("csps", "CSPS", FacilityType.HealthAndSocialPromotionCentre, area),
                Standing("cma", "CMA", FacilityType.MedicalCentreWithSurgery, boulmiougou),
            ],
        });

        Assert.Equal(5, read.Territories.Count(t => t.Level == TerritoryKind.HealthDistrict));
        var district = read.Territories.Single(t => t.Id == boulmiougou.Id);
        Assert.Equal((848_166, 2014), (district.Populations[0].People.Value, district.Populations[0].On.Year));
        Assert.Equal([arrondissement.Id], district.Covers);
        Assert.False(district.CoversIsComplete);
        Assert.Equal(district.Id, read.Territories[^1].HealthWithin);
        Assert.All(
            read.Territories,
            t => Assert.Contains(t.Level!.Value, TerritoryKinds.Of(CountryCode.BurkinaFaso)!.Value));
        var pyramid = ReferenceData.Shipped.HealthPyramids.Single(p => p.Country == CountryCode.BurkinaFaso);
        Assert.Equal(
            [CareLevel.First, CareLevel.FirstReferral],
            read.Facilities.Select(f => pyramid.Levels.Single(level => level.FacilityTypes.Contains(f.Type)).Level));
    }

    [Fact]
    public void System03_VersionsAndMergersOfTerritories_AreBuiltAndReadBack()
    {
        // Six communes until the law of 2023, about which no source at hand says more.
        var commune = new Territory
        {
            Id = new("commune-1"),
            Name = new("Commune 1 de Bamako", "Commune 1 of Bamako"),
            Country = CountryCode.Mali,
            Versions =
            [
                new()
                {
                    During = new(new(2001), new(2023)),
                    Level = TerritoryKind.Commune,
                    Within = District,
                    Evidence = Evidence.PublicSource,
                },
                new()
                {
                    During = new(new(2023)),
                    BegunBy = TerritoryChange.StatusChanged,
                    ContinuedBy = [District],
                    Basis = new("Loi 2023-007, à vérifier", "Law 2023-007, to be verified"),
                    Evidence = Evidence.Unconfirmed,
                },
            ],
        };

        var read = ReadBack(SystemProgramme.Empty with
        {
            SourceDocuments = [.. SystemProgramme.Empty.SourceDocuments, Press],
            Territories = [Mali, District, commune],
        }).Territories[2];

        var then = read.AsOn(new(2011, 11, 29));
        Assert.Equal((TerritoryKind.Commune, District.Id), (then?.Level, then?.Within));
        Assert.Null(then!.EndedBy);
        Assert.Empty(then.ContinuedBy);
        Assert.Null(read.AsOn(new(2023, 6, 1)));
        Assert.Null(read.AsOn(new(2024, 1, 1)));
        Assert.Equal((TerritoryChange.StatusChanged, Evidence.Unconfirmed), (read.Versions[1].BegunBy, read.Versions[1].Evidence));
        Assert.Equal([District.Id], read.Versions[1].ContinuedBy);
        Assert.False(read.Versions[1].ContinuedByIsComplete);
        Assert.Contains("2023-007", read.Versions[1].Basis!.French, StringComparison.Ordinal);
    }

    [Fact]
    public void System04_LegalCompetenceRegister_IsBuiltAndReadBack()
    {
        var shipped = ReferenceData.Shipped.Competences;
        var decree = ReferenceData.Shipped.Find(new Id<LegalText>("ml-decret-02-314"))!;
        var pack = new ReferencePack
        {
            Id = new("system"),
            Name = new("Registre", "Register"),
            Edition = new(2026, 1, 1),
            LegalTexts = [decree],
            Competences = [.. shipped.Entries.Where(entry => entry.Text == decree.Id)],
        };
        var transfer = new CompetenceTransfer
        {
            Id = new("health-centres-ml"),
            Country = CountryCode.Mali,
            Holders = new("Les autorités locales", "The local authorities"),
            Holder = CompetenceHolder.LocalAuthorities,
            Competences = [Competence.Manage],
            FacilityTypes = [FacilityType.CommunityHealthCentre],
            Domain = new("Gestion des centres de santé", "Management of health centres"),
            During = new(1990, 1999),
            Source = SystemProgramme.Newsletter,
        };

        var read = ReferenceDocument.Read(ReferenceDocument.ToUtf8(pack).Span).Require();
        var told = ReadBack(SystemProgramme.Empty with { CompetenceTransfers = [transfer] }).CompetenceTransfers[0];

        Assert.Equal(pack, read);
        var entry = read.Competences.Single(held => held.Evidence == Evidence.PublicSource);
        Assert.Equal(CompetenceHolder.Commune, entry.Holder);
        Assert.Equal([FacilityType.CommunityHealthCentre], entry.FacilityTypes);
        Assert.Equal((new PartialDate(2002, 6, 4), null), (entry.From, entry.Through));
        Assert.Equal(CompetenceFunding.Partly, entry.Funding);
        Assert.Equal(decree.Id, entry.Text);
        var answer = ReferenceData.None.With(read).Competences.Resolve(
            Mali, FacilityType.CommunityHealthCentre, Competence.Build, new(2019, 6, 1));
        Assert.Equal("Decree 02-314 of 4 June 2002", answer.Text?.Title.English);
        Assert.Equal((CompetenceHolder.LocalAuthorities, new YearRange(1990, 1999)), (told.Holder, told.During));
        Assert.Null(told.Funding);
        Assert.False(told.CompetencesAreComplete);
    }

    [Fact]
    public void System25_UnderservedTargetZones_AreBuiltAndReadBack()
    {
        var zone = new Territory
        {
            Id = new("central-regions"),
            Name = new("Les régions du centre du Mali", "The central regions of Mali"),
            Level = TerritoryKind.Unbounded,
            Country = CountryCode.Mali,
            Coverage = Claim.Baseline(ServiceCoverage.Low, SystemProgramme.Sheet),
            Security = Claim.Baseline(SecurityZone.Combat, SystemProgramme.Sheet),
            SecurityPeriods =
            [
                new() { During = new(new(2019, 1, 2)), Zone = SecurityZone.Combat, Source = SystemProgramme.Sheet },
            ],
            AccessWindows =
            [
                new DatedAccess
                {
                    During = new(new(2018, 8), new(2018, 8)),
                    Means = [AccessMeans.Helicopter],
                    MeansAreComplete = true,
                },
            ],
            Closures =
            [
                new SeasonalClosure { Cause = ClosureKind.RainySeason, From = new(6, 15), Through = new(10, 15) },
            ],
        };

        var read = ReadBack(SystemProgramme.Empty with { Territories = [zone] }).Territories[0];

        Assert.Equal(ServiceCoverage.Low, read.Coverage!.Value);
        Assert.Equal((SecurityZone.Combat, true), (read.SecurityPeriods[0].Zone, read.SecurityPeriods[0].During.Contains(new(2019, 6, 1))));
        var access = Assert.IsType<DatedAccess>(Assert.Single(read.AccessWindows));
        Assert.Equal("2018-08/2018-08", access.During.ToString());
        Assert.Equal([AccessMeans.Helicopter], access.Means);
        Assert.True(access.MeansAreComplete);
        Assert.Equal(new(6, 15), Assert.IsType<SeasonalClosure>(read.Closures[0]).From);
    }

    private static Programme ReadBack(Programme programme)
    {
        var read = SystemProgramme.ReadBack(programme);
        Assert.Equal(programme, read);
        return read;
    }

    private static Territory Burkinabe(string id, string name, TerritoryKind level) => new()
    {
        Id = new(id),
        Name = new(name),
        Level = level,
        Country = CountryCode.BurkinaFaso,
    };

    private static Facility Standing(string id, string name, FacilityType type, Territory territory) => new()
    {
        Id = new(id),
        Name = new(name),
        Type = type,
        Territory = territory,
    };
}

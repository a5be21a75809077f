using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Reference;
using HealthCoop.Territories;
using Xunit;

namespace HealthCoop.Tests.Competences;

/// <summary>What the shipped packs answer for Mali and Burkina Faso.</summary>
public sealed class ShippedCompetenceTests
{
    private static readonly Territory CentralRegions = new()
    {
        Id = new("central-regions"),
        Name = new("Les régions du centre", "The central regions"),
        Level = TerritoryKind.Unbounded,
        Country = CountryCode.Mali,
    };

    private static readonly Territory Commune = new()
    {
        Id = new("commune-hombori"),
        Name = new("Commune de Hombori", "Commune of Hombori"),
        Level = TerritoryKind.Commune,
        Country = CountryCode.Mali,
        Within = CentralRegions,
    };

    private static readonly Territory Hombori = new()
    {
        Id = new("hombori"),
        Name = new("Hombori"),
        Level = TerritoryKind.Locality,
        Country = CountryCode.Mali,
        Within = Commune,
    };

    private static readonly Territory Ouagadougou = new()
    {
        Id = new("ouagadougou"),
        Name = new("Ouagadougou"),
        Level = TerritoryKind.Commune,
        Country = CountryCode.BurkinaFaso,
    };

    /// <summary>Country, type, competence, day, status, holder, entry that decides and entries beside it.</summary>
    public static TheoryData<Question> Cases =>
    [
        .. MaliCommune(Competence.PlanHealth, Competence.Build, Competence.Maintain, Competence.Subsidise),
        .. MaliCommune(Competence.Inform, Competence.Prevent),
        .. new[] { Competence.Create, Competence.Manage, Competence.Staff }.Select(competence => new Question(
            Hombori, FacilityType.CommunityHealthCentre, competence, "2019-06-01",
            CompetenceStatus.Held, CompetenceHolder.CommunityHealthAssociation, "ml-asaco-cscom", "ml-nineties")),
        new Question(Hombori, FacilityType.CommunityHealthCentre, Competence.Manage, "1985-06-01",
            CompetenceStatus.NotKnown, null, null, "ml-asaco-cscom ml-nineties"),
        new Question(Hombori, FacilityType.CommunityHealthCentre, Competence.Manage, "1995-06-01",
            CompetenceStatus.NotKnown, null, null, "ml-asaco-cscom ml-nineties"),
        new Question(Hombori, FacilityType.CommunityHealthCentre, Competence.Manage, "2003-06-01",
            CompetenceStatus.NotKnown, null, null, "ml-asaco-cscom ml-nineties"),
        new Question(Hombori, FacilityType.ReferralHealthCentre, Competence.Build, "2019-06-01",
            CompetenceStatus.NotKnown, null, null, "ml-cercle-csref"),
        new Question(Hombori, FacilityType.ReferralHealthCentre, Competence.Maintain, "2019-06-01",
            CompetenceStatus.NotKnown, null, null, "ml-cercle-csref"),
        new Question(Hombori, FacilityType.RegionalHospital, Competence.Manage, "2019-06-01",
            CompetenceStatus.NotKnown, null, null, "ml-hospitals"),
        new Question(Hombori, FacilityType.NationalHospital, Competence.Manage, "2019-06-01",
            CompetenceStatus.NotKnown, null, null, "ml-hospitals"),
        .. new[] { Competence.Build, Competence.Upgrade, Competence.Rehabilitate, Competence.PayRecurrentCosts }
            .SelectMany(BurkinaFasoCommune),
        new Question(Ouagadougou, FacilityType.HealthAndSocialPromotionCentre, Competence.Manage, "2011-06-01",
            CompetenceStatus.NotKnown, null, null, "bf-decree-csps bf-nineties"),
        .. new[] { FacilityType.MedicalCentreWithSurgery, FacilityType.RegionalHospital, FacilityType.TeachingHospital }
            .SelectMany(type => new[] { Competence.Build, Competence.Manage }.Select(competence => new Question(
                Ouagadougou, type, competence, "2011-06-01", CompetenceStatus.NotKnown, null, null, "bf-state"))),
        .. new[] { Competence.Build, Competence.Manage, Competence.Staff }
            .SelectMany(competence => new[] { Hombori, Ouagadougou }.Select(territory => new Question(
                territory, FacilityType.GarrisonInfirmary, competence, "2019-06-01",
                CompetenceStatus.NotTransferred, CompetenceHolder.Defence, "garrisons", ""))),
    ];

    [Fact]
    public void Resolve_AsKnownBeforeAnything_SaysThatNothingWasKnown()
    {
        var day = new NodaTime.LocalDate(1985, 1, 1);

        var answer = ReferenceData.Shipped.Competences.Resolve(
            Commune, FacilityType.CommunityHealthCentre, Competence.Build, new(2019, 6, 1), asKnownOn: day);

        Assert.Equal(CompetenceStatus.NotKnown, answer.Status);
        Assert.Contains("nothing was known yet", answer.Reason.English, StringComparison.Ordinal);
        Assert.Contains("1985-01-01", answer.Reason.French, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Resolve_EachEntry_IsAnsweredAsItsSourceSays(Question asked)
    {
        var answer = ReferenceData.Shipped.Competences.Resolve(
            asked.Territory,
            asked.Type,
            asked.Competence,
            Dates.Of(asked.On));

        Assert.Equal(asked.Status, answer.Status);
        Assert.Equal(asked.Holder, answer.Holder);
        Assert.Equal(asked.Entry, answer.Entry?.Id.Value);
        Assert.Equal(asked.Competing, string.Join(' ', answer.Competing.Select(entry => entry.Id.Value)));
    }

    [Fact]
    public void Cases_OfAllEntries_AreAsked() => Assert.Empty(
        from entry in ReferenceData.Shipped.Competences.Entries
        from type in entry.FacilityTypes
        from competence in entry.Competences
        where !Cases.Any(asked => asked.Data.Type == type && asked.Data.Competence == competence)
        select $"{entry.Id} {type} {competence}");

    [Fact]
    public void Resolve_TheMayorsQuestion_NamesTheCommuneAndTheDecree()
    {
        var hombori = Hombori;
        var answer = ReferenceData.Shipped.Competences.Resolve(
            hombori, FacilityType.CommunityHealthCentre, Competence.Build, on: new(2019, 6, 1));

        var said = answer.IsHeld ? $"{answer.Holder} ({answer.Text.Title})" : answer.Reason.In(Language.French);

        Assert.Equal("Commune (Decree 02-314 of 4 June 2002)", said);
        Assert.Equal("La commune, depuis 2002-06-04 (Décret 02-314 du 4 juin 2002).", answer.Reason.French);
        Assert.Equal(CompetenceFunding.Partly, answer.Funding);
        Assert.Contains("93-008", answer.Entry!.Resources!.French, StringComparison.Ordinal);
        Assert.Null(answer.HolderTerritory);
    }

    [Fact]
    public void Resolve_TheMayorsQuestionAmongTerritories_NamesHisCommune() => Assert.Equal(
        Commune,
        ReferenceData.Shipped.Competences.Resolve(
            Hombori,
            FacilityType.CommunityHealthCentre,
            Competence.Build,
            on: new(2019, 6, 1),
            territories: [CentralRegions, Commune, Hombori]).HolderTerritory);

    [Theory]
    [InlineData("2002-06-03", CompetenceStatus.NotKnown)]
    [InlineData("2002-06-04", CompetenceStatus.Held)]
    [InlineData("2002-06-05", CompetenceStatus.Held)]
    public void Resolve_AroundTheDecreeOfMali_ChangesOnItsDay(string on, CompetenceStatus expected) => Assert.Equal(
        expected,
        ReferenceData.Shipped.Competences.Resolve(
            Hombori, FacilityType.CommunityHealthCentre, Competence.Build, Dates.Of(on)).Status);

    [Theory]
    [InlineData("2001-06-01", CompetenceStatus.NotKnown)]
    [InlineData("2002-06-04", CompetenceStatus.Held)]
    public void Resolve_AsKnownBeforeTheDecree_IsNotKnown(string asKnownOn, CompetenceStatus expected) => Assert.Equal(
        expected,
        ReferenceData.Shipped.Competences.Resolve(
            Hombori, FacilityType.CommunityHealthCentre, Competence.Build, new(2019, 6, 1), Dates.Of(asKnownOn)).Status);

    [Fact]
    public void Resolve_BurkinaFasoIn2011_AsKnownBeforeTheTransfer_IsNotKnown() => Assert.Equal(
        CompetenceStatus.NotKnown,
        ReferenceData.Shipped.Competences.Resolve(
            Ouagadougou,
            FacilityType.HealthAndSocialPromotionCentre,
            Competence.Build,
            new(2011, 6, 1),
            asKnownOn: new(2009, 6, 1)).Status);

    [Theory]
    [InlineData(Competence.PayRecurrentCosts, CompetenceFunding.With)]
    [InlineData(Competence.Build, null)]
    public void Resolve_MeansInBurkinaFaso_CameForRecurrentCosts(Competence competence, CompetenceFunding? expected) =>
        Assert.Equal(expected, ReferenceData.Shipped.Competences.Resolve(
            Ouagadougou,
            FacilityType.HealthAndSocialPromotionCentre,
            competence,
            new(2011, 6, 1)).Funding);

    [Theory]
    [InlineData("2012-10-31", false)]
    [InlineData("2012-11-30", true)]
    public void Resolve_TheNewslettersStatement_IsKnownSinceItsMonth(string asKnownOn, bool expected) => Assert.Equal(
        expected,
        ReferenceData.Shipped.Competences.Resolve(
            Hombori,
            FacilityType.CommunityHealthCentre,
            Competence.Build,
            new(2019, 6, 1),
            Dates.Of(asKnownOn)).Competing.Any(entry => entry.Id.Value == "ml-nineties"));

    [Fact]
    public void Resolve_BeforeTheFirstKnownText_NamesItAndDoesNotClaim()
    {
        var answer = ReferenceData.Shipped.Competences.Resolve(
            Hombori, FacilityType.CommunityHealthCentre, Competence.Build, new(2002, 6, 3));

        Assert.Equal(CompetenceStatus.NotKnown, answer.Status);
        Assert.Contains("Decree 02-314", answer.Reason.English, StringComparison.Ordinal);
        Assert.Contains("No text that is known", answer.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_TheGarrisonsInfirmary_FollowsWithoutAText()
    {
        var answer = ReferenceData.Shipped.Competences.Resolve(
            Hombori, FacilityType.GarrisonInfirmary, Competence.Build, new(2019, 6, 1));

        Assert.Null(answer.Text);
        Assert.Contains("No text says so; it follows.", answer.Reason.English, StringComparison.Ordinal);
        Assert.Contains("Suit de la propriété des terrains militaires", answer.Reason.French, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_ManagementOfACentreInMali_ShowsWhatTheNewsletterSays()
    {
        var answer = ReferenceData.Shipped.Competences.Resolve(
            Hombori, FacilityType.CommunityHealthCentre, Competence.Manage, new(2012, 11, 1));

        Assert.True(answer.IsHeld);
        Assert.Equal("ml-decret-05-299", answer.Text.Id.Value);
        var newsletter = Assert.Single(answer.Competing);
        Assert.Equal((CompetenceHolder.LocalAuthorities, Evidence.Statement), (newsletter.Holder, newsletter.Evidence));
        Assert.Equal(new YearRange(1990, 1999), newsletter.Transferred);
        Assert.Contains("stated without a text", answer.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void LegalTexts_ThatNobodyVerified_AreMarked() => Assert.Equal(
        ["bf-decret-2009-108", "bf-decret-2014-932", "ml-loi-2017-051", "ml-loi-95-034"],
        ReferenceData.Shipped.LegalTexts
            .Where(text => text.Evidence is not Evidence.PublicSource)
            .Select(text => text.Id.Value));

    [Fact]
    public void LegalTexts_TheCodeOfBurkinaFaso_WasAmendedSevenTimes() => Assert.Equal(
        [2005, 2006, 2009, 2012, 2015, 2017, 2018],
        ReferenceData.Shipped.Find(new Id<LegalText>("bf-loi-055-2004"))!.Amendments.Select(change => change.On.Year));

    [Fact]
    public void References_BetweenEntriesOfShippedPacks_AreNotDangling() => Assert.DoesNotContain(
        ReferenceData.Shipped.Competences.Entries.Select(entry => entry.Text)
            .Concat(ReferenceData.Shipped.LegalTexts.SelectMany(text =>
                text.Amendments.Select(change => change.By).Append(text.Repeal?.By))),
        text => text is { } id && ReferenceData.Shipped.Find(id) is null);

    private static IEnumerable<Question> MaliCommune(params Competence[] competences) => competences.Select(competence =>
        new Question(
            Hombori, FacilityType.CommunityHealthCentre, competence, "2019-06-01",
            CompetenceStatus.Held, CompetenceHolder.Commune, "ml-commune-cscom", "ml-nineties"));

    private static Question[] BurkinaFasoCommune(Competence competence)
    {
        var decree = competence == Competence.Build ? "bf-decree-csps " : "";
        var entry = competence == Competence.PayRecurrentCosts
            ? "bf-commune-csps-recurrent-costs"
            : "bf-commune-csps";
        var asked = new Question(
            Ouagadougou, FacilityType.HealthAndSocialPromotionCentre, competence, "2011-06-01",
            CompetenceStatus.Held, CompetenceHolder.Commune, entry, $"{decree}bf-nineties");
        return
        [
            asked,
            asked with
            {
                On = "2010-06-01",
                Status = CompetenceStatus.NotKnown,
                Holder = null,
                Entry = null,
                Competing = $"{entry} {asked.Competing}",
            },
            asked with
            {
                On = "2009-06-01",
                Status = CompetenceStatus.NotKnown,
                Holder = null,
                Entry = null,
                Competing = $"{entry} {asked.Competing}",
            },
        ];
    }

    public sealed record Question(
        Territory Territory,
        FacilityType Type,
        Competence Competence,
        string On,
        CompetenceStatus Status,
        CompetenceHolder? Holder,
        string? Entry,
        string Competing);
}

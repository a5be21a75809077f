using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Territories;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Competences;

public sealed class CompetenceRegisterTests
{
    private static readonly LocalDate InForce = new(2012, 1, 1);
    private static readonly LocalDate Later = new(2020, 1, 1);

    private static HeldCompetence Entry => RegisterSample.Entry;

    private static HeldCompetence Other => RegisterSample.Other;

    [Theory]
    [InlineData(14, CompetenceStatus.NotKnown)]
    [InlineData(15, CompetenceStatus.Held)]
    [InlineData(16, CompetenceStatus.Held)]
    public void Resolve_AroundTheFirstDay_ChangesOnThatDay(int day, CompetenceStatus expected) =>
        Assert.Equal(expected, RegisterSample.Of(Entry).Ask(new(2010, 6, day)).Status);

    [Theory]
    [InlineData(30, CompetenceStatus.Held)]
    [InlineData(31, CompetenceStatus.NotKnown)]
    public void Resolve_AroundTheLastDay_IsHeldThroughThatDay(int day, CompetenceStatus expected) => Assert.Equal(
        expected,
        RegisterSample.Of(Entry with { Through = new(2012, 12, 30) }).Ask(new(2012, 12, day)).Status);

    [Theory]
    [InlineData("2009-12-31", CompetenceStatus.NotKnown)]
    [InlineData("2010-01-01", CompetenceStatus.NotKnown)]
    [InlineData("2010-06-01", CompetenceStatus.NotKnown)]
    [InlineData("2010-12-31", CompetenceStatus.Held)]
    [InlineData("2011-01-01", CompetenceStatus.Held)]
    public void Resolve_SinceAYear_IsNotGuessedWithinIt(string on, CompetenceStatus expected) => Assert.Equal(
        expected,
        RegisterSample.Of(Entry with { From = new(2010) }).Ask(Dates.Of(on)).Status);

    [Fact]
    public void Resolve_WithoutAnyDate_IsNotGuessed() => Assert.Equal(
        CompetenceStatus.NotKnown,
        RegisterSample.Of(Entry with { From = null }).Ask(InForce).Status);

    [Fact]
    public void Resolve_Held_NamesHolderTextEntryAndTerritory()
    {
        var answer = RegisterSample.Of(Entry with { Funding = CompetenceFunding.Partly }).Ask(InForce);

        Assert.True(answer.IsHeld);
        Assert.Equal(CompetenceHolder.Commune, answer.Holder);
        Assert.Equal("Law A", answer.Text.Title.English);
        Assert.Equal(Entry.Id, answer.Entry.Id);
        Assert.Equal(RegisterSample.Commune, answer.HolderTerritory);
        Assert.Equal(CompetenceFunding.Partly, answer.Funding);
        Assert.Equal(new("La commune, depuis 2010-06-15 (Loi A).", "The commune, since 2010-06-15 (Law A)."), answer.Reason);
    }

    [Fact]
    public void Resolve_ByDefault_SaysThatNothingIsKnown()
    {
        var answer = new CompetenceRegister().Ask(InForce);

        Assert.False(answer.IsHeld);
        Assert.Equal(CompetenceStatus.NotKnown, answer.Status);
        Assert.Equal("No reference pack says who holds this competence.", answer.Reason.English);
        Assert.Empty(answer.Competing);
    }

    [Fact]
    public void Resolve_TwoLawsWithOtherHolders_Contradict()
    {
        var answer = RegisterSample.Of(Entry, Other).Ask(Later);

        Assert.Equal(CompetenceStatus.Contradictory, answer.Status);
        Assert.Null(answer.Holder);
        Assert.Equal([Entry, Other], answer.Competing);
        Assert.Contains("The cercle, since 2015", answer.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_ADayOnWhichAnotherLawMayHold_IsNotGuessed()
    {
        var answer = RegisterSample.Of(Entry, Other).Ask(new(2015, 6, 1));

        Assert.Equal(CompetenceStatus.NotKnown, answer.Status);
        Assert.Contains("2015-06-01", answer.Reason.French, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CompetenceHolder.Commune, CompetenceHolder.LocalAuthorities, CompetenceHolder.Commune)]
    [InlineData(CompetenceHolder.LocalAuthorities, CompetenceHolder.Cercle, CompetenceHolder.Cercle)]
    [InlineData(CompetenceHolder.Region, CompetenceHolder.RegionOrState, CompetenceHolder.Region)]
    [InlineData(CompetenceHolder.RegionOrState, CompetenceHolder.State, CompetenceHolder.State)]
    [InlineData(CompetenceHolder.RegionOrState, CompetenceHolder.RegionOrState, null)]
    [InlineData(CompetenceHolder.LocalAuthorities, CompetenceHolder.SpecialStatusDistrict, CompetenceHolder.SpecialStatusDistrict)]
    [InlineData(CompetenceHolder.RegionOrState, CompetenceHolder.Commune, null)]
    [InlineData(CompetenceHolder.LocalAuthorities, CompetenceHolder.State, null)]
    public void Resolve_OneHolderNamesSeveral_AgreesWithThose(
        CompetenceHolder first,
        CompetenceHolder second,
        CompetenceHolder? expected)
    {
        var register = RegisterSample.Of(Entry with { Holder = first }, Other with { Holder = second });

        Assert.Equal(expected, register.Ask(Later).Holder);
    }

    [Fact]
    public void Resolve_TextsThatAgree_NameTheLatest() => Assert.Equal(
        Other.Id,
        RegisterSample.Of(Entry, Other with { Holder = CompetenceHolder.Commune }).Ask(Later).Entry?.Id);

    [Theory]
    [InlineData("2002", CompetenceFunding.With, CompetenceFunding.Without, null)]
    [InlineData("2010", CompetenceFunding.With, CompetenceFunding.Without, null)]
    [InlineData("2010", CompetenceFunding.Without, CompetenceFunding.Partly, null)]
    [InlineData("2011", CompetenceFunding.With, CompetenceFunding.Without, CompetenceFunding.Without)]
    [InlineData("2002", CompetenceFunding.With, CompetenceFunding.With, CompetenceFunding.With)]
    [InlineData("2010", null, CompetenceFunding.Without, CompetenceFunding.Without)]
    public void Resolve_TextsThatAgreeOnTheHolder_TellOfMeansWhereTheyAgree(
        string since,
        CompetenceFunding? first,
        CompetenceFunding? second,
        CompetenceFunding? expected)
    {
        Assert.True(PartialDate.TryParse(since, out var from));
        var register = RegisterSample.Of(
            Entry with { Id = new("a"), From = from, Funding = first },
            Entry with { Id = new("b"), From = new(2002), Funding = second });

        var answer = register.Ask(new(2010, 6, 15));

        Assert.True(answer.IsHeld);
        Assert.Equal(expected, answer.Funding);
        Assert.Equal(
            expected is null,
            answer.Reason.English.Contains("these texts disagree", StringComparison.Ordinal));
    }

    [Fact]
    public void Resolve_TextsThatDisagreeOnMeans_NamesThem()
    {
        var answer = RegisterSample.Of(
            Entry with { Id = new("a"), From = new(2002), Funding = CompetenceFunding.With },
            Entry with { Id = new("b"), From = new(2002), Funding = CompetenceFunding.Without }).Ask(InForce);

        Assert.Equal(
            new(
                "La commune, depuis 2002 (Loi A). Si des moyens ont suivi n'est pas connu, car ces textes ne le disent "
                    + "pas de même : La commune, depuis 2002 (Loi A), avec moyens. "
                    + "La commune, depuis 2002 (Loi A), sans moyens.",
                "The commune, since 2002 (Law A). Whether means came with it is not known, for these texts disagree: "
                    + "The commune, since 2002 (Law A), with means. The commune, since 2002 (Law A), without means."),
            answer.Reason);
    }

    [Theory]
    [InlineData(Evidence.Derived)]
    [InlineData(Evidence.Statement)]
    [InlineData(Evidence.Unconfirmed)]
    public void Resolve_ALawAndWhatWeighsLess_TheLawDecidesAndSaysSo(Evidence evidence)
    {
        var answer = RegisterSample.Of(Entry, Other with { Evidence = evidence }).Ask(Later);

        Assert.Equal(Entry, answer.Entry);
        Assert.Equal(["other"], answer.Competing.Select(entry => entry.Id.Value));
        Assert.Contains("It decides over", answer.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_AStatementAlone_IsShownAndDoesNotDecide()
    {
        var press = Entry with { Text = null };

        var answer = RegisterSample.Of(press).Ask(InForce);

        Assert.Equal(CompetenceStatus.NotKnown, answer.Status);
        Assert.Equal([press], answer.Competing);
        Assert.Contains("only stated: The commune", answer.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_AnUnconfirmedText_DecidesNothing()
    {
        var register = RegisterSample.Of(Entry) with
        {
            Texts = [RegisterSample.Text with { Evidence = Evidence.Unconfirmed }],
        };

        Assert.Equal(CompetenceStatus.NotKnown, register.Ask(InForce).Status);
        Assert.Contains("unconfirmed", register.Ask(InForce).Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_ATextThatNoPackHas_IsNotHeld()
    {
        var answer = (RegisterSample.Of(Entry) with { Texts = [] }).Ask(InForce);

        Assert.Equal(CompetenceStatus.NotKnown, answer.Status);
        Assert.Contains("in no reference pack", answer.Reason.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Evidence.PublicSource, "2018-02-28", CompetenceStatus.Held)]
    [InlineData(Evidence.PublicSource, "2018-03-01", CompetenceStatus.NotKnown)]
    [InlineData(Evidence.Unconfirmed, "2018-03-01", CompetenceStatus.Held)]
    public void Resolve_ARepealedText_HoldsUntilTheDayBefore(Evidence evidence, string on, CompetenceStatus expected)
    {
        var register = RegisterSample.Of(Entry) with
        {
            Texts = [RegisterSample.Text with { Repeal = new() { On = new(2018, 3, 1), Evidence = evidence } }],
        };

        Assert.Equal(expected, register.Ask(Dates.Of(on)).Status);
    }

    [Fact]
    public void Resolve_TheStatesOwn_IsNotTransferredAndNeedsNoText()
    {
        var answer = RegisterSample.Of(Entry with { Holder = CompetenceHolder.State, Evidence = Evidence.Derived, Text = null })
            .Ask(InForce);

        Assert.Equal(CompetenceStatus.NotTransferred, answer.Status);
        Assert.Equal(CompetenceHolder.State, answer.Holder);
        Assert.False(answer.IsHeld);
    }

    [Theory]
    [InlineData("2011-12-31", null)]
    [InlineData("2012-01-01", CompetenceHolder.Commune)]
    [InlineData("2016-12-31", CompetenceHolder.Commune)]
    [InlineData("2017-01-01", CompetenceHolder.Cercle)]
    [InlineData(null, CompetenceHolder.Cercle)]
    public void Resolve_AsKnownOnADay_TakesWhatWasTakenToBeSo(string? asKnownOn, CompetenceHolder? expected)
    {
        var believed = Entry with { Known = new(new(2012, 1, 1), new(2016, 12, 31)) };
        var found = Other with { From = Entry.From, Known = new(new(2017, 1, 1)) };

        var answer = RegisterSample.Of(believed, found)
            .Ask(Later, asKnownOn is null ? null : Dates.Of(asKnownOn));

        Assert.Equal(expected, answer.Holder);
        Assert.DoesNotContain(expected is null ? believed : answer.Entry == found ? believed : found, answer.Competing);
    }

    [Theory]
    [InlineData("2009-12-31", CompetenceStatus.NotKnown)]
    [InlineData("2010-01-01", CompetenceStatus.Held)]
    public void Resolve_AsKnownBeforeTheTextWasAdopted_IsNotKnown(string asKnownOn, CompetenceStatus expected)
    {
        var register = RegisterSample.Of(Entry) with
        {
            Texts = [RegisterSample.Text with { AdoptedOn = new(2010, 1, 1) }],
        };

        Assert.Equal(expected, register.Ask(Later, Dates.Of(asKnownOn)).Status);
    }

    [Fact]
    public void Resolve_WithTerritories_FindsTheHoldersOwnAsItLayOnThatDay()
    {
        var village = RegisterSample.Commune with
        {
            Id = new("village"),
            Level = TerritoryKind.Village,
            Versions =
            [
                new()
                {
                    During = new(null, new(2013, 12, 31)),
                    Within = new("former"),
                    Evidence = Evidence.PublicSource,
                },
                new()
                {
                    During = new(new(2014, 1, 1), new(2020, 6, 30)),
                    Within = RegisterSample.Commune,
                    Evidence = Evidence.PublicSource,
                },
            ],
            Within = RegisterSample.Commune,
        };
        var former = RegisterSample.Commune with { Id = new("former") };
        var register = RegisterSample.Of(Entry);

        string? OwnOn(LocalDate on, params Territory[] among) => register
            .Resolve(village, FacilityType.Dispensary, Competence.Build, on, territories: [.. among])
            .HolderTerritory?.Id.Value;

        Assert.Equal("former", OwnOn(InForce, village, former, RegisterSample.Commune));
        Assert.Equal("commune", OwnOn(Later, village, former, RegisterSample.Commune));
        Assert.Null(OwnOn(Later));
        Assert.Null(OwnOn(new(2021, 1, 1), village, former, RegisterSample.Commune));
    }

    [Fact]
    public void Resolve_AHolderThatIsNotAtThePlace_DoesNotCompeteWithOneThatIs()
    {
        var country = RegisterSample.Commune with { Id = new("country"), Level = TerritoryKind.Country };
        var district = RegisterSample.Commune with
        {
            Id = new("district"),
            Level = TerritoryKind.SpecialStatusDistrict,
            Within = country,
        };
        var commune = RegisterSample.Commune with { Within = district };
        var register = RegisterSample.Of(Entry with { Holder = CompetenceHolder.SpecialStatusDistrict }, Other);
        CompetenceAnswer Ask(CompetenceRegister asked, params Territory[] among) => asked.Resolve(
            commune, FacilityType.Dispensary, Competence.Build, Later, territories: [.. among]);

        var answer = Ask(register, district, country);

        Assert.True(answer.IsHeld);
        Assert.Equal((CompetenceHolder.SpecialStatusDistrict, district), (answer.Holder!.Value, answer.HolderTerritory!));
        Assert.Equal([Other], answer.Competing);
        Assert.EndsWith("the place lies is its holder's: The cercle, since 2015 (Law A).", answer.Reason.English, StringComparison.Ordinal);

        // Nothing is left out where nobody can tell, or where nobody else is left.
        Assert.Equal(CompetenceStatus.Contradictory, Ask(register, district).Status);
        Assert.Equal(CompetenceStatus.Contradictory, Ask(register).Status);
        Assert.Equal(CompetenceHolder.Cercle, Ask(RegisterSample.Of(Other), district, country).Holder);
    }

    [Theory]
    [InlineData(TerritoryKind.Country)]
    [InlineData(TerritoryKind.Region)]
    public void Resolve_APlaceThatIsNoMoreThanARegion_LeavesNoLowerHolderOut(TerritoryKind level)
    {
        var country = RegisterSample.Commune with { Id = new("country"), Level = TerritoryKind.Country };
        var place = RegisterSample.Commune with { Id = new("place"), Level = level, Within = country };

        Assert.Equal(
            CompetenceStatus.Contradictory,
            RegisterSample.Of(Entry, Other with { Holder = CompetenceHolder.State })
                .Resolve(place, FacilityType.Dispensary, Competence.Build, Later, territories: [country])
                .Status);
    }

    [Fact]
    public void Resolve_AnIntercommunalAuthorityNotOnTheWayUp_StillCompetes()
    {
        var country = RegisterSample.Commune with { Id = new("country"), Level = TerritoryKind.Country };
        var commune = RegisterSample.Commune with { Within = country };

        Assert.Equal(
            CompetenceStatus.Contradictory,
            RegisterSample.Of(Entry, Other with { Holder = CompetenceHolder.IntercommunalAuthority })
                .Resolve(commune, FacilityType.Dispensary, Competence.Build, Later, territories: [country])
                .Status);
    }

    [Fact]
    public void Resolve_ADissolvedCommune_IsNoHolderAfterwards()
    {
        var commune = RegisterSample.Commune with
        {
            Versions =
            [
                new()
                {
                    During = new(new(1996), new(2014, 12, 31)),
                    EndedBy = TerritoryChange.Dissolved,
                    Evidence = Evidence.PublicSource,
                },
            ],
        };
        var register = RegisterSample.Of(Entry);

        CompetenceAnswer AskOn(LocalDate on) =>
            register.Resolve(commune, FacilityType.Dispensary, Competence.Build, on, territories: [commune]);

        Assert.Equal(commune, AskOn(InForce).HolderTerritory);
        Assert.Null(AskOn(Later).HolderTerritory);
    }

    [Theory]
    [InlineData(CompetenceHolder.CommunityHealthAssociation, "area")]
    [InlineData(CompetenceHolder.Commune, "commune")]
    [InlineData(CompetenceHolder.SpecialStatusDistrict, "bamako")]
    [InlineData(CompetenceHolder.Cercle, null)]
    public void Resolve_AHealthArea_IsThatOfTheAssociation(CompetenceHolder holder, string? expected)
    {
        var bamako = RegisterSample.Commune with { Id = new("bamako"), Level = TerritoryKind.SpecialStatusDistrict };
        var area = RegisterSample.Commune with { Id = new("area"), Level = TerritoryKind.HealthArea };
        var commune = RegisterSample.Commune with { Within = bamako };
        var quarter = commune with
        {
            Id = new("quarter"),
            Level = TerritoryKind.Quarter,
            Within = commune,
            HealthWithin = area,
        };

        var answer = RegisterSample.Of(Entry with { Holder = holder }).Resolve(
            quarter,
            FacilityType.Dispensary,
            Competence.Build,
            InForce,
            territories: [quarter, commune, area, bamako]);

        Assert.Equal(expected, answer.HolderTerritory?.Id.Value);
    }

    [Theory]
    [InlineData("2014-12-31", CompetenceStatus.Held)]
    [InlineData("2015-06-01", CompetenceStatus.NotKnown)]
    [InlineData("2016-01-01", CompetenceStatus.NotKnown)]
    [InlineData(null, CompetenceStatus.NotKnown)]
    public void Resolve_ARepealNotYetKnown_DoesNotCount(string? asKnownOn, CompetenceStatus expected)
    {
        var repealing = RegisterSample.Text with { Id = new("repealing"), AdoptedOn = new(2015) };
        var register = RegisterSample.Of(Entry with { Known = new(new(2010)) }) with
        {
            Texts =
            [
                RegisterSample.Text with
                {
                    Repeal = new() { On = new(2014, 1, 1), By = repealing, Evidence = Evidence.PublicSource },
                },
                repealing,
            ],
        };

        Assert.Equal(expected, register.Ask(Later, asKnownOn is null ? null : Dates.Of(asKnownOn)).Status);
    }

    [Theory]
    [InlineData("2014-12-31", CompetenceStatus.Held)]
    [InlineData("2015-12-31", CompetenceStatus.NotKnown)]
    public void Resolve_AnEndNotYetKnown_DoesNotCount(string asKnownOn, CompetenceStatus expected) => Assert.Equal(
        expected,
        RegisterSample.Of(Entry with { Through = new(2015, 12, 31) }).Ask(Later, Dates.Of(asKnownOn)).Status);

    [Theory]
    [InlineData("2026-01-01", CompetenceStatus.Held)]
    [InlineData("2030-06-01", CompetenceStatus.NotKnown)]
    [InlineData("2031-01-01", CompetenceStatus.NotKnown)]
    [InlineData(null, CompetenceStatus.Held)]
    public void Resolve_KnownThroughADay_HoldsUntilTheRegisterIsLater(string? asOf, CompetenceStatus expected)
    {
        var register = RegisterSample.Of(Entry with { Known = new(new(2012), new(2030)) }) with
        {
            AsOf = asOf is null ? null : Dates.Of(asOf),
        };

        Assert.Equal(expected, register.Ask(Later).Status);
    }

    [Fact]
    public void Resolve_TheRegionOrTheState_IsNotHeld()
    {
        var answer = RegisterSample.Of(Entry with { Holder = CompetenceHolder.RegionOrState }).Ask(InForce);

        Assert.Equal((CompetenceStatus.NotKnown, (CompetenceHolder?)null), (answer.Status, answer.Holder));
        Assert.Contains("does not say whether", answer.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_ADayOfAnotherCalendar_IsTheSameDay() => Assert.Equal(
        RegisterSample.Of(Entry).Ask(InForce).Status,
        RegisterSample.Of(Entry).Ask(InForce.WithCalendar(CalendarSystem.Julian)).Status);

    [Fact]
    public void Resolve_TerritoriesInACircle_Ends()
    {
        var one = RegisterSample.Commune with { Level = null, Within = new("two") };
        var two = one with { Id = new("two"), Within = new("commune") };

        var answer = RegisterSample.Of(Entry)
            .Resolve(one, FacilityType.Dispensary, Competence.Build, InForce, territories: [one, two]);

        Assert.True(answer.IsHeld);
        Assert.Null(answer.HolderTerritory);
    }

    [Fact]
    public void Resolve_NoTerritory_Throws() => Assert.Throws<ArgumentNullException>(() =>
        new CompetenceRegister().Resolve(null!, FacilityType.Dispensary, Competence.Build, InForce));
}

using HealthCoop.Programmes;
using HealthCoop.Publication;
using Xunit;

namespace HealthCoop.Tests.Publication;

/// <summary>What each matter lets a safe site tell, and nothing else does.</summary>
public sealed class MatterTests
{
    private static readonly Dictionary<PublicationMatter, Func<Programme, object?[]>> Told = new()
    {
        [PublicationMatter.Names] = told =>
        [
            told.Id == SitesSample.Programme.Id ? told.Title : null,
            told.Facilities[0].Name == SitesSample.Site.Name ? told.Facilities[0].Name : null,
            told.Activities[0].Id == SitesSample.Works.Id ? told.Activities[0].Name : null,
        ],
        [PublicationMatter.Texts] = told =>
        [
            told.Risks[0].Response,
            told.Attestations is [var attested] ? attested : null,
            told.Activities.OfType<Procurement>().Single().Category,
        ],
        [PublicationMatter.Extensions] = told => [told.Facilities[0].Extensions.Find("org.example.x")],
        [PublicationMatter.Coordinates] = told => [told.Facilities[0].Location],
        [PublicationMatter.Layouts] = told =>
        [
            told.Facilities[0].Means.Rooms is [var room] ? room : null,
            told.Facilities[0].Means.Utilities is [var utility] ? utility : null,
            told.Facilities[0].Means.BuildingIsComplete ? true : null,
            told.Facilities[0].States is [var state] ? state : null,
            told.Facilities[0].Referrals is [var link] ? (object)link : null,
            told.HealthSystems[0].FacilityCounts[0].Count.Value,
            told.Activities.OfType<Works>().Single().Rooms is [var brought] ? brought : null,
            told.Activities.OfType<Works>().Single().Utilities is [var supply] ? supply : null,
        ],
        [PublicationMatter.Rosters] = told =>
        [
            told.Facilities[0].Means.Posts is [var post] ? post : null,
            told.Facilities[0].Means.PostsAreComplete ? true : null,
            told.Facilities[0].Means.Posts is [{ Qualified: var qualified }] ? qualified : null,
            told.Facilities[0].Means.Posts is [{ WorkloadRatio: var ratio }] ? ratio : null,
            told.Facilities[0].Means.Posts is [{ PayerAfterEnd: var payer }] ? (object?)payer : null,
            told.Facilities[0].UserShares is [var share] ? share : null,
            told.Facilities[0].Registers is [var register] ? register : null,
            told.Facilities[0].RegistersAreComplete ? true : null,
            told.IncentiveSchemes is [{ Cadres: [_], CadresAreComplete: true } scheme] ? scheme : null,
            told.Beneficiaries[0].Share,
            told.Facilities[0].PopulationServed?.Value,
            told.Facilities[0].PopulationOutOfReach?.Value,
            told.Activities.OfType<Training>().Single().Trainees.Total.Value,
            told.Activities.OfType<Training>().Single().Cadres is [var cadre] ? (object)cadre : null,
            told.Activities.OfType<Training>().Single().Skills is [var skill] ? (object)skill : null,
            told.Activities.OfType<Training>().Single().StillInPost,
            told.Activities.OfType<Training>().Single().ByStatus!.Total.Value,
            told.Activities.OfType<Training>().Single().Attendances?.Value,
            told.Activities.OfType<Training>().Single().Sessions,
            told.Activities.OfType<Training>().Single().DaysPerSession,
            told.Activities[0].BeneficiaryShares is [var benefit] ? benefit : null,
            told.CapacityAssessments[0].Before,
            told.CapacityAssessments[0].Target,
            told.CapacityAssessments[0].After is [var after] ? after : null,
        ],
        [PublicationMatter.Stocks] = told =>
        [
            told.Facilities[0].Means.Equipment is [var stock] ? stock : null,
            told.Facilities[0].Means.EquipmentIsComplete ? true : null,
            told.Facilities[0].Means.Commodities is [var medicine] ? medicine : null,
            told.Facilities[0].Means.CommoditiesAreComplete ? true : null,
            told.Activities.OfType<EquipmentSupply>().Single().Items is [var item] ? item : null,
            told.Activities.OfType<EquipmentSupply>().Single().Commodities is [var kit] ? kit : null,
            told.Activities.OfType<EquipmentSupply>().Single().IsUsed,
            told.Activities[0].Costs is [var first, _] ? first.Quantity : null,
            told.EquipmentItems[0].UnitPrice,
            told.PooledFunds[0].InitialCapital,
            told.PooledFunds[0].StockAndCash,
            told.CommodityItems[0].UnitPrice,
            told.CommodityItems[0].UnitsPerPack,
            told.CommodityItems[0].VolumeInCubicCentimeters,
            told.EquipmentItems[0].PowerInWatts,
            told.EquipmentItems[0].Maintenance!.CostPerYear,
            told.Facilities[0].EquipmentStates is [var broken] ? broken : null,
        ],
        [PublicationMatter.Security] = told =>
        [
            told.Activities.OfType<Dialogue>().Single().Meetings is [var meeting] ? meeting : null,
            told.Activities.OfType<Dialogue>().Single().Commitments is [var commitment] ? commitment : null,
            told.Risks[0].Events is [var happened] ? happened : null,
            told.Risks[0].Territory,
            told.Risks[0].ForeseenOn,
            told.Risks[0].Likelihood,
            told.Risks[0].Impact,
            told.Milestones.OfType<DatedMilestone>().Single().Place,
            told.Milestones.OfType<DatedMilestone>().Single().On.Value,
            told.Milestones.OfType<DatedMilestone>().Single().Through,
            told.Milestones.OfType<DatedMilestone>().Single().Event,
            told.Milestones.OfType<DatedMilestone>().Single().HandOver,
            told.Territories[2].Security,
            told.Territories[2].Closures is [var closure] ? closure : null,
            told.Activities[0].StopsIn is [var cause] ? (object)cause : null,
            told.TrustMeasurements[0].During,
            told.TrustMeasurements[0].Territory,
            told.TrustMeasurements[0].Value.Value,
            told.TrustMeasurements[0].Respondents?.Value,
        ],
    };

    [Fact]
    public void Matters_AllOfThem_AreTested() =>
        Assert.Equal(Enum.GetValues<PublicationMatter>().Order(), Told.Keys.Order());

    [Theory]
    [InlineData(PublicationMatter.Names)]
    [InlineData(PublicationMatter.Texts)]
    [InlineData(PublicationMatter.Extensions)]
    [InlineData(PublicationMatter.Coordinates)]
    [InlineData(PublicationMatter.Layouts)]
    [InlineData(PublicationMatter.Rosters)]
    [InlineData(PublicationMatter.Stocks)]
    [InlineData(PublicationMatter.Security)]
    public void Apply_OneMatterAllowed_TellsOfThatOnly(PublicationMatter allowed)
    {
        var told = (PublicationProfile.Public with { Allowed = [allowed] }).Apply(SitesSample.Programme);

        foreach (var (matter, members) in Told)
        {
            Assert.All(members(told), member => Assert.Equal(matter == allowed, member is not null));
        }
    }

    [Fact]
    public void Apply_APlaceThatIsKnownToBeStable_IsSaidToBeSo() =>
        Assert.Equal(
            SitesSample.Region.Security,
            PublicationProfile.Public.Apply(SitesSample.Programme).Territories[0].Security);

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Apply_HoursAndEntrance_NeedTheirMatterAndTexts(bool texts, bool matters)
    {
        var profile = PublicationProfile.Public with
        {
            Audience = Audience.Internal,
            Allowed =
            [
                .. texts ? [PublicationMatter.Texts] : (PublicationMatter[])[],
                .. matters ? [PublicationMatter.Rosters, PublicationMatter.Layouts] : (PublicationMatter[])[],
            ],
        };

        var site = SitesSample.Site with { CivilianAccess = SitesSample.Access };
        var access = profile.Apply(SitesSample.With(site)).Facilities[0].CivilianAccess!;

        Assert.Equal(texts && matters, access.Hours is not null);
        Assert.Equal(texts && matters, access.Entrance is not null);
    }

    [Theory]
    [InlineData(PublicationMatter.Stocks)]
    [InlineData(PublicationMatter.Coordinates)]
    public void Apply_FiguresOfAReferral_NeedTheirMatterAndThatOfWays(PublicationMatter matter)
    {
        var profile = PublicationProfile.Public with { Allowed = [PublicationMatter.Layouts, matter] };

        var link = Assert.Single(profile.Apply(SitesSample.Programme).Facilities[0].Referrals);

        Assert.Equal(matter is PublicationMatter.Stocks, link.Ambulances is { IsKnown: true });
        Assert.Equal(matter is PublicationMatter.Coordinates, link.TravelTimeInMinutes is { IsKnown: true });
        Assert.Equal(matter is PublicationMatter.Coordinates, link.DistanceInKilometers is { IsKnown: true });
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Apply_ParticipantsOfAnEvent_NeedSecurityAndRosters(bool security, bool rosters)
    {
        var told = Telling((PublicationMatter.Security, security), (PublicationMatter.Rosters, rosters));

        var milestone = Assert.IsType<DatedMilestone>(told.Milestones[0]);
        Assert.Equal(security && rosters, milestone.Participants is [_]);
        Assert.Equal(security && rosters, milestone.ParticipantsAreComplete);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Apply_ItemsOfAHandOver_NeedSecurityAndStocks(bool security, bool stocks)
    {
        var told = Telling((PublicationMatter.Security, security), (PublicationMatter.Stocks, stocks));

        var handOver = Assert.IsType<DatedMilestone>(told.Milestones[0]).HandOver;
        Assert.Equal(security, handOver is not null);
        Assert.Equal(security && stocks, handOver is { Items: [_], ItemsAreComplete: true });
    }

    [Theory]
    [InlineData(AttestationMatter.InscribedInDevelopmentPlan, null)]
    [InlineData(AttestationMatter.FunderBureauVoted, null)]
    [InlineData(AttestationMatter.UsedEquipmentChecked, PublicationMatter.Stocks)]
    [InlineData(AttestationMatter.ThreatToStateInstitutions, PublicationMatter.Security)]
    [InlineData(AttestationMatter.IndependentGrievanceChannel, PublicationMatter.Security)]
    [InlineData(AttestationMatter.EmblemAndArmsRulesStated, PublicationMatter.Security)]
    [InlineData((AttestationMatter)99, PublicationMatter.Security)]
    public void Needs_OfAnAttestation_AreTextsAndThoseOfItsMatter(AttestationMatter matter, PublicationMatter? need) =>
        Assert.Equal(need is { } known ? [known] : [], ContentRules.NeedsOf(matter));

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Apply_AttestationOfForces_NeedsTextsAndSecurity(bool texts, bool security)
    {
        var attestation = SitesSample.Attestation with
        {
            Matter = AttestationMatter.ConsensusOfPartnerCountry,
            Facility = null,
        };
        var profile = PublicationProfile.Public with
        {
            Allowed =
            [
                .. texts ? [PublicationMatter.Texts] : (PublicationMatter[])[],
                .. security ? [PublicationMatter.Security] : (PublicationMatter[])[],
            ],
        };

        var told = profile.Apply(SitesSample.Programme with { Attestations = [attestation] });

        Assert.Equal(texts && security, told.Attestations is [_]);
    }

    [Fact]
    public void Apply_NothingAllowed_TellsWhatIsBoughtAndHow()
    {
        var told = PublicationProfile.Public.Apply(SitesSample.Programme);

        var bought = Assert.Single(told.Activities.OfType<Procurement>());
        Assert.Equal(ProcurementProcedure.LocalOpen, bought.Procedure);
        Assert.Equal(SitesSample.Procurement.Value, bought.Value);
        Assert.Equal(told.Facilities[0].Id, bought.Facility);
    }

    [Theory]
    [InlineData(MilestoneEvent.Launch, true)]
    [InlineData(MilestoneEvent.Adoption, true)]
    [InlineData(MilestoneEvent.HandOver, false)]
    [InlineData(MilestoneEvent.Acceptance, true)]
    [InlineData(MilestoneEvent.Signature, true)]
    [InlineData(MilestoneEvent.Reconnaissance, false)]
    [InlineData(MilestoneEvent.Conference, false)]
    [InlineData(MilestoneEvent.SteeringMeeting, false)]
    [InlineData(MilestoneEvent.Opening, false)]
    [InlineData(MilestoneEvent.Evaluation, true)]
    [InlineData(MilestoneEvent.Visit, false)]
    [InlineData(MilestoneEvent.Closure, true)]
    [InlineData(null, true)]
    public void Apply_DatesOfMilestones_AreToldUnlessPeopleMeetOrGoThere(MilestoneEvent? happens, bool isTold)
    {
        var milestone = SitesSample.Milestone with { Event = happens, HandOver = null };

        var told = Assert.IsType<DatedMilestone>(
            PublicationProfile.Public.Apply(SitesSample.Programme with { Milestones = [milestone] }).Milestones[0]);

        Assert.Equal(isTold, told.On.IsKnown);
        Assert.Equal(isTold, told.Through is not null);
        Assert.Equal(isTold ? happens : null, told.Event);
    }

    [Fact]
    public void Apply_RiskThatIsNotOfSecurity_SaysWhereAndHowMuchItWeighs()
    {
        var risk = SitesSample.Risk with { Type = RiskType.Financial };

        var told = PublicationProfile.Public.Apply(SitesSample.Programme with { Risks = [risk] });

        Assert.Equal(told.Territories[1].Id, told.Risks[0].Territory);
        Assert.Equal((risk.Likelihood, risk.Impact), (told.Risks[0].Likelihood, told.Risks[0].Impact));
        Assert.Equal(risk.ForeseenOn, told.Risks[0].ForeseenOn);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Apply_ValuesOfIndicators_NeedStocksAndRosters(bool stocks, bool rosters)
    {
        var told = Telling((PublicationMatter.Stocks, stocks), (PublicationMatter.Rosters, rosters));

        var actual = told.Objectives[0].Indicators[0].Actuals[0];
        decimal?[] values = [actual.Value!.Value, actual.OutOf!.Value, .. actual.Parts.Select(part => part.Value.Value)];
        Assert.Equal(3, values.Length);
        Assert.All(values, value => Assert.Equal(stocks && rosters, value is not null));
    }

    [Fact]
    public void Apply_Public_KeepsDatesLinksAndBudget()
    {
        var told = PublicationProfile.Public.Apply(SitesSample.Programme);

        Assert.Equal((SitesSample.Programme.Start, SitesSample.Programme.End), (told.Start, told.End));
        Assert.Equal(SitesSample.Programme.Budget, told.Budget);
        Assert.Equal(
            ["works-1", "equipment-supply-1", "training-1", "dialogue-1", "procurement-1"],
            told.Activities.Select(activity => activity.Id.Value));
        Assert.Equal("Community health centre 1", told.Facilities[0].Name.English);
        Assert.Equal(told.Territories[1].Id, told.Facilities[0].Territory);
        Assert.Equal("works-1", told.Activities[1].After[0].Activity.Value);
    }

    private static Programme Telling(params (PublicationMatter Matter, bool IsAllowed)[] matters) =>
        (PublicationProfile.Public with
        {
            Allowed = matters.Where(entry => entry.IsAllowed).Select(entry => entry.Matter).ToValueList(),
        }).Apply(SitesSample.Programme);

    [Fact]
    public void Apply_IdsWithFigures_AreNumberedAnew()
    {
        var profile = PublicationProfile.Public with { Allowed = [PublicationMatter.Names] };
        var garrison = SitesSample.Site with
        {
            Id = new("camp-x"),
            Type = HealthSystem.FacilityType.GarrisonInfirmary,
        };
        var programme = SitesSample.Programme with
        {
            Facilities = [SitesSample.Site, garrison],
            Activities =
            [
                SitesSample.Works with { Id = new("works-2") },
                SitesSample.Works with { Facility = garrison },
            ],
        };

        Assert.Equal(["works-1", "works-2"], profile.Apply(programme).Activities.Select(a => a.Id.Value));
    }
}

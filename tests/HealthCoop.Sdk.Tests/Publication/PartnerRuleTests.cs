using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Publication;
using Xunit;

namespace HealthCoop.Tests.Publication;

/// <summary>What is told of partners, of their meetings and of what they promise.</summary>
public sealed class PartnerRuleTests
{
    private static readonly Meeting Meeting = new()
    {
        On = Claim.Planned(new PartialDate(2025, 3, 4)),
        Through = Claim.Planned(new PartialDate(2025, 3, 5)),
        Place = SitesSample.Town,
        Present = [SitesSample.Owner],
        PresentAreComplete = true,
        Attendance = Claim.Planned(40),
        Decisions = [new(new("Ouvrir", "Open")) { CarriedOutBy = SitesSample.Owner, Due = Claim.Planned(new PartialDate(2025, 6)) }],
    };

    private static readonly Commitment Commitment = new(new("Laisser passer", "Let pass"))
    {
        By = SitesSample.Owner,
        To = [SitesSample.Owner],
        MadeOn = Claim.Achieved(new PartialDate(2025, 3)),
        Due = Claim.Planned(new PartialDate(2025, 6)),
        Kept = Claim.Achieved(value: false),
    };

    private static readonly Programme Programme = SitesSample.Programme with
    {
        Partners =
        [
            SitesSample.Owner with
            {
                Side = CooperationSide.South,
                Form = OrganisationForm.LocalAuthority,
                CareRoles = [MilitaryCareRole.Role1],
                Limits = [new(ActionLimitType.Premises, new("Non", "No"))],
            },
        ],
        Facilities =
        [
            SitesSample.Site with { Responsibilities = [new(SitesSample.Owner, ResponsibilityType.Performs)] },
        ],
        SteeringBodies =
        [
            new()
            {
                Id = new("committee-x"),
                Name = new("Comité X", "Committee X"),
                Type = SteeringBodyType.SteeringCommittee,
                MeetsEvery = Claim.Planned(Length.Months(3)),
                Meetings = [Meeting],
                Commitments = [Commitment],
            },
        ],
    };

    [Fact]
    public void Apply_Public_KeepsMeetingsAndPromisesBack()
    {
        var body = Assert.Single(PublicationProfile.Public.Apply(Programme).SteeringBodies);
        var meeting = Assert.Single(body.Meetings);
        var commitment = Assert.Single(body.Commitments);

        Assert.Equal("Steering body 1", body.Name.English);
        Assert.Null(body.MeetsEvery);
        Assert.False(meeting.On.IsKnown);
        Assert.Equal((null, null, false), (meeting.Through, meeting.Place, meeting.PresentAreComplete));
        Assert.Empty(meeting.Present);
        Assert.False(meeting.Attendance!.IsKnown);
        Assert.Null(Assert.Single(meeting.Decisions).Due);
        Assert.Equal((null, null, null, null), (commitment.By, commitment.MadeOn, commitment.Due, commitment.Kept));
        Assert.Empty(commitment.To);
    }

    [Theory]
    [InlineData(new PublicationMatter[0], false)]
    [InlineData(new[] { PublicationMatter.Texts }, true)]
    public void Apply_WithAndWithoutTexts_TellsOrKeepsWhetherAnAgreementIsMonitored(
        PublicationMatter[] allowed,
        bool isTold)
    {
        var agreement = new Agreement
        {
            Id = new("cam"),
            Title = new("Convention X", "Agreement X"),
            IsMonitored = Claim.Achieved(value: false),
        };
        var profile = PublicationProfile.Public with { Allowed = [.. allowed] };

        var told = Assert.Single(profile.Apply(Programme with { Agreements = [agreement] }).Agreements);

        Assert.Equal(isTold ? agreement.IsMonitored : null, told.IsMonitored);
    }

    [Fact]
    public void Apply_TextsAllowed_TellsOfThem()
    {
        var told = (PublicationProfile.Public with { Allowed = [PublicationMatter.Texts] }).Apply(Programme);
        var body = Assert.Single(told.SteeringBodies);

        Assert.Equal((Meeting.On, Meeting.Through), (body.Meetings[0].On, body.Meetings[0].Through));
        Assert.Equal(Commitment.Kept, body.Commitments[0].Kept);
        Assert.Equal(told.Partners[0].Id, body.Commitments[0].By);
    }

    [Fact]
    public void Apply_TextsAllowedBesideAMilitarySite_KeepsThemBack()
    {
        var garrison = SitesSample.Site with { Type = FacilityType.GarrisonInfirmary };
        var told = (PublicationProfile.Public with { Allowed = [PublicationMatter.Texts] })
            .Apply(Programme with { Facilities = [garrison] });

        Assert.False(Assert.Single(told.SteeringBodies).Meetings[0].On.IsKnown);
        Assert.Null(told.SteeringBodies[0].Commitments[0].Kept);
    }

    [Fact]
    public void Apply_PartnersAndSites_TellsFormAndSideButNoRoster()
    {
        var told = PublicationProfile.Public.Apply(Programme);
        var rosters = (PublicationProfile.Public with { Allowed = [PublicationMatter.Rosters] }).Apply(Programme);

        Assert.Equal((CooperationSide.South, OrganisationForm.LocalAuthority), (told.Partners[0].Side, told.Partners[0].Form));
        Assert.Empty(told.Partners[0].CareRoles);
        Assert.NotEqual(new("Non", "No"), Assert.Single(told.Partners[0].Limits).Text);
        Assert.Empty(told.Facilities[0].Responsibilities);
        Assert.Single(rosters.Facilities[0].Responsibilities);
        Assert.Empty(rosters.Partners[0].CareRoles.Except([MilitaryCareRole.Role1]));
    }
}

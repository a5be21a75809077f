using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Publication;
using Xunit;

namespace HealthCoop.Tests.Publication;

/// <summary>Lists of what is safe name no sensitive site.</summary>
public sealed class LeftOutSitesTests
{
    private static readonly Facility Garrison = SitesSample.Site with
    {
        Id = new("infirmary-y"),
        Name = new("Infirmerie de Y", "Infirmary of Y"),
        Type = FacilityType.GarrisonInfirmary,
    };

    private static readonly Facility Hospital = SitesSample.Site with
    {
        Id = new("hospital-z"),
        Name = new("Hôpital de Z", "Hospital of Z"),
    };

    private static readonly Programme Told =
        (PublicationProfile.Public with { Allowed = [.. Enum.GetValues<PublicationMatter>()] }).Apply(
            SitesSample.Programme with
            {
                Facilities =
                [
                    SitesSample.Site with { Referrals = [new(Garrison.Id), new(Hospital.Id)] },
                    Garrison,
                    Hospital,
                ],
                Institutions =
                [
                    new()
                    {
                        Id = new("body-x"),
                        Name = new("Direction", "Directorate"),
                        Type = InstitutionType.PrefigurationUnit,
                        Owner = SitesSample.Owner,
                        SetUpOn = Claim.Planned(new PartialDate(2025)),
                        Facilities = [Garrison, Hospital],
                    },
                ],
                PooledFunds =
                [
                    new()
                    {
                        Id = new("fund-x"),
                        Name = new("Caisse", "Fund"),
                        Purpose = FundPurpose.ReferralAndEvacuation,
                        PaysReferralsOf = [Hospital, Garrison],
                    },
                ],
                FeePolicies =
                [
                    new()
                    {
                        Id = new("fees-x"),
                        Name = new("Tarifs", "Fees"),
                        During = new(new(2025), null),
                        Facilities = [Hospital, Garrison],
                    },
                ],
                Objectives =
                [
                    SitesSample.Objective with
                    {
                        Indicators =
                        [
                            SitesSample.Objective.Indicators[0] with
                            {
                                Actuals =
                                [
                                    new()
                                    {
                                        Value = Claim.Achieved(400m),
                                        Parts = [PartOf(Hospital, 300m), PartOf(Garrison, 100m)],
                                        PartsAreComplete = true,
                                    },
                                ],
                            },
                        ],
                    },
                ],
            });

    [Fact]
    public void Apply_SensitiveSite_IsKeptWithItsKindOnly() =>
        Assert.Equal(["centre-x", "garrison-infirmary-1", "hospital-z"], Told.Facilities.Select(site => site.Id.Value));

    [Fact]
    public void Apply_Referrals_LeaveItOut() =>
        Assert.Equal(Hospital.Id, Assert.Single(Told.Facilities[0].Referrals).To);

    [Fact]
    public void Apply_Institution_LeavesItOut() => Assert.Equal([Hospital.Id], Told.Institutions[0].Facilities);

    [Fact]
    public void Apply_PooledFund_LeavesItOut() => Assert.Equal([Hospital.Id], Told.PooledFunds[0].PaysReferralsOf);

    [Fact]
    public void Apply_FeePolicy_LeavesItOut() => Assert.Equal([Hospital.Id], Told.FeePolicies[0].Facilities);

    [Fact]
    public void Apply_IncentiveSchemes_AreLeftOut() => Assert.Empty(Told.IncentiveSchemes);

    // What the hospital did can be taken from the whole, so it is not told either.
    [Fact]
    public void Apply_PartsOfAnIndicator_LeaveItOut()
    {
        var value = Told.Objectives[0].Indicators[0].Actuals[0];

        var part = Assert.IsType<FacilityPart>(Assert.Single(value.Parts));
        Assert.Equal(Hospital.Id, part.Facility);
        Assert.False(part.Value.IsKnown);
        Assert.False(value.PartsAreComplete);
    }

    private static FacilityPart PartOf(Facility site, decimal value) =>
        new() { Facility = site, Value = Claim.Achieved(value) };
}

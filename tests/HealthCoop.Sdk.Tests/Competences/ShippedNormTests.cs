using HealthCoop.HealthSystem;
using HealthCoop.Reference;
using HealthCoop.Territories;
using Xunit;

namespace HealthCoop.Tests.Competences;

/// <summary>The health pyramids and staffing norms of the shipped packs.</summary>
public sealed class ShippedNormTests
{
    [Fact]
    public void HealthPyramids_OfMali_ClimbFromTheCommunityCentreToTheNationalHospital()
    {
        var pyramid = ReferenceData.Shipped.HealthPyramids.Single(p => p.Country == CountryCode.Mali);

        Assert.Equal(
            [
                FacilityType.CommunityHealthCentre,
                FacilityType.ReferralHealthCentre,
                FacilityType.RegionalHospital,
                FacilityType.NationalHospital,
            ],
            pyramid.Levels.SelectMany(level => level.FacilityTypes));
        Assert.Equal(TerritoryKind.HealthDistrict, pyramid.Levels[1].Serves);
        Assert.Equal(new PartialDate(2008), pyramid.AsOf);
    }

    [Theory]
    [InlineData("ML")]
    [InlineData("BF")]
    public void HealthPyramids_OfACountry_HaveFourLevelsOfItsOwnTerritories(string country)
    {
        var pyramid = ReferenceData.Shipped.HealthPyramids.Single(p => p.Country.Alpha2 == country);

        Assert.Equal(Enum.GetValues<CareLevel>(), pyramid.Levels.Select(level => level.Level));
        Assert.All(
            pyramid.Levels,
            level => Assert.True(
                level.Serves is not { } kind || TerritoryKinds.Of(pyramid.Country)!.Value.Contains(kind)));
    }

    [Fact]
    public void StaffingNorms_OfACommunityCentre_AskForTwelveIn2019()
    {
        var norm = ReferenceData.Shipped.StaffingNorms.Single(n => n.Staff is not null);

        Assert.Equal((FacilityType.CommunityHealthCentre, 12), (norm.FacilityType, norm.Staff));
        Assert.Equal((new PartialDate(2019), Evidence.PublicSource), (norm.AsOf, norm.Evidence));
    }

    [Fact]
    public void StaffingNorms_OfBurkinaFaso_AreMarkedAsUnconfirmed()
    {
        var norm = ReferenceData.Shipped.StaffingNorms.Single(n => n.Country == CountryCode.BurkinaFaso);

        Assert.Equal(Evidence.Unconfirmed, norm.Evidence);
        Assert.Equal(["Nurse", "Auxiliary midwife", "Itinerant health worker"], norm.Posts.Select(p => p.Name.English));
        Assert.All(norm.Posts, post => Assert.Equal(1, post.Number));
    }
}

using HealthCoop.Partners;
using HealthCoop.Tests.Systems;
using Xunit;

namespace HealthCoop.Tests.Cooperation;

public sealed class PartnerTests
{
    private static readonly Partner Plain = new() { Id = new("x"), Name = new("X") };

    [Theory]
    [InlineData(OrganisationForm.ArmedForces, PartnerNature.ArmedForces)]
    [InlineData(OrganisationForm.MilitaryHealthService, PartnerNature.MilitaryHealthService)]
    [InlineData(OrganisationForm.MilitaryMission, PartnerNature.MilitaryMission)]
    public void Form_Military_DecidesTheNature(OrganisationForm form, PartnerNature expected)
    {
        var before = new Partner { Id = new("x"), Name = new("X"), Nature = PartnerNature.Civilian, Form = form };
        var after = new Partner { Id = new("x"), Name = new("X"), Form = form, Nature = PartnerNature.Civilian };

        Assert.Equal((expected, expected), (before.Nature, after.Nature));
        Assert.Equal(before, after);
    }

    [Fact]
    public void With_AnotherForm_DoesNotKeepTheNatureOfTheOldOne()
    {
        var service = Partner.MilitaryHealthService(new("x"), new("X"), CountryCode.Mali);
        var read = SystemProgramme.ReadBack(SystemProgramme.Empty with { Partners = [service] }).Partners[0];

        Assert.Equal(service, read);
        Assert.Equal(PartnerNature.Civilian, (read with { Form = OrganisationForm.Ngo }).Nature);
        Assert.Equal(PartnerNature.ArmedForces, (read with { Form = OrganisationForm.ArmedForces }).Nature);
        Assert.Equal(
            PartnerNature.Civilian,
            (read with { Nature = PartnerNature.MilitaryMission, Form = null }).Nature);
    }

    [Fact]
    public void Form_Civilian_LeavesTheNature()
    {
        var clinic = Plain with { Nature = PartnerNature.ArmedForces, Form = OrganisationForm.Foundation };

        Assert.Equal(PartnerNature.ArmedForces, clinic.Nature);
        Assert.Equal(PartnerNature.Civilian, (Plain with { Form = OrganisationForm.Ngo }).Nature);
    }

    [Theory]
    [InlineData(12000, true)]
    [InlineData(13040, true)]
    [InlineData(14050, false)]
    [InlineData(11999, false)]
    public void IsHealth_OfAPurposeCode_FollowsItsFirstDigits(int code, bool expected) =>
        Assert.Equal(expected, new Sector(code).IsHealth);

    [Fact]
    public void IsHealth_NotStated_IsNotKnown() => Assert.Null(default(Sector).IsHealth);
}

using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation;
using Xunit;

namespace HealthCoop.Tests.Validation;

/// <summary>The mends of rules about military facilities.</summary>
public sealed class CivilianFixTests
{
    [Fact]
    public void Validate_SensitiveMatterIsPublished_RemovesItsWord() => AssertRemoves(
        "HC-CIV-002",
        "/publishable/1",
        SoundProgramme.Create() with { Publishable = [PublicationMatter.Names, PublicationMatter.Stocks] });

    [Fact]
    public void Validate_CivilianRegisterReportsToForces_RemovesTheirSystem()
    {
        var sound = SoundProgramme.Create();
        var garrison = sound.Facilities[1];
        var register = garrison.Registers[0] with
        {
            ReportsTo = [InformationSystem.NationalHealth, InformationSystem.ArmedForces],
        };

        AssertRemoves(
            "HC-CIV-003",
            "/facilities/1/registers/0/reportsTo/1",
            sound with { Facilities = [sound.Facilities[0], garrison with { Registers = [register] }] });
    }

    private static void AssertRemoves(string rule, string place, Programme programme)
    {
        var finding = Assert.Single(new ProgrammeValidator().Validate(programme).Findings, f => f.Rule.Value == rule);

        var step = Assert.Single(finding.Fix!.Steps);
        Assert.Equal((FixOperation.Remove, place), (step.Operation, step.Path.ToString()));
    }
}

using FluentValidation;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation;
using Xunit;

namespace HealthCoop.Tests.Validation;

public sealed class EntityValidatorTests
{
    private static readonly Programme Sound = SoundProgramme.Create();

    [Fact]
    public void Validate_ABrokenEntity_FailsWithPropertyCodeAndFinding()
    {
        var facility = Sound.Facilities[1] with
        {
            CivilianAccess = Sound.Facilities[1].CivilianAccess! with { ByMedicalNeedOnly = false },
        };

        var failure = Assert.Single(new EntityValidator<Facility>(language: Language.English).Validate(facility).Errors);

        Assert.Equal("CivilianAccess.ByMedicalNeedOnly", failure.PropertyName);
        Assert.Equal("HC-CIV-001", failure.ErrorCode);
        Assert.Equal(Severity.Error, failure.Severity);
        Assert.Equal("HC-CIV-001", Assert.IsType<Finding>(failure.CustomState).Rule.Value);
        Assert.StartsWith("The facility does not care by medical need alone.", failure.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_APartOfTheEntity_IsChecked()
    {
        var training = (Training)Sound.Activities[3];
        var broken = training with { Trainees = training.Trainees with { Total = Claim.Planned(11) } };

        var failure = Assert.Single(new EntityValidator<Activity>().Validate(broken).Errors);

        Assert.Equal(("Trainees.Parts", "HC-CLM-002"), (failure.PropertyName, failure.ErrorCode));
    }

    [Fact]
    public void Validate_WithoutItsProgramme_RunsNoRuleThatNeedsOne()
    {
        var facility = Sound.Facilities[0] with { RunningCosts = [] };

        Assert.True(new EntityValidator<Facility>().Validate(facility).IsValid);
        Assert.Equal(
            "RunningCosts",
            Assert.Single(new EntityValidator<Facility>(Sound).Validate(facility).Errors).PropertyName);
    }

    [Fact]
    public void Validate_WhatIsUndecided_IsNoFailure() =>
        Assert.True(new EntityValidator<Facility>().Validate(Sound.Facilities[1] with { CivilianAccess = null }).IsValid);

    [Fact]
    public void Validate_WithinAHostsValidator_KeepsTheWayToTheProperty()
    {
        var validator = new InlineValidator<Programme>();
        validator.RuleForEach(p => p.Facilities).SetValidator(new EntityValidator<Facility>());
        var facility = Sound.Facilities[1];
        var broken = Sound with
        {
            Facilities =
            [
                Sound.Facilities[0],
                facility with { CivilianAccess = facility.CivilianAccess! with { ByMedicalNeedOnly = false } },
            ],
        };

        Assert.Equal(
            "Facilities[1].CivilianAccess.ByMedicalNeedOnly",
            Assert.Single(validator.Validate(broken).Errors).PropertyName);
    }
}

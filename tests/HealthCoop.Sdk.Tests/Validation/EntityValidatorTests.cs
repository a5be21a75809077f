using FluentValidation;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
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

    [Fact]
    public void Validate_NothingInAList_IsTheOnlyFailure()
    {
        var facility = Sound.Facilities[1] with
        {
            CivilianAccess = Sound.Facilities[1].CivilianAccess! with { ByMedicalNeedOnly = false },
            RunningCosts = [null!],
        };

        var failure = Assert.Single(new EntityValidator<Facility>(Sound, language: Language.English).Validate(facility).Errors);

        Assert.Equal((string.Empty, "A list has nothing in the place of an item."), (failure.PropertyName, failure.ErrorMessage));
    }

    [Fact]
    public void Validate_WhatBreaksElsewhere_StandsAtTheEntityAndSaysWhere()
    {
        var waiting = RuleCases.Rewired(Sound, 4, [new(Sound.Activities[2].Id)]);

        var failure = Assert.Single(new EntityValidator<Facility>(waiting).Validate(waiting.Facilities[0]).Errors);

        var finding = Assert.IsType<Finding>(failure.CustomState);
        Assert.Equal((string.Empty, "HC-TIM-004"), (failure.PropertyName, failure.ErrorCode));
        Assert.Equal("/activities/4/after", finding.Path.ToString());
        Assert.Equal("centre", finding.Entity!.Id.Value);
        Assert.NotNull(finding.Fix);
    }

    [Theory]
    [InlineData(FindingSeverity.Error, Severity.Error)]
    [InlineData(FindingSeverity.Warning, Severity.Warning)]
    [InlineData(FindingSeverity.Advice, Severity.Info)]
    public void Validate_ARuleOfAHost_HasItsWeight(FindingSeverity severity, Severity expected)
    {
        var text = new Narrative("texte", "text");
        var rule = Rule.For<Facility>(new("NE-FAC-001"), severity, text, (_, check) =>
        {
            check.BreaksAt(JsonPointer.Root / "budget", text, text);
            check.Breaks("name", text, text);
        });
        var options = new ValidationOptions { Packs = [new() { Id = new("host"), Name = text, Rules = [rule] }] };

        var failures = new EntityValidator<Facility>(Sound, options).Validate(Sound.Facilities[0]).Errors;

        Assert.Equal([string.Empty, "Name"], failures.Select(failure => failure.PropertyName));
        Assert.All(failures, failure => Assert.Equal(expected, failure.Severity));
    }

    [Fact]
    public void Validate_AProgramme_IsItsOwnProgramme()
    {
        var broken = RuleCases.Granted(Sound, s => s with { Rate = RuleCases.Rate(80) });

        Assert.Contains(new EntityValidator<Programme>().Validate(broken).Errors, failure => failure.ErrorCode == "HC-FIN-001");
        Assert.True(new EntityValidator<Programme>().Validate(Sound).IsValid);
    }

    [Fact]
    public void Validator_OfWhatIsNoContent_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new EntityValidator<string>());
}

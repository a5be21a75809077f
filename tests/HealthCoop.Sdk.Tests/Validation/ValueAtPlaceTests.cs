using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation;
using HealthCoop.Validation.Running;
using Xunit;

namespace HealthCoop.Tests.Validation;

/// <summary>What findings tell of the value that offends.</summary>
public sealed class ValueAtPlaceTests
{
    private static readonly Programme Sound = SoundProgramme.Create();

    [Theory]
    [InlineData("", null)]
    [InlineData("/id", "sound")]
    [InlineData("/start", "2010-01-01")]
    [InlineData("/start/value", "2010-01-01")]
    [InlineData("/start/modality", "achieved")]
    [InlineData("/participationsAreComplete", "true")]
    [InlineData("/facilities/1/users", "[\"military\",\"civilians\"]")]
    [InlineData("/facilities/1/users/0", "military")]
    [InlineData("/facilities/1/users/1", "civilians")]
    [InlineData("/facilities/1/users/2", null)]
    [InlineData("/facilities/1/users/x", null)]
    [InlineData("/facilities/1/users/-", null)]
    [InlineData("/facilities/1/nothing", null)]
    [InlineData("/facilities/99/users/0", null)]
    [InlineData("/facilities/0/civilianAccess", null)]
    [InlineData("/facilities/0/civilianAccess/hours", null)]
    [InlineData("/activities/1/items/0/quantity", "1")]
    [InlineData("/activities/1/items/0/item/x", null)]
    [InlineData("/activities/3/trainees/total", "12")]
    [InlineData("/institutions/1/setUpOn", null)]
    [InlineData("/facilities/0", null)]
    public void Of_APlace_IsTheTextOfItsDocument(string path, string? expected)
    {
        Assert.True(JsonPointer.TryParse(path, out var place));

        Assert.Equal(expected, ValueAtPlace.Of(Sound, place));
    }

    [Fact]
    public void Of_ALongValue_IsNothing()
    {
        var place = JsonPointer.Root / nameof(Facility.Name);
        var around = ValueAtPlace.Of(Named(50), place)!.Length - 50;

        Assert.Equal(200, ValueAtPlace.Of(Named(200 - around), place)!.Length);
        Assert.Null(ValueAtPlace.Of(Named(201 - around), place));
    }

    [Fact]
    public void Of_WhatNoDocumentCanSay_IsNothing() => Assert.Null(ValueAtPlace.Of(
        Sound.Start with { Modality = (Modality)9 },
        JsonPointer.Root / nameof(Sound.Start.Modality)));

    [Fact]
    public void Validate_ABrokenRule_TellsTheValue()
    {
        var validator = new ProgrammeValidator();
        var rated = RuleCases.Granted(Sound, s => s with { Rate = RuleCases.Rate(75.01m) });
        var waiting = RuleCases.Rewired(Sound, 4, [new(Sound.Activities[2].Id)]);

        Assert.Equal("75.01 %", Assert.Single(validator.Validate(rated).Findings, f => f.Rule.Value == "HC-FIN-001").Offending);
        Assert.Contains("acceptance", Assert.Single(validator.Validate(waiting).Findings, f => f.Rule.Value == "HC-TIM-004").Offending!, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_CompetingValues_AreToldAsDocumentsWriteThem()
    {
        var baseline = Claim.Baseline(1.00m) with { Competing = [Claim.Baseline(2.50m)] };
        var programme = RuleCases.Measured(Sound, i => i with { Baseline = baseline });

        var finding = Assert.Single(new ProgrammeValidator().Validate(programme).Findings, f => f.Rule.Value == "HC-CLM-003");

        Assert.Equal("The value 1 is chosen without a reason; another source says 2.5.", finding.Message.English);
    }

    private static Facility Named(int letters) => Sound.Facilities[0] with { Name = new(new string('a', letters), "b") };
}

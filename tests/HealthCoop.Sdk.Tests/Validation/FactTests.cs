using HealthCoop.Programmes;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Rules;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace HealthCoop.Tests.Validation;

/// <summary>What rules take from claims and attestations.</summary>
public sealed class FactTests
{
    private const AttestationMatter Matter = AttestationMatter.FullFinancingJustified;

    private static readonly Narrative Unsure = new("hypothèse", "assumption");

    [Theory]
    [InlineData(Comparator.Exactly, true, false, true, true)]
    [InlineData(Comparator.AtLeast, null, false, true, null)]
    [InlineData(Comparator.MoreThan, false, false, true, null)]
    [InlineData(Comparator.AtMost, true, null, null, true)]
    [InlineData(Comparator.LessThan, true, null, false, true)]
    [InlineData(Comparator.About, null, null, null, null)]
    public void Of_AClaim_BoundsItsValue(Comparator comparator, bool? most10, bool? most9, bool? least10, bool? most11)
    {
        var bound = Bounds.Of(Claim.Planned(comparator, 10));

        Assert.Equal(comparator == Comparator.Exactly, bound.IsExact);
        Assert.Equal(most10, bound.IsAtMost(10));
        Assert.Equal(most9, bound.IsAtMost(9));
        Assert.Equal(most11, bound.IsAtMost(11));
        Assert.Equal(least10, bound.IsAtLeast(10));
        Assert.Equal(
            comparator switch
            {
                Comparator.Exactly or Comparator.AtMost or Comparator.LessThan => false,
                _ => (bool?)null,
            },
            bound.IsAtLeast(11));
        Assert.Equal(
            comparator is Comparator.Exactly or Comparator.AtLeast or Comparator.MoreThan ? true : null,
            bound.IsAtLeast(9));
    }

    [Theory]
    [InlineData("9999-12-31", "9999-12-31", true)]
    [InlineData("9999-05-01", "9999-06-01", false)]
    [InlineData("9998-11-01", "9999-02-01", true)]
    public void Overlaps_AtTheEndOfTheCalendar_IsFoundOut(string from, string through, bool expected) => Assert.Equal(
        expected,
        Site.Overlaps(new(11, 1), new(3, 31), LocalDatePattern.Iso.Parse(from).Value, LocalDatePattern.Iso.Parse(through).Value));

    [Fact]
    public void Of_WhatIsNotKnown_BoundsNothing()
    {
        Assert.Equal(default, Bounds.Of<int>(null));
        Assert.Equal(default, Bounds.Of(Claim.NotPublished<int>(Modality.Planned)));
        Assert.Equal(default, Bounds.Of(Claim.Assumed(10, Unsure)));
        Assert.False(new Bound<int>(1, 2).IsExact);
        Assert.False(new Bound<int>(2, 2, IsOpen: true).IsExact);
        Assert.True(new Bound<int>(2, 2).IsExact);
        Assert.Equal((null, null), DayBounds.Of(null));
        Assert.False(DayBounds.Of(Claim.Planned(Comparator.AtLeast, new PartialDate(2011))).IsKnown());
        Assert.False(DayBounds.Of(Claim.Planned(Comparator.LessThan, new PartialDate(2011))).IsKnown());
        Assert.Equal(
            (new LocalDate(2011, 1, 1), new LocalDate(2011, 12, 31)),
            DayBounds.Of(Claim.Planned(new PartialDate(2011))));
    }

    [Fact]
    public void Attested_OfSeveral_IsTheLastKnownAnswerAboutTheThing()
    {
        Assert.Null(AttestedMatters.IsSo(With(), Matter));
        Assert.Null(AttestedMatters.IndexOf(With(), Matter));
        AssertAttested(true, 0, With(Said(true)));
        AssertAttested(false, 0, With(Said(false)));
        AssertAttested(false, 1, With(Said(true), Said(false)));
        AssertAttested(true, 0, With(Said(true), Said(null)));
        AssertAttested(true, 1, With(Said(null), Said(true)));
        AssertAttested(null, 1, With(Said(null), Said(null)));
        AssertAttested(true, 0, With(Said(true), Said(false) with { Matter = AttestationMatter.ExitPlanApproved }));
    }

    [Fact]
    public void Attested_AboutOneThing_IsNotAboutOthers()
    {
        var ofFacility = Said(true) with { Facility = new("centre") };
        var ofActivity = Said(true) with { Activity = new("works") };
        var ofPlan = Said(true) with { HealthPlan = new("plan") };
        Assert.All([ofFacility, ofActivity, ofPlan], attestation => Assert.False(default(AttestedThing).IsThatOf(attestation)));
        Assert.True(new AttestedThing(new("centre")).IsThatOf(ofFacility));
        Assert.False(new AttestedThing(new("infirmary")).IsThatOf(ofFacility));
        Assert.False(new AttestedThing(new("centre")).IsThatOf(ofActivity));
        Assert.True(new AttestedThing(Activity: new("works")).IsThatOf(ofActivity));
        Assert.False(new AttestedThing(Activity: new("works")).IsThatOf(ofPlan));
        Assert.True(new AttestedThing(HealthPlan: new("plan")).IsThatOf(ofPlan));
        Assert.True(new AttestedThing(new("centre"), new("works"), new("plan")).IsThatOf(Said(true)));
        AssertAttested(null, null, With(ofFacility));
        AssertAttested(true, 0, With(ofFacility, Said(false) with { Facility = new("infirmary") }), new(new("centre")));
    }

    private static void AssertAttested(bool? isSo, int? index, Programme programme, AttestedThing about = default)
    {
        Assert.Equal(isSo, AttestedMatters.IsSo(programme, Matter, about));
        Assert.Equal(index, AttestedMatters.IndexOf(programme, Matter, about));
    }

    private static Programme With(params ReadOnlySpan<Attestation> attestations) =>
        SoundProgramme.Create() with { Attestations = [.. attestations] };

    private static Attestation Said(bool? isSo) => new()
    {
        Id = new("said"),
        Matter = Matter,
        IsSo = isSo is { } known ? Claim.Achieved(known) : Claim.NotPublished<bool>(Modality.Achieved),
    };
}

using HealthCoop.Programmes;
using HealthCoop.Validation;
using Xunit;

namespace HealthCoop.Tests.Validation;

/// <summary>The mends that rules about dates and order offer.</summary>
public sealed class TimeFixTests
{
    [Theory]
    [InlineData("2010-01-01", "2012-12-31", 35, "\"2012-11-30\"")]
    [InlineData("2008-08", "2014-12", 76, "\"2014-11\"")]
    [InlineData("2008", "2014", 72, "\"2013\"")]
    public void EndAndDuration_Contradict_SetsTheEndAsPreciselyAsItWas(
        string start,
        string end,
        int months,
        string expected)
    {
        var finding = Assert.Single(FindingsOf("HC-TIM-002", SoundProgramme.Create() with
        {
            Start = Claim.Achieved(Date(start)),
            End = Claim.Planned(Date(end)),
            Duration = Claim.Planned(Length.Months(months)),
        }));

        var step = Assert.Single(finding.Fix!.Steps);
        Assert.Equal((FixOperation.Replace, "/end"), (step.Operation, step.Path.ToString()));
        Assert.Contains(expected, step.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void EndAndDuration_ContradictInAClaim_TakesNeitherItsSourceNorItsReason()
    {
        var sound = SoundProgramme.Create();
        var end = sound.End! with { Source = new("sheet"), ChosenBecause = new("La fiche", "The sheet") };
        var contradicting = sound with { Duration = Claim.Planned(Length.Months(35)) };

        Assert.Null(MendedEndOf(contradicting).ChosenBecause);
        var mended = MendedEndOf(contradicting with { End = end });
        Assert.Null(mended.Source);
        Assert.Equal("It follows from the start and the duration.", mended.ChosenBecause?.English);
    }

    [Fact]
    public void SupplyBeforeWorks_WithoutPrecedences_GetsItsFirst()
    {
        var finding = FindingsOf("HC-TIM-004", RuleCases.Rewired(SoundProgramme.Create(), 1, []))
            .Single(found => found.Path.ToString() == "/activities/1/after");

        var step = Assert.Single(finding.Fix!.Steps);
        Assert.Equal((FixOperation.Add, "/activities/1/after"), (step.Operation, step.Path.ToString()));
        Assert.StartsWith("[", step.Value, StringComparison.Ordinal);
        Assert.Contains("\"works\"", step.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void OpeningBeforeTraining_WithPrecedences_GetsAnother()
    {
        var sound = SoundProgramme.Create();
        var finding = Assert.Single(
            FindingsOf("HC-TIM-004", RuleCases.Rewired(sound, 4, [new(sound.Activities[2].Id)])));

        var step = Assert.Single(finding.Fix!.Steps);
        Assert.Equal((FixOperation.Add, "/activities/4/after/-"), (step.Operation, step.Path.ToString()));
        Assert.Contains("\"training\"", step.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void OpeningBeforeAll_WithoutPrecedences_GetsAllThatItLacks()
    {
        var programme = RuleCases.Rewired(SoundProgramme.Create(), 4, []);
        programme = RuleCases.Rewired(programme, 2, []);
        var finding = FindingsOf("HC-TIM-004", programme).Single(found => found.Path.ToString() == "/activities/4/after");

        Assert.True(finding.Fix!.Steps.Count > 1);
        Assert.DoesNotContain(
            FindingsOf("HC-TIM-004", ValidationReport.ApplyFix(finding, programme)),
            static left => left.Path.ToString() == "/activities/4/after");
    }

    [Fact]
    public void OpeningBeforeAll_OfWhichOneFollowsByItsDatesAlone_GetsAllThatItLacks()
    {
        var sound = SoundProgramme.Create();
        var works = sound.Activities[0] with { NotAfter = Claim.Planned(new PartialDate(2010, 12, 31)) };
        var supply = sound.Activities[1] with { NotBefore = Claim.Planned(new PartialDate(2011, 2, 1)), After = [] };

        AssertMended(sound with { Activities = [works, supply, sound.Activities[4] with { After = [] }] }, 2);
    }

    [Fact]
    public void OpeningBeforeWorks_ThatWaitForEachOther_GetsBoth()
    {
        var sound = SoundProgramme.Create();
        var works = sound.Activities[0] with { After = [new(new("other"))] };
        var other = sound.Activities[0] with { Id = new("other"), After = [new(works.Id)] };

        AssertMended(sound with { Activities = [works, other, sound.Activities[4] with { After = [] }] }, 2);
    }

    [Fact]
    public void SupplyBeforeWorks_WhichStartBehindIt_GetsNoCircle()
    {
        var sound = RuleCases.Rewired(SoundProgramme.Create(), 1, []);
        var link = new Precedence(sound.Activities[1].Id, link: PrecedenceKind.StartToStart);
        var finding = FindingsOf("HC-TIM-004", RuleCases.Rewired(sound, 0, [link]))
            .Single(found => found.Path.ToString() == "/activities/1/after");

        Assert.Null(finding.Fix);
    }

    private static IEnumerable<Finding> FindingsOf(string rule, Programme programme) =>
        new ProgrammeValidator().Validate(programme).Findings.Where(finding => finding.Rule.Value == rule);

    private static void AssertMended(Programme programme, int ordinal)
    {
        var place = $"/activities/{ordinal}/after";
        var finding = FindingsOf("HC-TIM-004", programme).Single(found => found.Path.ToString() == place);

        Assert.Equal(ordinal, finding.Fix!.Steps.Count);
        Assert.DoesNotContain(
            FindingsOf("HC-TIM-004", ValidationReport.ApplyFix(finding, programme)),
            left => left.Path.ToString() == place);
    }

    private static Claim<PartialDate> MendedEndOf(Programme programme) =>
        ValidationReport.ApplyFix(Assert.Single(FindingsOf("HC-TIM-002", programme)), programme).End!;

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : default;
}

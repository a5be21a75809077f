using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Validation;

/// <summary>Rules about norms, with norms that no pack ships.</summary>
public sealed class NormRulesTests
{
    private static readonly Narrative Text = new("norme", "norm");

    [Theory]
    [InlineData("2222", 1, RuleOutcome.Held)]
    [InlineData("22", 1, RuleOutcome.Held)]
    [InlineData("2222", 2, RuleOutcome.Broken)]
    [InlineData("3221", 1, RuleOutcome.Broken)]
    public void TeamMeetsNorm_APostOfAnOccupation_IsCountedByIt(string isco, int number, RuleOutcome outcome) =>
        Assert.Equal(outcome, Staffed(SoundProgramme.Create() with { Cadres = Known }, isco, number, null).Outcome);

    [Fact]
    public void TeamMeetsNorm_AnOccupationThatIsNotKnown_MayBeTheOne()
    {
        var result = Staffed(SoundProgramme.Create(), "3221", 1, null);

        Assert.Equal(RuleOutcome.Undecided, result.Outcome);
        Assert.Equal("/facilities/0/means/posts/0/cadre", Assert.Single(result.Unknowns).ToString());
    }

    [Theory]
    [InlineData("2009/2011", RuleOutcome.Broken)]
    [InlineData("2008/2009", RuleOutcome.Held)]
    [InlineData("2011/2012", RuleOutcome.Held)]
    [InlineData("2010-01-01/2010-01-01", RuleOutcome.Broken)]
    [InlineData("2010-01-02/2012", RuleOutcome.Held)]
    [InlineData("2009-12-31/2009-12-31", RuleOutcome.Held)]
    public void TeamMeetsNorm_ANormOfAnotherTime_IsLeftAside(string inForce, RuleOutcome outcome) =>
        Assert.Equal(
            outcome,
            Staffed(SoundProgramme.Create() with { Cadres = Known }, "3221", 1, Interval(inForce)).Outcome);

    [Fact]
    public void TeamMeetsNorm_AStartThatIsNotPreciseEnough_LeavesItOpen()
    {
        var programme = SoundProgramme.Create() with { Cadres = Known };
        foreach (var start in new[]
        {
            Claim.Planned(new PartialDate(2010)),
            Claim.NotPublished<PartialDate>(Modality.Planned),
            Claim.Planned(Comparator.AtLeast, new PartialDate(2010, 7, 15)),
            Claim.Planned(Comparator.AtMost, new PartialDate(2010, 7, 15)),
            Claim.Planned(new PartialDate(2010, 7)) with { Comparator = Comparator.About },
        })
        {
            var result = Staffed(programme with { Start = start }, "3221", 1, Interval("2010-07-10/2010-08-01"));

            Assert.Equal(RuleOutcome.Undecided, result.Outcome);
            Assert.Equal("/start", Assert.Single(result.Unknowns).ToString());
        }
    }

    [Theory]
    [InlineData("../..", Evidence.PublicSource, RuleOutcome.Broken)]
    [InlineData("../..", Evidence.Unconfirmed, RuleOutcome.NotApplicable)]
    [InlineData("2011/2012", Evidence.PublicSource, RuleOutcome.NotApplicable)]
    public void PackageFitsLevel_APyramid_DecidesWhileInForce(string inForce, Evidence evidence, RuleOutcome outcome)
    {
        var pyramid = new HealthPyramid
        {
            Id = new("other"),
            Country = CountryCode.Mali,
            Levels =
            [
                new() { Level = CareLevel.SecondReferral, FacilityTypes = [FacilityType.RegionalHospital] },
                new() { Level = CareLevel.FirstReferral, FacilityTypes = [FacilityType.Maternity] },
            ],
            InForce = inForce == "../.." ? null : Interval(inForce),
            SourceText = Text,
            Evidence = evidence,
        };
        var programme = RuleCases.Placed(SoundProgramme.Create(), f => f with { Type = FacilityType.Maternity });

        Assert.Equal(outcome, Result("HC-PKG-001", programme, Pack with { HealthPyramids = [pyramid] }).Outcome);
    }

    private static ValueList<Cadre> Known =>
    [
        .. SoundProgramme.Create().Cadres.Select(cadre =>
            cadre with { Isco = cadre.Isco ?? IscoCode.NursingProfessionals }),
    ];

    private static ReferencePack Pack { get; } =
        new() { Id = new("ours"), Name = Text, Edition = new LocalDate(2026, 1, 1) };

    private static PartialInterval Interval(string text) =>
        PartialInterval.TryParse(text, out var interval) ? interval : throw new ArgumentException(text);

    private static RuleResult Staffed(Programme programme, string isco, int number, PartialInterval? inForce)
    {
        var norm = new StaffingNorm
        {
            Id = new("ours"),
            Country = CountryCode.Mali,
            FacilityType = FacilityType.CommunityHealthCentre,
            Posts = [new() { Name = Text, Isco = new IscoCode(isco), Number = number }],
            InForce = inForce,
            SourceText = Text,
            Evidence = Evidence.PublicSource,
        };
        return Result("HC-HRH-001", programme, Pack with { StaffingNorms = [norm] });
    }

    private static RuleResult Result(string rule, Programme programme, ReferencePack pack) =>
        new ProgrammeValidator(new() { Reference = ReferenceData.Shipped.With(pack) })
            .Validate(programme)
            .Find(new(rule))!;
}

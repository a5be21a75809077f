using FluentValidation;
using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Tests.Documents;
using HealthCoop.Tests.Values;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Validation;

public sealed class ProgrammeValidatorTests
{
    private static readonly Narrative Text = new("texte", "text");

    private static Rule Owned { get; } = Rule.For<Facility>(new("NE-FAC-001"), FindingSeverity.Warning, Text, static (f, check) =>
    {
        if (f.Owner is null)
        {
            check.Breaks(nameof(f.Owner), Text, Text);
        }
    });

    [Fact]
    public void Validate_RuleOfAHost_JoinsTheShippedOnes()
    {
        var validator = new ProgrammeValidator(new() { Packs = [.. RulePacks.Shipped, Pack(Owned)] });

        var report = validator.Validate(SoundProgramme.Create());

        Assert.Equal(["/facilities/0/owner", "/facilities/1/owner"], report.Findings.Select(f => f.Path.ToString()));
        Assert.Equal(new EntityReference("facility", new("centre")), report.Findings[0].Entity);
        Assert.Equal(FindingSeverity.Warning, report.Findings[0].Severity);
        Assert.False(report.HasErrors);
        Assert.Equal(RuleOutcome.Broken, report.Rules[^1].Outcome);
    }

    [Fact]
    public void Find_IdThatTwoActivitiesBear_GivesTheFirst()
    {
        var sound = SoundProgramme.Create();
        var works = sound.Activities[0];
        var found = new List<Activity?>();
        var rule = Rule.For<Training>(
            new("NE-TRN-001"),
            FindingSeverity.Advice,
            Text,
            (_, check) => found.Add(check.Find(works.Id))) with
        {
            Reads = ProgrammePart.ActivityLinks,
        };
        var elsewhere = sound.Activities[4] with { Id = works.Id, After = [] };

        new ProgrammeValidator(new() { Packs = [Pack(rule)] })
            .Validate(sound with { Activities = [((Opening)elsewhere) with { Facility = new("infirmary") }, .. sound.Activities] });

        Assert.NotEmpty(found);
        Assert.All(found, activity => Assert.IsType<Opening>(activity));
    }

    [Fact]
    public void Validate_SwitchedOffRule_IsNotRunAndSaysWhy()
    {
        var off = new SwitchedOffRule(Owned.Id, new("accord du bailleur", "agreed with the donor"));
        var report = new ProgrammeValidator(new() { Packs = [Pack(Owned)], Off = [off] }).Validate(SoundProgramme.Create());

        Assert.Empty(report.Findings);
        Assert.Empty(report.Rules);
        Assert.Equal(off, Assert.Single(report.Off));
    }

    [Fact]
    public void Validate_MoreOfWhatIsSound_AllocatesNoMore()
    {
        var (few, many) = (SoundProgramme.Large(100), SoundProgramme.Large(1100));
        var validator = new ProgrammeValidator(new() { Packs = ShippedRulesTests.Vouched });
        AllocatedBy(validator, many);

        // Not a byte for each of a thousand activities.
        Assert.InRange(AllocatedBy(validator, few) - AllocatedBy(validator, many), -999, long.MaxValue);
    }

    [Fact]
    public void Validate_UnconfirmedRule_IsOff()
    {
        var report = new ProgrammeValidator(new() { Packs = [Pack(Owned with { Evidence = Evidence.Unconfirmed })] })
            .Validate(SoundProgramme.Create());

        Assert.Empty(report.Findings);
        Assert.Equal(Owned.Id, Assert.Single(report.Off).Rule);
    }

    [Fact]
    public void Validate_TwoRulesOfOneId_RunsTheLaterOne()
    {
        var weaker = Rule.For<Facility>(Owned.Id, FindingSeverity.Advice, Text, static (_, _) => { });

        var report = new ProgrammeValidator(new() { Packs = [Pack(Owned), Pack(weaker)] }).Validate(SoundProgramme.Create());

        Assert.Equal(RuleOutcome.Held, Assert.Single(report.Rules).Outcome);
    }

    [Theory]
    [InlineData(2009, 2010, RuleOutcome.Broken)]
    [InlineData(2011, 2020, RuleOutcome.NotApplicable)]
    public void Validate_DatedRule_HoldsForProgrammesThatStartWithin(int first, int last, RuleOutcome expected)
    {
        var dated = Owned with { InForce = new(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31)) };

        var report = new ProgrammeValidator(new() { Packs = [Pack(dated)] }).Validate(SoundProgramme.Create());

        Assert.Equal(expected, report.Find(dated.Id)!.Outcome);
    }

    [Fact]
    public void Validate_DatedRuleAndAnUncertainStart_IsUndecided()
    {
        var dated = Owned with { InForce = new(new LocalDate(2010, 6, 1)) };
        var programme = SoundProgramme.Create() with { Start = Claim.Achieved(new PartialDate(2010)) };

        var report = new ProgrammeValidator(new() { Packs = [Pack(dated)] }).Validate(programme);

        Assert.Equal(RuleOutcome.Undecided, report.Find(dated.Id)!.Outcome);
        Assert.Equal("/start", Assert.Single(report.Find(dated.Id)!.Unknowns).ToString());
    }

    [Fact]
    public void Validate_ValidatorOfAHost_SpeaksBothLanguagesWithPlaces()
    {
        var rule = Rule.From(new PartnerNames(), "NE-PAR", FindingSeverity.Error);
        var programme = SoundProgramme.Create();
        programme = programme with { Partners = [programme.Partners[0] with { Name = new(string.Empty, "x") }, programme.Partners[1]] };

        Assert.True(Cultures.Agree(() =>
        {
            var finding = Assert.Single(new ProgrammeValidator(new() { Packs = [Pack(rule)] }).Validate(programme).Findings);
            Assert.Equal(("/partners/0/name/french", "NE-PAR"), (finding.Path.ToString(), finding.Rule.Value));
            return finding.Message.French.Contains("vide", StringComparison.Ordinal)
                && finding.Message.English.Contains("empty", StringComparison.Ordinal);
        }));
    }

    [Fact]
    public void Validate_ValidatorOfAHost_KeepsBothLanguagesOfEachFailureTogether()
    {
        var rule = Rule.From(new LongNames(), "NE-PAR", FindingSeverity.Error);
        var programme = SoundProgramme.Create();
        programme = programme with { Partners = [programme.Partners[0] with { Name = new(string.Empty, string.Empty) }] };

        var findings = new ProgrammeValidator(new() { Packs = [Pack(rule)] }).Validate(programme).Findings;

        Assert.Equal(4, findings.Count);
        Assert.All(findings, finding =>
        {
            var isAboutFrench = finding.Path.ToString().EndsWith("french", StringComparison.Ordinal);
            Assert.Equal(isAboutFrench, finding.Message.English.Contains("French", StringComparison.Ordinal));
            Assert.Equal(isAboutFrench, finding.Message.French.Contains("French", StringComparison.Ordinal));
            Assert.Equal(
                finding.Message.French.Contains("vide", StringComparison.Ordinal),
                finding.Message.English.Contains("empty", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Validate_CeilingOfAHostsOwnCall_ComesFromItsData()
    {
        var call = ReferenceData.Shipped.Find(new Id<GrantProfile>("eu-nsa-la-2009"))! with { MaximumRate = Percentage.FromPercent(70) };
        var pack = new ReferencePack { Id = new("host"), Name = Text, Edition = new(2026, 1, 1), GrantProfiles = [call] };

        var report = new ProgrammeValidator(new() { Reference = ReferenceData.Shipped.With(pack) }).Validate(SoundProgramme.Create());

        Assert.Equal("HC-FIN-001", Assert.Single(report.Findings).Rule.Value);
    }

    [Fact]
    public void Validate_WithoutReferenceData_LeavesTheirRulesUndecided()
    {
        var report = new ProgrammeValidator(new() { Reference = ReferenceData.None }).Validate(SoundProgramme.Create());

        Assert.Empty(report.Findings);
        Assert.All(
            new[] { "HC-FIN-001", "HC-FIN-003", "HC-FIN-004", "HC-LEG-001", "HC-SUS-001" },
            rule => Assert.Equal(RuleOutcome.Undecided, report.Find(new(rule))!.Outcome));
    }

    [Fact]
    public void Validate_WithoutReferenceData_HoldsNothingAgainstNoFigure()
    {
        var report = new ProgrammeValidator(new() { Reference = ReferenceData.None }).Validate(SoundProgramme.Create());

        Assert.All(
            new[] { "HC-FIN-018", "HC-GOV-003" },
            rule => Assert.Equal(RuleOutcome.NotApplicable, report.Find(new(rule))!.Outcome));
    }

    [Fact]
    public void Validate_ARuleSwitchedOffByItsAlias_IsOff()
    {
        var report = new ProgrammeValidator(new() { Off = [new(new("EU-INDIRECT"), Text)] }).Validate(SoundProgramme.Create());

        Assert.Contains(new SwitchedOffRule(new("HC-FIN-003"), Text), report.Off);
        Assert.Null(report.Find(new("HC-FIN-003")));
    }

    [Fact]
    public void New_SettingsThatNameNoRule_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new ProgrammeValidator(new() { Off = [new(new("HC-FIN-999"), Text)] }));
        Assert.Throws<ArgumentException>(() => new EntityValidator<Partner>(null, new() { Off = [new(new("HC-FIN-999"), Text)] }));
    }

    [Fact]
    public void New_ARuleAboutWhatNoProgrammeHolds_IsRefused()
    {
        var foreign = Rule.For<Version>(new("NE-FAC-001"), FindingSeverity.Error, Text, static (_, _) => { });

        Assert.Throws<ArgumentException>(() => new ProgrammeValidator(new() { Packs = [Pack(foreign)] }));
    }

    [Fact]
    public void Validate_AGrantAboveItsCall_CitesTheCall()
    {
        var sound = SoundProgramme.Create();
        var profile = ReferenceData.Shipped.Find(sound.Budget!.Sources[0].Profile!.Value)!;
        var finding = Assert.Single(
            new ProgrammeValidator().Validate(sound with
            {
                Budget = sound.Budget with
                {
                    Sources = [sound.Budget.Sources[0] with { Rate = Claim.Planned(Percentage.FromPercent(99)), Amount = null }],
                },
            }).Findings,
            static finding => finding.Rule == new RuleId("HC-FIN-001"));

        Assert.Equal(profile.SourceText, finding.SourceText);
    }

    [Fact]
    public void Validate_AnyProgramme_GivesTheSameReportTwiceInTheOrderOfTheDocument()
    {
        var validator = new ProgrammeValidator();
        for (var seed = 0; seed < 60; seed++)
        {
            var programme = ProgrammeGenerator.Make(seed);
            var report = validator.Validate(programme);

            Assert.Equal(report, validator.Validate(programme));
            Assert.Equal(
                report.Rules.Where(r => r.Outcome == RuleOutcome.Broken).Select(r => r.Rule.Value).Order(),
                report.Findings.Select(f => f.Rule.Value).Distinct().Order());
        }
    }

    private static RulePack Pack(params ReadOnlySpan<Rule> rules) => new() { Id = new("host"), Name = Text, Rules = [.. rules] };

    private sealed class PartnerNames : AbstractValidator<Partner>
    {
        public PartnerNames() => RuleFor(partner => partner.Name.French).NotEmpty();
    }

    private sealed class LongNames : AbstractValidator<Partner>
    {
        public LongNames()
        {
            RuleFor(partner => partner.Name.French).NotEmpty().MinimumLength(3);
            RuleFor(partner => partner.Name.English).NotEmpty().MinimumLength(3);
        }
    }

    private static long AllocatedBy(ProgrammeValidator validator, Programme programme)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var report = validator.Validate(programme);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Empty(report.Findings);
        Assert.Empty(report.Undecided);
        return allocated;
    }
}

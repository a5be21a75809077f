using System.Text;
using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Validation;

/// <summary>Which packs hold for a programme, and how hosts change them.</summary>
public sealed class PackTests
{
    private static readonly Narrative Text = new("texte", "text");

    private static Rule Owned { get; } = Rule.For<Facility>(new("NE-FAC-001"), FindingSeverity.Warning, Text, static (f, check) =>
    {
        if (f.Owner is null)
        {
            check.Breaks(nameof(f.Owner), Text, Text);
        }
    });

    private static Rule Lenient { get; } = Rule.For<Facility>(new("NE-FAC-001"), FindingSeverity.Advice, Text, static (_, _) => { });

    public static TheoryData<RulePackScope, bool> Scopes => new()
    {
        { new() { Profiles = [new("eu-nsa-la-2009")] }, true },
        { new() { Profiles = [new("eu-prag-2013")] }, false },
        { new() { Countries = [CountryCode.Mali] }, true },
        { new() { Countries = [new("NE")] }, false },
        { new() { Agreements = [AgreementType.GrantContract] }, true },
        { new() { Agreements = [AgreementType.DelegationAgreement] }, false },
        { new() { Natures = [PartnerNature.MilitaryHealthService] }, true },
        { new() { Natures = [PartnerNature.MilitaryMission] }, false },
        { new() { Types = [ProgrammeType.FinancingStudy] }, false },
        { new() { Types = [ProgrammeType.FinancingStudy], Countries = [CountryCode.Mali] }, true },
        { new(), false },
    };

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Validate_PackWithAScope_IsAboutItsProgrammes(RulePackScope scope, bool isAbout) => Assert.Equal(
        isAbout ? RuleOutcome.Broken : RuleOutcome.NotApplicable,
        OutcomeOf(SoundProgramme.Create(), Pack(Owned) with { Scope = scope }));

    [Theory]
    [InlineData("healthcoop-decentralisation-mali", "2005-06-28/..")]
    [InlineData("healthcoop-decentralisation-burkina-faso", "1994-01-01/..")]
    [InlineData("healthcoop-eu-grants-2008", "2008-01-01/2011-12-31")]
    [InlineData("healthcoop-eu-grants-2012", "2012-01-01/2012-12-31")]
    [InlineData("healthcoop-eu-grants-2013", "2013-01-01/..")]
    [InlineData("healthcoop-contribution-agreements", "2014-01-01/..")]
    [InlineData("healthcoop-eu-stability", "2014-01-01/..")]
    [InlineData("healthcoop-fr-dctciv-2025", "2025-01-01/..")]
    [InlineData("healthcoop-fr-cles-en-main-2024", "2024-01-01/..")]
    [InlineData("healthcoop-fr-ficol-2020", "2020-01-01/..")]
    [InlineData("healthcoop-fr-oudin-santini", "2005-02-09/..")]
    [InlineData("healthcoop-core", null)]
    public void Shipped_Pack_IsInForceWhileItsTextsAre(string id, string? days) => Assert.Equal(
        days,
        Assert.Single(RulePacks.Shipped, pack => pack.Id.Value == id).InForce?.ToString());

    [Fact]
    public void Validate_PackForACountry_IsAboutItsPartnersAndTerritories()
    {
        var sound = SoundProgramme.Create();
        var scope = new RulePackScope { Countries = [CountryCode.Mali] };
        var abroad = sound.Territories.Select(t => t with { Country = CountryCode.BurkinaFaso }).ToValueList();
        var foreign = sound.Partners.Select(p => p with { Country = CountryCode.BurkinaFaso }).ToValueList();
        var nowhere = sound.Partners.Select(p => p with { Country = null }).ToValueList();

        Assert.True(scope.Includes(sound with { Territories = abroad }));
        Assert.True(scope.Includes(sound with { Partners = foreign }));
        Assert.True(scope.Includes(sound with { Partners = nowhere }));
        Assert.False(scope.Includes(sound with { Partners = foreign, Territories = abroad }));
        Assert.False(scope.Includes(sound with { Partners = nowhere, Territories = abroad }));
    }

    [Fact]
    public void Validate_PackForAKind_IsAboutProgrammesThatNameIt()
    {
        var sound = SoundProgramme.Create();
        var scope = new RulePackScope
        {
            Types = [ProgrammeType.FinancingStudy],
            Profiles = [new("eu-nsa-la-2009")],
            Agreements = [AgreementType.GrantContract],
        };
        var silent = sound with
        {
            Type = null,
            Budget = null,
            Agreements = [sound.Agreements[1] with { Type = null }, sound.Agreements[1]],
        };

        Assert.False(scope.Includes(silent));
        Assert.True(scope.Includes(silent with { Type = ProgrammeType.FinancingStudy }));
        Assert.True(scope.Includes(silent with { Budget = sound.Budget }));
        Assert.True(scope.Includes(silent with { Agreements = sound.Agreements }));
        Assert.False(scope.Includes(silent with
        {
            Budget = sound.Budget! with { Sources = sound.Budget.Sources.Select(s => s with { Profile = null }).ToValueList() },
        }));
    }

    [Theory]
    [InlineData("2009-01-01/..", "2011-01-01/..", RuleOutcome.NotApplicable)]
    [InlineData("2011-01-01/..", "2009-01-01/..", RuleOutcome.NotApplicable)]
    [InlineData("2010-06-01/..", "2011-01-01/..", RuleOutcome.NotApplicable)]
    [InlineData("2011-01-01/..", "2010-06-01/..", RuleOutcome.NotApplicable)]
    [InlineData("2010-06-01/..", "2009-01-01/..", RuleOutcome.Undecided)]
    [InlineData("2009-01-01/..", "2010-06-01/..", RuleOutcome.Undecided)]
    [InlineData("2009-01-01/..", "2009-01-01/..", RuleOutcome.Broken)]
    public void Validate_DatedPackWithADatedRule_HoldsWhereBothDo(string ofPack, string ofRule, RuleOutcome expected)
    {
        Assert.True(Validity.TryParse(ofPack, out var inForce));
        Assert.True(Validity.TryParse(ofRule, out var ruleInForce));
        var sometimeIn2010 = SoundProgramme.Create() with { Start = Claim.Achieved(new PartialDate(2010)) };

        Assert.Equal(
            expected,
            OutcomeOf(sometimeIn2010, Pack(Owned with { InForce = ruleInForce }) with { InForce = inForce }));
    }

    [Fact]
    public void Validate_RuleOfSeveralPacks_IsRunWhereOneOfThemHolds()
    {
        var sometimeIn2010 = SoundProgramme.Create() with { Start = Claim.Achieved(new PartialDate(2010)) };
        var open = Pack(Owned) with { Id = new("open"), InForce = new(new LocalDate(2010, 6, 1)) };
        var aside = Pack(Owned) with { Id = new("aside"), InForce = new(new LocalDate(2011, 1, 1)) };

        Assert.Equal(RuleOutcome.Undecided, OutcomeOf(sometimeIn2010, open, aside));
        Assert.Equal(RuleOutcome.Undecided, OutcomeOf(sometimeIn2010, aside, open));
        Assert.Equal(RuleOutcome.Broken, OutcomeOf(sometimeIn2010, open, aside, Pack(Owned)));
        Assert.Equal(RuleOutcome.Broken, OutcomeOf(sometimeIn2010, Pack(Owned), open, aside));
    }

    [Theory]
    [InlineData(Comparator.AtLeast)]
    [InlineData(Comparator.AtMost)]
    public void Validate_DatedPackAndAStartWithoutAnEnd_IsUndecided(Comparator comparator)
    {
        var programme = SoundProgramme.Create() with
        {
            Start = Claim.Planned(comparator, new PartialDate(2010, 1, 1)),
        };

        Assert.Equal(
            RuleOutcome.Undecided,
            OutcomeOf(programme, Pack(Owned) with { InForce = new(new LocalDate(2009, 1, 1)) }));
    }

    [Fact]
    public void Validate_OneProgrammeAfterAnother_RemembersNothing()
    {
        var before = Pack(Owned) with { Id = new("before"), InForce = new(new LocalDate(2009, 1, 1), new LocalDate(2010, 12, 31)) };
        var after = Pack(Lenient) with { Id = new("after"), InForce = new(new LocalDate(2011, 1, 1)) };
        var validator = new ProgrammeValidator(new() { Packs = [before, after] });
        var (early, late) = (SoundProgramme.Create(), SoundProgramme.Create() with { Start = Claim.Achieved(new PartialDate(2011, 6)) });

        Assert.Equal(2, validator.Validate(early).Findings.Count);
        Assert.Empty(validator.Validate(late).Findings);
        Assert.Equal(RuleOutcome.Held, Assert.Single(validator.Validate(late).Rules).Outcome);
        Assert.Equal(2, validator.Validate(early).Findings.Count);
    }

    [Fact]
    public void Validate_WithoutPacks_SaysNothing()
    {
        var report = new ProgrammeValidator(new() { Packs = [] }).Validate(SoundProgramme.Create());

        Assert.Empty(report.Rules);
        Assert.False(report.HasErrors);
    }

    [Fact]
    public void Validate_PackWrittenAsDataWithoutAScope_IsAboutAllProgrammes()
    {
        var other = Rule.For<Facility>(new("NE-FAC-002"), FindingSeverity.Advice, Text, static (_, _) => { });
        var entry = new RulePackEntry { Id = new("data"), Name = Text, Rules = [Owned.Id] };
        var reference = ReferenceData.None.With(new() { Id = new("own"), Name = Text, Edition = new(2026, 1, 1), RulePacks = [entry] });
        var host = Pack(Owned, other) with { Scope = new() { Countries = [new("NE")] } };

        var report = new ProgrammeValidator(new() { Packs = [host], Reference = reference }).Validate(SoundProgramme.Create());

        Assert.Equal(
            [(Owned.Id, RuleOutcome.Broken), (other.Id, RuleOutcome.NotApplicable)],
            report.Rules.Select(result => (result.Rule, result.Outcome)));
    }

    [Theory]
    [InlineData("2009-01-01/2010-12-31", RuleOutcome.Broken)]
    [InlineData("2011-01-01/..", RuleOutcome.NotApplicable)]
    public void Validate_DatedPack_HoldsForProgrammesThatStartWithin(string days, RuleOutcome expected)
    {
        Assert.True(Validity.TryParse(days, out var inForce));

        Assert.Equal(expected, OutcomeOf(SoundProgramme.Create(), Pack(Owned) with { InForce = inForce }));
    }

    [Fact]
    public void Validate_DatedPackAndAnUnknownStart_IsUndecidedAtTheStart()
    {
        var programme = SoundProgramme.Create() with { Start = Claim.NotPublished<PartialDate>(Modality.Planned) };
        var validator = new ProgrammeValidator(new()
        {
            Packs = [Pack(Owned) with { InForce = new(new LocalDate(2009, 1, 1)) }],
        });

        var report = validator.Validate(programme);

        Assert.Empty(report.Findings);
        Assert.Equal("/start", Assert.Single(report.Undecided).Path.ToString());
        Assert.Equal(RuleOutcome.Undecided, Assert.Single(report.Rules).Outcome);
    }

    [Fact]
    public void Validate_VersionsOfARule_RunsThatOfTheLastPackThatHolds()
    {
        var before = Pack(Owned) with { Id = new("before"), InForce = new(new LocalDate(2009, 1, 1), new LocalDate(2010, 12, 31)) };
        var after = Pack(Lenient) with { Id = new("after"), InForce = new(new LocalDate(2011, 1, 1)) };

        Assert.Equal(RuleOutcome.Broken, OutcomeOf(SoundProgramme.Create(), before, after));
        Assert.Equal(RuleOutcome.Held, OutcomeOf(
            SoundProgramme.Create() with { Start = Claim.Achieved(new PartialDate(2011, 6)) },
            before,
            after));
        Assert.Equal(RuleOutcome.Held, OutcomeOf(SoundProgramme.Create(), before, Pack(Lenient)));
    }

    [Fact]
    public void Validate_PackWrittenAsData_JoinsTheShippedOnesWithItsFiguresAndSwitches()
    {
        var pack = ReferenceDocument.Read(Encoding.UTF8.GetBytes("""
            {
              "version": "1.0",
              "id": "host",
              "name": { "french": "Hôte", "english": "Host" },
              "edition": "2026-01-01",
              "ruleParameters": [
                {
                  "id": "host-months", "rule": "HC-SUS-001", "name": { "french": "Durée", "english": "Time" }, "value": 60,
                  "unit": { "french": "mois", "english": "months" }, "inForce": "2000-01-01/..",
                  "sourceText": { "french": "Accord", "english": "Agreement" }, "evidence": "publicSource"
                }
              ],
              "rulePacks": [
                {
                  "id": "host-mali", "name": { "french": "Mali", "english": "Mali" }, "rules": ["HC-SUS-001"],
                  "countries": ["ML"],
                  "off": [{ "rule": "HC-MON-001", "because": { "french": "Autre cadre", "english": "Other framework" } }]
                }
              ]
            }
            """)).Require();

        var report = new ProgrammeValidator(new() { Reference = ReferenceData.Shipped.With(pack) }).Validate(SoundProgramme.Create());

        Assert.Contains(report.Findings, f => f.Rule.Value == "HC-SUS-001" && f.Message.English.Contains("60", StringComparison.Ordinal));
        Assert.Contains(report.Off, off => off.Rule.Value == "HC-MON-001" && off.Because.English == "Other framework");
        Assert.Null(report.Find(new("HC-MON-001")));
    }

    [Fact]
    public void Validate_CallOfAHostAsData_HasTheRulesThatItsPackNames()
    {
        var sound = SoundProgramme.Create();
        var works = (Works)sound.Activities[0];
        var late = works.Costs[0] with
        {
            IncurredOn = Claim.Planned(new PartialDate(2009, 1)),
            ClaimedFrom = [sound.Budget!.Sources[0].Id],
        };
        var programme = sound with
        {
            Activities = [works with { Costs = [late] }, .. sound.Activities.Skip(1)],
            Budget = sound.Budget with
            {
                Sources = [sound.Budget.Sources[0] with { Profile = new("own-call") }, .. sound.Budget.Sources.Skip(1)],
            },
        };
        var call = ReferenceData.Shipped.Find(new Id<GrantProfile>("eu-nsa-la-2009"))! with { Id = new("own-call") };
        var entry = new RulePackEntry { Id = new("own"), Name = Text, Rules = [new("HC-FIN-011")], GrantProfiles = [new("own-call")] };
        var data = new ReferencePack { Id = new("data"), Name = Text, Edition = new(2026, 1, 1), GrantProfiles = [call] };

        RuleOutcome With(ReferencePack pack) =>
            new ProgrammeValidator(new() { Reference = ReferenceData.Shipped.With(pack) }).Validate(programme)
                .Find(new("HC-FIN-011"))!.Outcome;

        Assert.Equal(RuleOutcome.NotApplicable, With(data));
        Assert.Equal(RuleOutcome.Broken, With(data with { RulePacks = [entry] }));
    }

    [Fact]
    public void Validate_MoneyOfFrenchCallsAndTheAimf_IsHeldAgainstItsCeiling() => Assert.All(
        new (string Profile, int Year)[]
        {
            ("fr-dctciv-2025-ldc", 2025), ("fr-dctciv-2025-oda", 2025), ("fr-dctciv-2025-other", 2025),
            ("fr-ficol-2020", 2020), ("aimf-cooperation-fund", 2015),
        },
        call =>
        {
            var sound = SoundProgramme.Create();
            var source = sound.Budget!.Sources[0] with
            {
                Profile = new(call.Profile),
                Rate = Claim.Planned(Percentage.FromPercent(81)),
            };
            var programme = sound with
            {
                Start = Claim.Planned(new PartialDate(call.Year, 3)),
                Budget = sound.Budget with { Sources = [source, .. sound.Budget.Sources.Skip(1)] },
            };

            Assert.Contains(
                new ProgrammeValidator().Validate(programme).Findings,
                finding => finding.Rule.Value == "HC-FIN-001" && finding.Path.ToString() == "/budget/sources/0/rate");
        });

    [Fact]
    public void Validate_PackWrittenAsDataWithTheIdOfAnother_TakesItsPlace()
    {
        var entry = new RulePackEntry { Id = new("host"), Name = Text, Rules = [Owned.Id], Countries = [new("NE")] };
        var reference = ReferenceData.None.With(new() { Id = new("data"), Name = Text, Edition = new(2026, 1, 1), RulePacks = [entry] });

        var report = new ProgrammeValidator(new() { Packs = [Pack(Owned)], Reference = reference }).Validate(SoundProgramme.Create());

        Assert.Equal(RuleOutcome.NotApplicable, Assert.Single(report.Rules).Outcome);
    }

    [Fact]
    public void Validator_PackWrittenAsDataWithAnUnheardOfRule_IsRefused()
    {
        var entry = new RulePackEntry { Id = new("host"), Name = Text, Rules = [new("NE-XXX-009")] };
        var reference = ReferenceData.None.With(new() { Id = new("data"), Name = Text, Edition = new(2026, 1, 1), RulePacks = [entry] });

        Assert.Throws<ArgumentException>(() => new ProgrammeValidator(new() { Reference = reference }));
    }

    private static RuleOutcome OutcomeOf(Programme programme, params ReadOnlySpan<RulePack> packs) =>
        new ProgrammeValidator(new() { Packs = [.. packs] }).Validate(programme).Find(Owned.Id)!.Outcome;

    private static RulePack Pack(params ReadOnlySpan<Rule> rules) => new() { Id = new("host"), Name = Text, Rules = [.. rules] };
}

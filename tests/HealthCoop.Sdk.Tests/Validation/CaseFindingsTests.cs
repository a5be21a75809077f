using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Tests.Cases;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using Xunit;

namespace HealthCoop.Tests.Validation;

/// <summary>What the rules find in the real cases: no more and no less than a careful reader would.</summary>
public sealed class CaseFindingsTests
{
    private static readonly Id<GrantProfile> OwnCall = new("own-call");

    // A host that adds a call says which rules hold under it.
    private static readonly RulePack OfOwnCall = new()
    {
        Id = new("own-call"),
        Name = new("Un appel", "A call"),
        Scope = new() { Profiles = [OwnCall] },
        Rules = [.. RulePacks.EuropeanGrants2008.Rules.Where(rule => rule.Id.Value == "HC-FIN-001")],
    };

    // By case, "rule place" for each finding; a case with nothing is broken by no rule.
    private static readonly Dictionary<string, string[]> Expected = new(StringComparer.Ordinal)
    {
        ["angers-bamako"] = [],
        ["ansongo-15-cscom-2017"] = ["HC-FIN-018 /budget/sources/0"],
        ["baroueli-2011-financing"] =
            ["HC-FNC-001 /pooledFunds/1/contributions/0/paid", "HC-LEG-006 /agreements/0/isMonitored"],
        ["facilite-sante-nord-1"] = ["HC-FIN-018 /budget/sources/0"],
        ["kourouma-pcds"] = [],
        ["luxdev-mli-016"] = [],
        ["ouaga-cotonou-quartiers"] = [],
        ["parsante-2019"] = ["HC-FIN-018 /budget/sources/0"],
        ["pbo-sante-2010-2012"] = ["HC-CLM-003 /end/chosenBecause"],
        ["sirifila-2019-staffing"] = [],
    };

    public static TheoryData<string> Cases => new(CaseDocument.Ids);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Validate_ACase_FindsWhatACarefulReaderWould(string caseId) =>
        Assert.Equal(Expected[caseId].Order(StringComparer.Ordinal), FindingsOf(CaseDocument.Read(caseId)));

    // The French page says 77 months, the English one 76; August 2008 through December 2014 are 77.
    [Fact]
    public void Validate_TheMonthsOfLuxDev_AgreeInFrenchAlone()
    {
        var french = CaseDocument.Read("luxdev-mli-016");
        var english = french with { Duration = french.Duration!.Competing[0] };

        Assert.Equal(Length.Months(77), french.Duration.Value);
        Assert.Equal(Length.Months(76), english.Duration.Value);
        Assert.Equal(RuleOutcome.Held, OutcomeOf("HC-TIM-002", french));
        Assert.Equal(["HC-TIM-002 /end"], FindingsOf(english));
    }

    [Fact]
    public void Validate_TheRateOfOuagadougouAndCotonou_IsAboveTheCeilingOfAnotherCallAlone()
    {
        var asked = CaseDocument.Read("ouaga-cotonou-quartiers");
        var shipped = ReferenceData.Shipped.Find(new Id<GrantProfile>("eu-nsa-la-2009"))!;
        var reference = ReferenceData.Shipped.With(new()
        {
            Id = new("call"),
            Name = new("Un appel", "A call"),
            Edition = new(2026, 11, 27),
            GrantProfiles = [shipped with { Id = OwnCall, MaximumRate = Percentage.FromPercent(81.76m) }],
        });

        Assert.Equal(RuleOutcome.NotApplicable, OutcomeOf("HC-FIN-001", asked));
        Assert.Equal(RuleOutcome.Held, OutcomeOf("HC-FIN-001", Under(asked, OwnCall), reference));
        Assert.Equal(RuleOutcome.Broken, OutcomeOf("HC-FIN-001", Under(asked, shipped.Id), reference));
        Assert.Contains("HC-FIN-001 /budget/sources/0/rate", FindingsOf(Under(asked, shipped.Id), reference));
    }

    [Fact]
    public void Validate_AValueThatTwoSourcesContest_IsToldOnce()
    {
        var sound = SoundProgramme.Create();
        var contested = sound with
        {
            Start = sound.Start with
            {
                Competing = [Claim.Achieved(new PartialDate(2011)), Claim.Achieved(new PartialDate(2012))],
            },
        };

        Assert.Equal(["HC-CLM-003 /start/chosenBecause"], FindingsOf(contested));
    }

    // Years without figures stay open, and the two that are told lie on the ends of the band.
    [Fact]
    public void Validate_ThePlanOfKourouma_LeavesOpenWhatIsNotPublished()
    {
        var report = new ProgrammeValidator().Validate(CaseDocument.Read("kourouma-pcds"));

        Assert.Equal(
            ["/healthPlans/0/yearlyMeans/1", "/healthPlans/0/yearlyMeans/2", "/healthPlans/0/yearlyMeans/3"],
            report.Find(new("HC-PCD-004"))!.Unknowns.Select(
                place => place.ToString().Replace("/costPerPerson", null, StringComparison.Ordinal)));
        Assert.Contains(
            JsonPointer.Root / "healthPlans" / 0 / "yearlyMeans" / 0 / "ownRevenue",
            report.Find(new("HC-PCD-005"))!.Unknowns);
    }

    // The request as if it were granted by a call, in a year in which the shipped one was open.
    private static Programme Under(Programme asked, Id<GrantProfile> profile) => asked with
    {
        Start = Claim.Planned(new PartialDate(2010, 1, 1)),
        Budget = asked.Budget! with
        {
            Sources = asked.Budget.Sources
                .Select((source, i) => i == 0 ? source with { Profile = profile, Rate = source.RequestedRate } : source)
                .ToValueList(),
        },
    };

    private static RuleOutcome OutcomeOf(string rule, Programme programme, ReferenceData? reference = null) =>
        ReportOf(programme, reference).Find(new(rule))!.Outcome;

    private static IEnumerable<string> FindingsOf(Programme programme, ReferenceData? reference = null) =>
        ReportOf(programme, reference).Findings
            .Select(finding => $"{finding.Rule.Value} {finding.Path}")
            .Order(StringComparer.Ordinal);

    private static ValidationReport ReportOf(Programme programme, ReferenceData? reference) =>
        new ProgrammeValidator(new()
        {
            Packs = [.. RulePacks.Shipped, OfOwnCall],
            Reference = reference ?? ReferenceData.Shipped,
        }).Validate(programme);
}

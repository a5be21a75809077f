using HealthCoop.Reference;
using HealthCoop.Tests.Conventions;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using Xunit;

namespace HealthCoop.Tests.Validation.Funding;

/// <summary>Each rule of funders, under each version of it, exactly at its boundary and one unit to each
/// side.</summary>
public sealed class FundingRuleBoundaryTests
{
    // The final amount of a grant is reckoned, and no rule about a programme.
    private const string Rules =
        "EU-RATE EU-INDIRECT EU-RESERVE EU-RESERVE-USE EU-ANNEXB-TREE EU-TAX-2010 EU-NOPROFIT EU-PREFIN-2010-1 "
        + "EU-PREFIN-2010-2 EU-REALLOC EU-PERIOD EU-RETRO EU-INELIGIBLE EU-INKIND EU-FSTP EU-FX FX-XOF EU-CBSD ODA-MIL "
        + "FR-DCTCIV-2025 FR-CLES-EN-MAIN-2024 FR-DAECT-DOCS FR-FICOL FR-OUDIN AIMF-FUND";

    private static readonly FundingBoundary[] Boundaries =
    [
        .. EuropeanRateBoundaries.All, .. EuropeanPaymentBoundaries.All, .. EuropeanCostBoundaries.All,
        .. MilitaryBoundaries.All, .. FrenchBoundaries.All, .. FundBoundaries.All,
    ];

    private static readonly Dictionary<Confirmation, ProgrammeValidator> Validators = new()
    {
        [Confirmation.None] = new(),
        [Confirmation.Terms] = new(new() { Reference = ShippedRulesTests.VouchedReference }),
        [Confirmation.Rules] = new(new()
        {
            Packs = ShippedRulesTests.Vouched,
            Reference = ShippedRulesTests.VouchedReference,
        }),
    };

    public static TheoryData<int> Ordinals => [.. Enumerable.Range(0, Boundaries.Length)];

    [Theory]
    [MemberData(nameof(Ordinals))]
    public void Validate_AtTheBoundary_SaysWhichSideItIs(int ordinal)
    {
        var boundary = Boundaries[ordinal];
        var validator = boundary.Reference is { } pack
            ? new(new() { Reference = ReferenceData.Shipped.With(pack) })
            : Validators[boundary.Host];
        var report = validator.Validate(boundary.Make());
        var result = report.Find(new(boundary.Rule));

        Assert.True(
            (result?.Outcome ?? RuleOutcome.NotApplicable) == boundary.Expected,
            $"{boundary}, not {result?.Outcome} {string.Join(' ', report.Findings.Concat(report.Undecided)
                .Where(finding => finding.Rule == result?.Rule)
                .Select(finding => $"{finding.Path} {finding.Message.English}"))}");
    }

    [Fact]
    public void Boundaries_OfEveryRuleOfFunders_AreOnBothSides() => Convention.Holds(
        from id in Rules.Split(' ')
        let own = Boundaries.Where(boundary => boundary.Id == id).ToArray()
        from version in own.Select(boundary => boundary.Version).DefaultIfEmpty("any call").Distinct()
        from outcome in new[] { RuleOutcome.Held, RuleOutcome.Broken }
        where !own.Any(boundary => boundary.Version == version && boundary.Expected == outcome)
        select $"{id} under {version}: nothing that is {outcome}",
        "Add programmes at the boundary of the rule and one unit to each side of it.");

    [Fact]
    public void Boundaries_AreOfTheRulesOfFunders_AndOfEachCallThatShips()
    {
        Assert.Equal(Rules.Split(' ').Order(), Boundaries.Select(boundary => boundary.Id).Distinct().Order());
        Assert.Equal(
            ReferenceData.Shipped.GrantProfiles.Select(profile => profile.Id.Value)
                .Except(["eu-icsp-exceptional-assistance"]),
            Boundaries.Select(boundary => boundary.Version).Distinct().Order());
    }

    [Fact]
    public void Boundaries_WithATermThatIsUnconfirmed_AreOffAsShipped() => Convention.Holds(
        from boundary in Boundaries
        where boundary.Host != Confirmation.None && boundary.Expected == RuleOutcome.Broken
        let asShipped = Validators[Confirmation.None].Validate(boundary.Make()).Find(new(boundary.Rule))
        where asShipped is { Outcome: not RuleOutcome.NotApplicable }
        select boundary.ToString(),
        "What nobody could verify decides nothing until a host confirms it.");
}

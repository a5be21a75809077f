using HealthCoop.Finance.GrantTerms;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;
using static HealthCoop.Tests.Validation.Funding.Called;
using static HealthCoop.Tests.Validation.Funding.EuropeanRateBoundaries;
using static HealthCoop.Tests.Validation.RuleCases;
using static HealthCoop.Validation.Rules.RuleOutcome;

namespace HealthCoop.Tests.Validation.Funding;

/// <summary>The cooperation fund of the AIMF.</summary>
internal static class FundBoundaries
{
    private const string Fund = "aimf-cooperation-fund";

    public static IEnumerable<FundingBoundary> All =>
    [
        Given("AIMF-FUND", Held, "20 % of the city", 80_000m, 20_000m, true),
        Given("AIMF-FUND", Held, "a cent more", 79_999.99m, 20_000.01m, true),
        Given("AIMF-FUND", Broken, "a cent less", 80_000m, 19_999.99m, true),
        Given("AIMF-FUND", Broken, "no vote", 80_000m, 20_000m, false),
        Given("HC-FIN-001", Held, "80 % of the fund", 80_000m, 20_000m, true),
        Given("HC-FIN-001", Held, "a cent less of the fund", 79_999.99m, 20_000.01m, true),
        Given("HC-FIN-001", Broken, "a cent more of the fund", 80_000.01m, 19_999.99m, true),
        Given("AIMF-FUND", Broken, "the share of a host's call, less a cent", 75_000m, 24_999.99m, true) with { Reference = Anyone },
        Given("AIMF-FUND", Held, "the share of a host's call", 75_000m, 25_000m, true) with { Reference = Anyone },
    ];

    private static Reference.ReferencePack Anyone => HostsOwn(Fund, new OwnContributionTerm
    {
        Contributor = OwnContributor.AnyoneButTheCall,
        MinimumShare = Percentage.FromPercent(25),
        SourceText = new("Contrat", "Contract"),
        Evidence = Evidence.Statement,
    });

    private static FundingBoundary Given(
        string rule,
        RuleOutcome expected,
        string name,
        decimal grant,
        decimal own,
        bool isVoted) => Of("AIMF-FUND", rule, Fund, expected, name, p => Costed(
            p.Paying(grant, 100_000m).Attesting(AttestationMatter.FunderBureauVoted, isVoted),
            b => b with
            {
                Sources =
                [
                    b.Sources[0],
                    new() { Id = new("own"), Partner = new("city"), Amount = Euros(own) },
                ],
            }));
}

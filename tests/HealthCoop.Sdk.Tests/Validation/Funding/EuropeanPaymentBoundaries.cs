using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;
using static HealthCoop.Tests.Validation.Funding.Called;
using static HealthCoop.Tests.Validation.Funding.EuropeanRateBoundaries;
using static HealthCoop.Tests.Validation.RuleCases;
using static HealthCoop.Validation.Rules.RuleOutcome;

namespace HealthCoop.Tests.Validation.Funding;

/// <summary>Pre-financing, moves between headings, profit and what pays beside the grant, under the guide for
/// grants.</summary>
internal static class EuropeanPaymentBoundaries
{
    private const string Small = "EU-PREFIN-2010-1";

    private const string Large = "EU-PREFIN-2010-2";

    private static readonly Narrative Contract = new("Contrat", "Contract");

    public static IEnumerable<FundingBoundary> All =>
    [
        .. Payments,
        .. European.SelectMany(profile => Moves(profile, IsLater(profile) ? 25_000m : 15_000m)),
        .. European.SelectMany(Profits),
        .. European.SelectMany(InKind),
        .. European.SelectMany(Rates),
    ];

    private static IEnumerable<FundingBoundary> Payments =>
    [
        Paid(Small, Held, "80 % of EUR 100,000", 100_000m, 80_000m),
        Paid(Small, Held, "a cent less", 100_000m, 79_999.99m),
        Paid(Small, Held, "80 % of a grant of a cent less", 99_999.99m, 79_999.99m),
        Paid(Small, Broken, "a cent more of a grant of a cent less", 99_999.99m, 80_000m),
        Paid(Small, Broken, "a cent more", 100_000m, 80_000.01m),
        Paid(Small, NotApplicable, "a grant of a cent more", 100_000.01m, 80_000.01m),
        Paid(Small, Broken, "a large grant for 12 months", 150_000m, 120_000.01m, 12),
        Paid(Small, Held, "80 % of a large grant for 12 months", 150_000m, 120_000m, 12),
        Paid(Small, NotApplicable, "a large grant for 13 months", 150_000m, 120_000.01m, 13),
        Paid(Large, NotApplicable, "a grant of EUR 100,000", 100_000m, 80_000m),
        Paid(Large, NotApplicable, "a large grant for 12 months", 150_000m, 120_000m, 12),
        Paid(Large, Held, "a first payment of 80 %", 150_000m, 120_000m, 13),
        Paid(Large, Held, "a first payment of a cent less", 150_000m, 119_999.99m, 13),
        Paid(Large, Broken, "a first payment of a cent more", 150_000m, 120_000.01m, 13),
        Of(Large, Large, NonStateActors, Held, "90 % before the balance", p => Twice(p, 15_000m)),
        Of(Large, Large, NonStateActors, Held, "a cent less before the balance", p => Twice(p, 14_999.99m)),
        Of(Large, Large, NonStateActors, Broken, "a cent more before the balance", p => Twice(p, 15_000.01m)),
    ];

    private static IEnumerable<FundingBoundary> Moves(string profile, decimal allowed) =>
    [
        Moved(profile, Held, "as much more as allowed", 100_000m + allowed),
        Moved(profile, Held, "a cent below it", 99_999.99m + allowed),
        Moved(profile, Broken, "a cent beyond it", 100_000.01m + allowed),
        Moved(profile, Held, "as much less as allowed", 100_000m - allowed),
        Moved(profile, Held, "a cent above it", 100_000.01m - allowed),
        Moved(profile, Broken, "a cent under it", 99_999.99m - allowed),
    ];

    private static IEnumerable<FundingBoundary> Profits(string profile) =>
    [
        Of("EU-NOPROFIT", "HC-FIN-007", profile, NotApplicable, "a cent more, as shipped", p => Received(p, 30_000.01m)),
        Taking(profile, Held, "receipts that make the costs", 30_000m),
        Taking(profile, Held, "a cent less", 29_999.99m),
        Taking(profile, Broken, "a cent more", 30_000.01m),
    ];

    private static FundingBoundary Taking(string profile, RuleOutcome expected, string name, decimal euros) =>
        Of("EU-NOPROFIT", "HC-FIN-007", profile, expected, name, p => Received(p, euros)) with
        {
            Host = Confirmation.Terms,
        };

    private static IEnumerable<FundingBoundary> InKind(string profile)
    {
        const AttestationMatter Accepted = AttestationMatter.InKindAccepted;
        var share = new InKindTerm
        {
            Treatment = InKindTreatment.CountsUpToShare,
            MaximumShare = Percentage.FromPercent(10),
            SourceText = Contract,
            Evidence = Evidence.Statement,
        };
        var host = IsLater(profile) ? Confirmation.None : Confirmation.Terms;
        return
        [
            .. IsLater(profile) ? [] : new[] { Given(NotApplicable, "a cent, as shipped", 0.01m, false) },
            Given(Held, "nothing", 0m, false) with { Host = host },
            Given(Broken, "a cent that is not accepted", 0.01m, false) with { Host = host },
            Given(Held, "a cent that is accepted", 0.01m, true) with { Host = host },
            Given(Held, "the share of a host's call", 12_000m, false) with { Reference = HostsOwn(profile, share) },
            Given(Held, "a cent below the share", 11_999.99m, false) with { Reference = HostsOwn(profile, share) },
            Given(Broken, "a cent above the share", 12_000.01m, false) with { Reference = HostsOwn(profile, share) },
            Given(Broken, "a cent that a host's call excludes", 0.01m, true) with
            {
                Reference = HostsOwn(profile, share with { Treatment = InKindTreatment.Excluded, MaximumShare = null }),
            },
        ];

        FundingBoundary Given(RuleOutcome expected, string name, decimal euros, bool isAccepted) =>
            Of("EU-INKIND", "HC-FIN-008", profile, expected, name, p => Costed(
                p.Attesting(Accepted, isAccepted),
                b => b with { Sources = [b.Sources[0], b.Sources[1] with { ValuedPart = Euros(euros) }] }));
    }

    private static IEnumerable<FundingBoundary> Rates(string profile)
    {
        var average = new ExchangeRateTerm
        {
            Policy = ExchangeRatePolicy.AverageOfPeriod,
            SourceText = Contract,
            Evidence = Evidence.Statement,
        };
        return
        [
            Quoted(NotApplicable, "more than a month, as shipped", 1),
            Quoted(Held, "a month", 0) with { Host = Confirmation.Terms },
            Quoted(Held, "a day less", -1) with { Host = Confirmation.Terms },
            Quoted(Broken, "a day more", 1) with { Host = Confirmation.Terms },
            Quoted(NotApplicable, "the average of a period", 1) with { Reference = HostsOwn(profile, average) },
        ];

        FundingBoundary Quoted(RuleOutcome expected, string name, int days) =>
            Of("EU-FX", "HC-FIN-010", profile, expected, name, p => Costed(p, b => b with
            {
                ExchangeRates =
                [
                    new()
                    {
                        Base = Currency.Eur,
                        Quote = Currency.Usd,
                        Value = 1.4m,
                        InForce = new(StartOf(profile), StartOf(profile).PlusMonths(1).PlusDays(days - 1)),
                        Provenance = new("InforEuro"),
                    },
                ],
            }));
    }

    private static bool IsLater(string profile) => profile is "eu-prag-2013" or "eu-prag-2018";

    private static FundingBoundary Moved(string profile, RuleOutcome expected, string name, decimal euros) =>
        Of("EU-REALLOC", "HC-FIN-006", profile, expected, name, p => Costed(p, b => b with
        {
            Headings = [new(BudgetHeading.Works, Euros(100_000m)) { Revised = Euros(euros) }],
        }));

    private static FundingBoundary Paid(
        string rule,
        RuleOutcome expected,
        string name,
        decimal grant,
        decimal first,
        int? months = null) => Of(rule, rule, NonStateActors, expected, name, p => p
            .Paying(grant, 200_000m)
            .Paying(s => s with { Instalments = [new(Euros(first)) { IsBalance = false }] }) with
        {
            Duration = months is { } count ? Claim.Planned(Length.Months(count)) : null,
        });

    // EUR 120,000 of EUR 150,000 at first, and a second payment before the balance.
    private static Programme Twice(Programme p, decimal second) => p.Paying(150_000m, 200_000m).Paying(s => s with
    {
        Instalments =
        [
            new(Euros(120_000m)) { IsBalance = false },
            new(Euros(second)) { IsBalance = false },
            new(Euros(30_000m - second)) { IsBalance = true },
        ],
    });

    private static Programme Received(Programme p, decimal euros) => Costed(p, b => b with { Receipts = Euros(euros) });
}

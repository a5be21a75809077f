using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;
using NodaTime;
using static HealthCoop.Tests.Validation.Funding.Called;
using static HealthCoop.Tests.Validation.RuleCases;
using static HealthCoop.Validation.Rules.RuleOutcome;

namespace HealthCoop.Tests.Validation.Funding;

/// <summary>Rates, indirect costs, the reserve, and the budget's sums under the guide for grants.</summary>
internal static class EuropeanRateBoundaries
{
    public static IEnumerable<FundingBoundary> All =>
        [.. Rates, .. European.SelectMany(Caps), .. European.SelectMany(Reserves), .. European.SelectMany(Trees), .. Parities];

    private static IEnumerable<FundingBoundary> Rates =>
    [
        Rate(NonStateActors, Held, "75 %", p => p.Paying(s => s with { Rate = Share(75m) })),
        Rate(NonStateActors, Held, "74.99 %", p => p.Paying(s => s with { Rate = Share(74.99m) })),
        Rate(NonStateActors, Broken, "75.01 %", p => p.Paying(s => s with { Rate = Share(75.01m) })),
        Rate(NonStateActors, Held, "75 % in money", p => p.Paying(90_000m, 120_000m)),
        Rate(NonStateActors, Held, "a cent less", p => p.Paying(89_999.99m, 120_000m)),
        Rate(NonStateActors, Broken, "a cent more", p => p.Paying(90_000.01m, 120_000m)),
        Rate(NonStateActors, Held, "the first day", p => p with { Start = On(new(2009, 1, 1)) }),
        Rate(NonStateActors, Held, "the last day", p => p with { Start = On(new(2010, 12, 31)) }),
        Rate(NonStateActors, Broken, "a day late", p => p with { Start = On(new(2011, 1, 1)) }),
        Rate(NonStateActors, Broken, "a day early", p => p with { Start = On(new(2008, 12, 31)) }),
        .. European[1..].SelectMany(profile => new[]
        {
            Called75(profile, Held, "the rate of a host's call", p => p.Paying(s => s with { Rate = Share(75m) })),
            Called75(profile, Held, "a little less", p => p.Paying(s => s with { Rate = Share(74.99m) })),
            Called75(profile, Broken, "a little more", p => p.Paying(s => s with { Rate = Share(75.01m) })),
            Called75(profile, Held, "the rate of a host's call in money", p => p.Paying(90_000m, 120_000m)),
            Called75(profile, Held, "a cent less", p => p.Paying(89_999.99m, 120_000m)),
            Called75(profile, Broken, "a cent more", p => p.Paying(90_000.01m, 120_000m)),
            Rate(profile, Broken, "all of it, unjustified", p => Whole(p, 100m, false)),
            Rate(profile, RuleOutcome.Undecided, "all of it, justified, with no rate of the call", p => Whole(p, 100m, true)),
            Rate(profile, RuleOutcome.Undecided, "not quite all of it", p => Whole(p, 99.99m, false)),
        }),
        Rate("eu-prag-2012", Broken, "a day late", p => Whole(p, 99.99m, true) with { Start = On(new(2013, 1, 1)) }),
        Rate("eu-prag-2013", Broken, "a day late", p => Whole(p, 99.99m, true) with { Start = On(new(2018, 1, 1)) }),
        Rate("eu-prag-2018", Broken, "a day late", p => Whole(p, 99.99m, true) with { Start = On(new(2021, 1, 1)) }),
    ];

    private static IEnumerable<FundingBoundary> Parities =>
    [
        Parity(Held, "the parity", 655.957m, new(1999, 1, 1)),
        Parity(Broken, "a little less", 655.956m, new(1999, 1, 1)),
        Parity(Broken, "a little more", 655.958m, new(1999, 1, 1)),
        Parity(Held, "a day after the parity began", 655.957m, new(1999, 1, 2)),
        Parity(Broken, "a day before the parity", 655.957m, new(1998, 12, 31)),
        Franc(Held, "the parity of the French franc", 100m, new(1994, 1, 12)),
        Franc(Broken, "a little less of the French franc", 99.99m, new(1994, 1, 12)),
        Franc(Broken, "a little more of the French franc", 100.01m, new(1994, 1, 12)),
        Franc(Held, "a day after the parity of the French franc", 100m, new(1994, 1, 13)),
        Franc(Broken, "a day before the parity of the French franc", 100m, new(1994, 1, 11)),
    ];

    private static IEnumerable<FundingBoundary> Caps(string profile) =>
    [
        Of("EU-INDIRECT", "HC-FIN-003", profile, Held, "7 %", p => Costed(p, b => b with { IndirectCosts = Share(7m) })),
        Of("EU-INDIRECT", "HC-FIN-003", profile, Held, "6.99 %", p => Costed(p, b => b with { IndirectCosts = Share(6.99m) })),
        Of("EU-INDIRECT", "HC-FIN-003", profile, Broken, "7.01 %", p => Costed(p, b => b with { IndirectCosts = Share(7.01m) })),
        Of("EU-INDIRECT", "HC-FIN-003", profile, Held, "7 % in money", p => Item(p, BudgetHeading.IndirectCosts, 7_000m)),
        Of("EU-INDIRECT", "HC-FIN-003", profile, Held, "a cent less", p => Item(p, BudgetHeading.IndirectCosts, 6_999.99m)),
        Of("EU-INDIRECT", "HC-FIN-003", profile, Broken, "a cent more", p => Item(p, BudgetHeading.IndirectCosts, 7_000.01m)),
        Of("EU-RESERVE", "HC-FIN-004", profile, Held, "5 %", p => Costed(p, b => b with { ContingencyReserve = Share(5m) })),
        Of("EU-RESERVE", "HC-FIN-004", profile, Held, "4.99 %", p => Costed(p, b => b with { ContingencyReserve = Share(4.99m) })),
        Of("EU-RESERVE", "HC-FIN-004", profile, Broken, "5.01 %", p => Costed(p, b => b with { ContingencyReserve = Share(5.01m) })),
        Of("EU-RESERVE", "HC-FIN-004", profile, Held, "5 % in money", p => Item(p, BudgetHeading.ContingencyReserve, 5_000m)),
        Of("EU-RESERVE", "HC-FIN-004", profile, Held, "a cent less", p => Item(p, BudgetHeading.ContingencyReserve, 4_999.99m)),
        Of("EU-RESERVE", "HC-FIN-004", profile, Broken, "a cent more", p => Item(p, BudgetHeading.ContingencyReserve, 5_000.01m)),
    ];

    private static IEnumerable<FundingBoundary> Reserves(string profile)
    {
        const AttestationMatter Leave = AttestationMatter.ReserveUseAuthorised;
        return
        [
            Spent(NotApplicable, "a cent, as shipped", 0.01m, p => p.Attesting(Leave, false), Confirmation.None),
            Spent(Held, "nothing", 0m, p => p.Attesting(Leave, false), Confirmation.Terms),
            Spent(Broken, "a cent without leave", 0.01m, p => p.Attesting(Leave, false), Confirmation.Terms),
            Spent(Held, "a cent with leave", 0.01m, p => p.Attesting(Leave, true), Confirmation.Terms),
        ];

        FundingBoundary Spent(
            RuleOutcome expected,
            string name,
            decimal euros,
            Func<Programme, Programme> change,
            Confirmation host)
        {
            var boundary = Of("EU-RESERVE-USE", "EU-RESERVE-USE", profile, expected, name, p => change(
                Costed(p, b => b with { ReserveSpent = Claim.Achieved(Money.Eur(euros)) })));
            return boundary with { Host = host };
        }
    }

    private static IEnumerable<FundingBoundary> Trees(string profile) =>
    [
        Of("EU-ANNEXB-TREE", "HC-FIN-005", profile, Held, "the total", p => Headed(p, 20_000m)),
        Of("EU-ANNEXB-TREE", "HC-FIN-005", profile, Broken, "a cent less", p => Headed(p, 19_999.99m)),
        Of("EU-ANNEXB-TREE", "HC-FIN-005", profile, Broken, "a cent more", p => Headed(p, 20_000.01m)),
    ];

    internal static FundingBoundary Of(
        string id,
        string rule,
        string profile,
        RuleOutcome expected,
        string name,
        Func<Programme, Programme> change) => new(id, rule, profile, expected, name, () => change(By(profile)));

    private static FundingBoundary Rate(string profile, RuleOutcome expected, string name, Func<Programme, Programme> change) =>
        Of("EU-RATE", "HC-FIN-001", profile, expected, name, change);

    // The guide fixes no rate: a call under it does.
    private static FundingBoundary Called75(
        string profile,
        RuleOutcome expected,
        string name,
        Func<Programme, Programme> change) => Rate(profile, expected, name, change) with
        {
            Reference = HostsOwn(profile, call => call with { MaximumRate = Percentage.FromPercent(75) }),
        };

    private static FundingBoundary Parity(RuleOutcome expected, string name, decimal value, LocalDate from) =>
        Franc(expected, name, value, from, Currency.Eur);

    private static FundingBoundary Franc(
        RuleOutcome expected,
        string name,
        decimal value,
        LocalDate from,
        Currency? of = null) => Of("FX-XOF", "HC-FIN-009", NonStateActors, expected, name, p => Costed(p, b => b with
        {
            ExchangeRates =
            [
                b.ExchangeRates[0] with { Base = of ?? new("FRF"), Quote = Currency.Xof, Value = value, InForce = new(from) },
            ],
        }));

    private static Claim<Percentage> Share(decimal percent) => Claim.Planned(Percentage.FromPercent(percent));

    private static Programme Whole(Programme p, decimal percent, bool isJustified) => p
        .Paying(s => s with { Rate = Share(percent) })
        .Attesting(AttestationMatter.FullFinancingJustified, isJustified);

    // Works of EUR 100,000 and one item under the heading.
    private static Programme Item(Programme p, BudgetHeading heading, decimal euros) =>
        Priced(p, heading, euros, b => b with { IndirectCosts = null, ContingencyReserve = null });

    private static Programme Headed(Programme p, decimal travel) => Costed(p, b => b with
    {
        Headings = [new(BudgetHeading.Works, Euros(100_000m)), new(BudgetHeading.Travel, Euros(travel))],
        HeadingsAreComplete = true,
    });
}

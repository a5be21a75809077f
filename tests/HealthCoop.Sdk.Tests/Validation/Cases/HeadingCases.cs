using HealthCoop.Finance;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>HeadingRules</c> and of grants of later versions.</summary>
internal static class HeadingCases
{
    private const string Revised = "/budget/headings/0/revised";

    public static IReadOnlyList<RuleCase> All { get; } = [.. Trees, .. Moves, .. Reserves, .. Grants];

    private static RuleCase[] Trees =>
    [
        Breaks("HC-FIN-005", "/budget/headings", p => Headed(p, Works(100_000), Travel(19_999.99m))),
        Breaks("HC-FIN-005", "/budget/headings", p => Headed(p, Works(120_000), Travel(1, "eu"))),
        Holds("HC-FIN-005", p => Headed(p, Works(100_000), Travel(20_000))),
        Holds("HC-FIN-005", p => Headed(p, Works(120_000), Works(90_000, "eu"))),
        Holds("HC-FIN-005", p => Headed(p, Works(90_000, "eu"), Works(30_000, "own"))),
        Undecided("HC-FIN-005", "/budget/headingsAreComplete",
            p => Costed(Headed(p, Works(1)), b => b with { HeadingsAreComplete = false })),
        Undecided("HC-FIN-005", "/budget/headings/1/amount",
            p => Headed(p, Works(100_000), new(BudgetHeading.Travel, Unknown<Money>()))),
        Undecided("HC-FIN-005", "/budget/total",
            p => Costed(Headed(p, Works(120_000)), b => b with { Total = Unknown<Money>() })),
        About("HC-FIN-005", p => p),
    ];

    private static RuleCase[] Moves =>
    [
        Breaks("HC-FIN-006", Revised, p => Moved(p, Claim.Planned(Money.Eur(115_000.01m)))),
        Breaks("HC-FIN-006", Revised, p => Moved(p, Claim.Planned(Money.Eur(84_999.99m)))),
        Breaks("HC-FIN-006", Revised, p => Later(Moved(p, Claim.Planned(Money.Eur(125_000.01m))), 2013)),
        Holds("HC-FIN-006", p => Moved(p, Claim.Planned(Money.Eur(115_000)))),
        Holds("HC-FIN-006", p => Moved(p, Claim.Planned(Money.Eur(85_000)))),
        Holds("HC-FIN-006", p => Later(Moved(p, Claim.Planned(Money.Eur(115_000))), 2012)),
        Holds("HC-FIN-006", p => Later(Moved(p, Claim.Planned(Money.Eur(125_000))), 2013)),
        Undecided("HC-FIN-006", Revised, p => Moved(p, Unknown<Money>())),
        Undecided("HC-FIN-006", Revised, p => Moved(p, Claim.Planned(Comparator.AtMost, Money.Eur(115_000)))),
        Undecided("HC-FIN-006", Revised, p => Moved(p, Claim.Planned(Comparator.AtLeast, Money.Eur(90_000)))),
        Undecided("HC-FIN-006", "/budget/headings/0/amount", p => Headed(
            p,
            new HeadingTotal(BudgetHeading.Works, Unknown<Money>()) { Revised = Claim.Planned(Money.Eur(1)) })),
        Undecided("HC-FIN-006", "/start", p => Moved(p, Claim.Planned(Money.Eur(85_000))) with
        {
            Start = Claim.Assumed(new PartialDate(2010), new("hypothèse", "assumption")),
        }),
        About("HC-FIN-006", p => Headed(p, Works(120_000))),
        About("HC-FIN-006", p => Headed(p, new HeadingTotal(BudgetHeading.IndirectCosts, Claim.Planned(Money.Eur(1)))
        {
            Revised = Claim.Planned(Money.Eur(2)),
        })),
        About("HC-FIN-006", p => Headed(p, new HeadingTotal(BudgetHeading.ContingencyReserve, Claim.Planned(Money.Eur(1)))
        {
            Revised = Claim.Planned(Money.Eur(2)),
        })),
    ];

    private static RuleCase[] Reserves =>
    [
        Breaks("EU-RESERVE-USE", "/attestations/0/isSo", p => Attested(
            Spent(p, Claim.Achieved(Money.Eur(1))),
            AttestationMatter.ReserveUseAuthorised,
            false)),
        Holds("EU-RESERVE-USE", p => Attested(
            Spent(p, Claim.Achieved(Money.Eur(1))),
            AttestationMatter.ReserveUseAuthorised,
            true)),
        Holds("EU-RESERVE-USE", p => Spent(p, Claim.Achieved(Money.Eur(0))) with { Attestations = [] }),
        Undecided("EU-RESERVE-USE", "/attestations",
            p => Spent(p, Claim.Achieved(Money.Eur(1))) with { Attestations = [] }),
        Undecided("EU-RESERVE-USE", "/budget/reserveSpent", p => Spent(p, Unknown<Money>())),
        About("EU-RESERVE-USE", p => p),
    ];

    private static RuleCase[] Grants =>
    [
        Undecided("HC-FIN-001", "/budget/sources/0/profile", p => Later(p, 2013)),
        Undecided("HC-FIN-001", "/budget/sources/0/profile", p => Whole(p) with { Attestations = [] }, "/attestations"),
        Undecided("HC-FIN-001", "/budget/sources/0/profile",
            p => Attested(Whole(p), AttestationMatter.FullFinancingJustified, true)),
        Breaks("HC-FIN-001", "/attestations/0/isSo",
            p => Attested(Whole(p), AttestationMatter.FullFinancingJustified, false)) with
        {
            Open = ["/budget/sources/0/profile"],
        },
        Breaks("HC-FIN-003", "/budget/indirectCosts",
            p => Costed(Later(p, 2013), b => b with { IndirectCosts = Rate(7.01m) })),
        Breaks("HC-FIN-004", "/budget/contingencyReserve",
            p => Costed(Later(p, 2012), b => b with { ContingencyReserve = Rate(5.01m) })),
        Breaks("HC-FIN-009", "/budget/exchangeRates/0", p => Costed(p, b => b with
        {
            ExchangeRates = [b.ExchangeRates[0] with { Base = Currency.Xof, Quote = Currency.Eur }],
        })),
        About("HC-FIN-009", p => Costed(p, b => b with
        {
            ExchangeRates =
            [
                b.ExchangeRates[0] with { Quote = Currency.Usd }, b.ExchangeRates[0] with { Base = Currency.Usd },
            ],
        })),
    ];

    private static Programme Headed(Programme p, params HeadingTotal[] headings) =>
        Costed(p, b => b with { Headings = [.. headings], HeadingsAreComplete = true });

    private static HeadingTotal Works(decimal euros, string? source = null) =>
        new(BudgetHeading.Works, Claim.Planned(Money.Eur(euros)))
        {
            FundingSource = source is { } id ? new Id<FundingSource>(id) : (Id<FundingSource>?)null,
        };

    private static HeadingTotal Travel(decimal euros, string? source = null) =>
        Works(euros, source) with { Heading = BudgetHeading.Travel };

    private static Programme Moved(Programme p, Claim<Money> revised) =>
        Headed(p, Works(100_000) with { Revised = revised });

    private static Programme Later(Programme p, int year) => Granted(p, s => s with { Profile = new($"eu-prag-{year}") }) with
    {
        Start = Claim.Achieved(new PartialDate(year, 1, 1)),
        End = null,
    };

    private static Programme Whole(Programme p) => Granted(Later(p, 2013), s => s with { Rate = Rate(100) });

    private static Programme Spent(Programme p, Claim<Money> spent) => Costed(p, b => b with { ReserveSpent = spent });

    private static Programme Attested(Programme p, AttestationMatter matter, bool isSo) => p with
    {
        Attestations = [new() { Id = new("said"), Matter = matter, IsSo = Claim.Achieved(isSo) }],
    };
}

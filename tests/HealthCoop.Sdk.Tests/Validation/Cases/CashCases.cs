using HealthCoop.Finance;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>CashRules</c>.</summary>
internal static class CashCases
{
    private const string First = "/activities/0/costs/0/claimedFrom";

    private const string Second = "/activities/0/costs/1/claimedFrom";

    private static readonly Narrative Invoice = new("F1");

    public static IReadOnlyList<RuleCase> All { get; } = [.. Claims, .. Months, .. Funders];

    private static RuleCase[] Claims =>
    [
        Breaks("HC-FIN-016", First, p => Claimed(p, c => [c with { ClaimedFrom = [new("eu"), new("own")] }])),
        Breaks("HC-FIN-016", Second, p => Claimed(p, c => [Billed(c, "eu"), Billed(c, "own")])),
        Breaks("HC-FIN-016", "/activities/1/costs/0/claimedFrom", p => Supplied(
            Claimed(p, c => [Billed(c, "eu")]),
            s => s with { Costs = [Billed(((Works)p.Activities[0]).Costs[0], "own")] })),
        Holds("HC-FIN-016", p => Claimed(p, c => [c with { ClaimedFrom = [new("eu")] }])),
        Holds("HC-FIN-016", p => Claimed(p, c => [c with { ClaimedFrom = [new("eu"), new("eu")] }])),
        Holds("HC-FIN-016", p => Claimed(p, c => [Billed(c, "eu"), Billed(c, "eu")])),
        Holds("HC-FIN-016",
            p => Claimed(p, c => [Billed(c, "eu"), Billed(c, "own") with { Invoice = new("F2") }])),
        Undecided("HC-FIN-016", First, p => Claimed(p, c => [Billed(c, null), Billed(c, "eu")])),
        Undecided("HC-FIN-016", Second, p => Claimed(p, c => [Billed(c, "eu"), Billed(c, null)])),
        Undecided("HC-FIN-016", First, p => Claimed(p, c => [Billed(c, null), Billed(c, null)]), Second),
        About("HC-FIN-016", p => Claimed(p, c => [Billed(c, null)])),
    ];

    private static RuleCase[] Months =>
    [
        Breaks("HC-FIN-017", "/budget/sources", p => Planned(p, 60_000, 39_999.99m, On(2010, 3))),
        Holds("HC-FIN-017", p => Planned(p, 60_000, 40_000, On(2010, 3))),
        Holds("HC-FIN-017", p => Planned(p, 60_000, 30_000, On(2012, 12))),
        Breaks("HC-FIN-017", "/budget/sources", p => Planned(p, 60_000, 40_000, On(2010, 2))),
        Breaks("HC-FIN-017", "/budget/sources", p => Claimed(
            Planned(p, 60_000, 40_000, On(2010, 3)),
            c => [c with { Quantity = Claim.Planned(2m) }])),
        Undecided("HC-FIN-017", "/activities/0/costs/0/quantity", p => Claimed(
            Planned(p, 60_000, 40_000, On(2010, 3)),
            c => [c with { Quantity = Unknown<decimal>() }])),
        Undecided("HC-FIN-017", "/activities/0/costs/0/unitPrice", p => Claimed(
            Planned(p, 60_000, 40_000, On(2010, 3)),
            c => [c with { UnitPrice = Unknown<UnitPrice>() }])),
        Undecided("HC-FIN-017", "/activities/0/costs/1/incurredOn", p => Claimed(
            Planned(p, 60_000, 40_000, On(2010, 3)),
            c => [c, c with { IncurredOn = null }])),
        Undecided("HC-FIN-017", "/activities/0/costs/0/incurredOn",
            p => Planned(p, 60_000, 40_000, Claim.Planned(new PartialDate(2010)))),
        Undecided("HC-FIN-017", "/budget/sources/1/instalments", p => Costed(
            Planned(p, 60_000, 40_000, On(2010, 3)),
            b => b with { Sources = [b.Sources[0], b.Sources[1] with { Instalments = [] }] })),
        Undecided("HC-FIN-017", "/budget/sources/0/instalments/0/on", p => Granted(
            Planned(p, 60_000, 40_000, On(2010, 3)),
            s => s with { Instalments = [s.Instalments[0] with { On = null }] })),
        Undecided("HC-FIN-017", "/budget/sources/0/instalments/0/amount", p => Granted(
            Planned(p, 60_000, 40_000, On(2010, 3)),
            s => s with { Instalments = [s.Instalments[0] with { Amount = Unknown<Money>() }] })),
        About("HC-FIN-017", p => p),
        About("HC-FIN-017", p => Claimed(Planned(p, 1, 1, On(2010, 3)), c => [c with { IncurredOn = null }])),
        About("HC-FIN-017", p => Claimed(p, c => [c with { IncurredOn = On(2010, 3) }])),
    ];

    private static RuleCase[] Funders =>
    [
        Breaks("HC-FIN-018", "/budget/sources/0", p => Granted(p, s => s with { Rate = Rate(80.01m) })),
        Breaks("HC-FIN-018", "/budget/sources/0", p => Granted(p, s => s with { Rate = Rate(90), Partner = null })),
        Breaks("HC-FIN-018", "/budget/sources/0", p => Sourced(p, b => [b.Sources[0] with { Rate = null }])),
        Breaks("HC-FIN-018", "/budget/sources/0", p => Sourced(p, b => [b.Sources[0] with
        {
            Rate = Rate(100),
            Amount = Claim.Planned(Comparator.About, Money.Eur(1)),
        }])),
        Breaks("HC-FIN-018", "/budget/sources/0",
            p => Sourced(p, b => [b.Sources[0], b.Sources[1] with { Partner = new("army") }])),
        Breaks("HC-FIN-018", "/budget/sources/0", p => Dated(p, 80.01m, 2010, 20, 2010)),
        Breaks("HC-FIN-018", "/budget/sources/0", p => Dated(p, 80, 2010, 20, 2011), "/budget/sources/1"),
        Holds("HC-FIN-018", p => Dated(p, 80, 2010, 20, 2010)),
        Holds("HC-FIN-018", p => Granted(p, s => s with { Rate = Rate(80) })),
        Holds("HC-FIN-018", p => Granted(p, s => s with { Rate = Unknown<Percentage>() })),
        Holds("HC-FIN-018", p => Costed(p, b => b with { Total = Unknown<Money>() })),
        Holds("HC-FIN-018", p => Sourced(Dated(p, 80, 2010, 20, 2011), b => [b.Sources[0], b.Sources[1] with { Instalments = [] }])),
        Holds("HC-FIN-018", p => Granted(Dated(p, 80, 2010, 20, 2011), s => s with
        {
            Instalments = [s.Instalments[0] with { On = null }],
        })),
        Holds("HC-FIN-018", p => Granted(Dated(p, 80, 2010, 20, 2011), s => s with
        {
            Instalments = [s.Instalments[0] with { Amount = Unknown<Money>() }],
        })),
        Undecided("HC-FIN-018", "/budget/sources/0/rate", p => Sourced(p, b =>
            [b.Sources[0] with { Rate = Unknown<Percentage>() }, b.Sources[1] with { Amount = Unknown<Money>() }]),
            "/budget/sources/1/amount"),
        Undecided("HC-FIN-018", "/budget/sources/0/partner",
            p => Sourced(p, b => [FundingSource.NotPublished(new("all"), Invoice)])),
        Undecided("HC-FIN-018", "/budget/sources", p => Sourced(p, b => [])),
        About("HC-FIN-018", p => p with { Budget = null }),
    ];

    private static Programme Claimed(Programme p, Func<CostItem, CostItem[]> change) =>
        Worked(p, w => w with { Costs = [.. change(w.Costs[0])] });

    private static CostItem Billed(CostItem cost, string? from) =>
        cost with { Invoice = Invoice, ClaimedFrom = from is null ? [] : [new(from)] };

    // The works cost EUR 100,000; what is paid is paid in March 2010.
    private static Programme Planned(Programme p, decimal eu, decimal own, Claim<PartialDate> on) => Sourced(
        Claimed(p, c => [c with { IncurredOn = on }]),
        b =>
        [
            b.Sources[0] with
            {
                Instalments =
                [
                    new(Claim.Planned(Money.Eur(eu))) { On = On(2010, 3) },
                    new(Claim.Planned(Money.Eur(10_000))) { On = On(2012, 12) },
                ],
            },
            b.Sources[1] with { Instalments = [new(Claim.Planned(Money.Eur(own))) { On = On(2010, 3) }] },
        ]);

    private static Programme Dated(Programme p, decimal eu, int euIn, decimal own, int ownIn) => Sourced(p, b =>
        [b.Sources[0] with { Instalments = [Year(eu, euIn)] }, b.Sources[1] with { Instalments = [Year(own, ownIn)] }]);

    private static Instalment Year(decimal euros, int year) =>
        new(Claim.Planned(Money.Eur(euros))) { On = Claim.Planned(new PartialDate(year)) };

    private static Programme Sourced(Programme p, Func<Budget, ValueList<FundingSource>> sources) =>
        Costed(p, b => b with { Sources = sources(b) });
}

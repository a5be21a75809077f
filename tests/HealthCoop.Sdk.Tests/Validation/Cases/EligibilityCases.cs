using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using NodaTime;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>EligibilityRules</c>.</summary>
internal static class EligibilityCases
{
    private const string IncurredOn = "/activities/0/costs/0/incurredOn";

    private const string ClaimedFrom = "/activities/0/costs/0/claimedFrom";

    private const string CostKind = "/activities/0/costs/0/type";

    private static readonly CostType[] Excluded =
    [
        CostType.DebtService, CostType.Provision, CostType.Interest, CostType.ExchangeLoss, CostType.ReturnOnCapital,
        CostType.RecoverableTax, CostType.InKind,
    ];

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        .. Periods, .. Kinds, .. Signatures, .. Profits, .. InKind, .. Rates,
    ];

    private static RuleCase[] Periods =>
    [
        Breaks("HC-FIN-011", IncurredOn, p => Incurred(p, Day(2009, 12, 31), "eu")),
        Breaks("HC-FIN-011", IncurredOn, p => Incurred(p, Day(2013, 1, 1), "eu", CostType.Ordinary)),
        Breaks("HC-FIN-011", IncurredOn, p => Incurred(p, Day(2009, 12, 31), "eu", CostType.FinalReport)),
        Breaks("HC-FIN-011", IncurredOn, p => Incurred(p, Day(2013, 1, 1), "eu", CostType.Ordinary) with { End = null }),
        Holds("HC-FIN-011", p => Incurred(p, Day(2010, 1, 1), "eu")),
        Holds("HC-FIN-011", p => Incurred(p, Day(2012, 12, 31), "eu")),
        Holds("HC-FIN-011", p => Incurred(p, Day(2012, 12, 31), "eu") with { End = null }),
        Holds("HC-FIN-011", p => Incurred(p, Day(2013, 2, 1), "eu", CostType.FinalReport)),
        Holds("HC-FIN-011", p => Incurred(p, Day(2013, 2, 1), "eu", CostType.ExpenditureVerification)),
        Holds("HC-FIN-011", p => Incurred(p, Day(2013, 2, 1), "eu", CostType.Evaluation)),
        Holds("HC-FIN-011", p => Incurred(p, Day(2011, 2, 1), "eu", CostType.FinalReport) with { End = Unknown<PartialDate>() }),
        Undecided("HC-FIN-011", CostKind, p => Incurred(p, Day(2013, 1, 1), "eu")),
        Undecided("HC-FIN-011", ClaimedFrom, p => Incurred(p, Day(2009, 12, 31), null)),
        Undecided("HC-FIN-011", ClaimedFrom, p => Incurred(p, Day(2013, 1, 1), null, CostType.Ordinary)),
        Undecided("HC-FIN-011", IncurredOn, p => Incurred(p, Unknown<PartialDate>(), "eu")),
        Undecided("HC-FIN-011", "/start", p => Incurred(p, Day(2010, 6, 1), "eu") with
        {
            Start = Claim.Achieved(new PartialDate(2010)),
        }),
        Undecided("HC-FIN-011", "/end", p => Incurred(p, Day(2011, 6, 1), "eu") with { End = Unknown<PartialDate>() }),
        Undecided("HC-FIN-011", "/duration", p => Incurred(p, Day(2011, 6, 1), "eu") with
        {
            End = null,
            Duration = Unknown<Length>(),
        }),
        About("HC-FIN-011", p => p),
        About("HC-FIN-011", p => Incurred(p, Day(2009, 12, 31), "own")),
        About("HC-FIN-011", p => Granted(Incurred(p, Day(2009, 12, 31), null), s => s with { Profile = null })),
    ];

    private static RuleCase[] Kinds =>
    [
        Breaks("EU-TAX-2010", CostKind, p => Typed(p, CostType.NonRecoverableTax, "eu")),
        Holds("EU-TAX-2010", p => Typed(p, CostType.NonRecoverableTax, "own")),
        Undecided("EU-TAX-2010", ClaimedFrom, p => Typed(p, CostType.NonRecoverableTax, null)),
        About("EU-TAX-2010", p => Typed(p, CostType.RecoverableTax, "eu")),
        About("EU-TAX-2010", p => Granted(
            Typed(p, CostType.NonRecoverableTax, "eu"),
            s => s with { Profile = new("eu-prag-2012") })),

        .. Excluded.Select(type => Breaks("EU-INELIGIBLE", CostKind, p => Typed(p, type, "eu"))),
        Breaks("EU-INELIGIBLE", CostKind,
            p => Attested(Typed(p, CostType.LandOrBuildings, "eu"), AttestationMatter.LandOrBuildingsAuthorised, false)),
        Holds("EU-INELIGIBLE",
            p => Attested(Typed(p, CostType.LandOrBuildings, "eu"), AttestationMatter.LandOrBuildingsAuthorised, true)),
        Holds("EU-INELIGIBLE", p => Attested(
            Typed(p, CostType.LandOrBuildings, "eu"),
            AttestationMatter.LandOrBuildingsAuthorised,
            true,
            new("works"))),
        Undecided("EU-INELIGIBLE", "/attestations", p => Attested(
            Typed(p, CostType.LandOrBuildings, "eu"),
            AttestationMatter.LandOrBuildingsAuthorised,
            true,
            new("supply"))),
        Undecided("EU-INELIGIBLE", ClaimedFrom,
            p => Attested(Typed(p, CostType.LandOrBuildings, null), AttestationMatter.LandOrBuildingsAuthorised, false)),
        Undecided("EU-INELIGIBLE", ClaimedFrom, p => Typed(p, CostType.DebtService, null)),
        About("EU-INELIGIBLE", p => Typed(p, CostType.DebtService, "own")),
        About("EU-INELIGIBLE", p => Typed(p, CostType.LandOrBuildings, "own")),
        About("EU-INELIGIBLE", p => Typed(p, CostType.Ordinary, "eu")),
    ];

    private static RuleCase[] Signatures =>
    [
        Breaks("EU-RETRO", IncurredOn, p => Early(p, "eu", false)),
        Breaks("EU-RETRO", IncurredOn, p => Twice(Early(p, "eu", false), a => a with
        {
            SignedOn = Day(2010, 1, 15),
            Type = AgreementType.CouncilResolution,
        })),
        Holds("EU-RETRO", p => Early(p, "eu", true)),
        Holds("EU-RETRO", p => Signed(Incurred(p, Day(2010, 2, 3), "eu"))),
        Holds("EU-RETRO", p => Twice(Early(p, "eu", false), a => a with { SignedOn = Day(2010, 1, 15) })),
        Undecided("EU-RETRO", "/attestations", p => Signed(Incurred(p, Day(2010, 2, 1), "eu")) with { Attestations = [] }),
        Undecided("EU-RETRO", ClaimedFrom, p => Early(p, null, false)),
        Undecided("EU-RETRO", "/agreements", p => Incurred(p, Day(2010, 2, 1), "eu") with { Agreements = [] }),
        Undecided("EU-RETRO", "/agreements", p => Twice(Early(p, "eu", false), a => a with { SignedOn = null })),
        Undecided("EU-RETRO", IncurredOn, p => Signed(Incurred(p, Unknown<PartialDate>(), "eu"))),
        About("EU-RETRO", p => Signed(p)),
        About("EU-RETRO", p => Early(p, "own", false)),
    ];

    private static RuleCase[] Profits =>
    [
        Breaks("HC-FIN-007", "/budget/receipts", p => Received(p, Claim.Planned(Money.Eur(30_000.01m)))),
        Breaks("HC-FIN-007", "/budget/receipts", p => Received(p, Claim.Planned(Comparator.AtLeast, Money.Eur(30_001)))),
        Breaks("HC-FIN-007", "/budget/receipts", p => Received(
            Costed(p, b => b with { Sources = [b.Sources[0], b.Sources[1] with { Profile = new("eu-nsa-la-2009") }] }),
            Claim.Planned(Money.Eur(0.01m)))),
        Holds("HC-FIN-007", p => Received(p, Claim.Planned(Money.Eur(30_000)))),
        Holds("HC-FIN-007", p => Received(p, Claim.Planned(Comparator.AtMost, Money.Eur(30_000)))),
        Undecided("HC-FIN-007", "/budget/receipts", p => Received(p, Claim.Planned(Comparator.AtMost, Money.Eur(30_001)))),
        Undecided("HC-FIN-007", "/budget/receipts", p => Received(p, Unknown<Money>())),
        Undecided("HC-FIN-007", "/budget/total",
            p => Costed(Received(p, Claim.Planned(Money.Eur(1))), b => b with { Total = Unknown<Money>() })),
        Undecided("HC-FIN-007", "/budget/sources/0/rate",
            p => Granted(Received(p, Claim.Planned(Money.Eur(1))), s => s with { Rate = Unknown<Percentage>() })),
        Undecided("HC-FIN-007", "/budget/sources/0/amount",
            p => Granted(Received(p, Claim.Planned(Money.Eur(1))), s => s with { Rate = null })),
        Undecided("HC-FIN-007", "/budget/sources/0/amount", p => Granted(
            Received(p, Claim.Planned(Money.Eur(30_001))),
            s => s with { Amount = Claim.Planned(Comparator.About, Money.Eur(90_000)) })),
        About("HC-FIN-007", p => p),
        About("HC-FIN-007",
            p => Granted(Received(p, Claim.Planned(Money.Eur(30_001))), s => s with { Profile = null })),
    ];

    private static RuleCase[] InKind =>
    [
        Breaks("HC-FIN-008", "/attestations/0/isSo",
            p => Attested(Valued(p, Claim.Planned(Money.Eur(1))), AttestationMatter.InKindAccepted, false)),
        Holds("HC-FIN-008",
            p => Attested(Valued(p, Claim.Planned(Money.Eur(1))), AttestationMatter.InKindAccepted, true)),
        Holds("HC-FIN-008", p => Valued(p, Claim.Planned(Money.Eur(0))) with { Attestations = [] }),
        Undecided("HC-FIN-008", "/attestations", p => Valued(p, Claim.Planned(Money.Eur(1))) with { Attestations = [] }),
        Undecided("HC-FIN-008", "/budget/sources/1/valuedPart", p => Valued(p, Unknown<Money>())),
        About("HC-FIN-008", p => p),
        About("HC-FIN-008", p => Granted(Valued(p, Claim.Planned(Money.Eur(1))), s => s with { Profile = null })),
    ];

    private static RuleCase[] Rates =>
    [
        Breaks("HC-FIN-010", "/budget/exchangeRates/1/inForce",
            p => Quoted(p, Currency.Eur, Currency.Usd, new LocalDate(2010, 2, 1))),
        Breaks("HC-FIN-010", "/budget/exchangeRates/1/inForce", p => Quoted(p, Currency.Usd, Currency.Eur, null)),
        Breaks("HC-FIN-010", "/budget/exchangeRates/1/inForce", p => Quoted(p, Currency.Xof, Currency.Usd, null)),
        Breaks("HC-FIN-010", "/budget/exchangeRates/1/inForce", p => Quoted(p, Currency.Usd, Currency.Xof, null)),
        Holds("HC-FIN-010", p => Quoted(p, Currency.Eur, Currency.Usd, new LocalDate(2010, 1, 31))),
        About("HC-FIN-010", p => p),
        About("HC-FIN-010", p => Quoted(p, Currency.Xof, Currency.Eur, null)),
    ];

    private static Claim<PartialDate> Day(int year, int month, int day) =>
        Claim.Achieved(new PartialDate(year, month, day));

    private static Programme Cost(Programme p, Func<CostItem, CostItem> change) =>
        Worked(p, w => w with { Costs = [change(w.Costs[0])] });

    private static Programme Incurred(Programme p, Claim<PartialDate> on, string? from, CostType? type = null) =>
        Cost(p, c => c with { IncurredOn = on, Type = type, ClaimedFrom = from is null ? [] : [new(from)] });

    private static Programme Typed(Programme p, CostType type, string? from) =>
        Cost(p, c => c with { Type = type, ClaimedFrom = from is null ? [] : [new(from)] });

    private static Programme Signed(Programme p) => Agreed(p, a => a with { SignedOn = Day(2010, 2, 2) });

    private static Programme Early(Programme p, string? from, bool isAccepted) => Attested(
        Signed(Incurred(p, Day(2010, 2, 1), from)),
        AttestationMatter.EarlyStartAccepted,
        isAccepted);

    private static Programme Twice(Programme p, Func<Agreement, Agreement> second) =>
        p with { Agreements = [p.Agreements[0], second(p.Agreements[0] with { Id = new("second") })] };

    private static Programme Received(Programme p, Claim<Money> receipts) =>
        Costed(p, b => b with { Receipts = receipts });

    private static Programme Valued(Programme p, Claim<Money> part) =>
        Costed(p, b => b with { Sources = [b.Sources[0], b.Sources[1] with { ValuedPart = part }] });

    private static Programme Quoted(Programme p, Currency from, Currency to, LocalDate? through) =>
        Costed(p, b => b with
        {
            ExchangeRates =
            [
                b.ExchangeRates[0],
                new()
                {
                    Base = from,
                    Quote = to,
                    Value = 1.4m,
                    InForce = new(new LocalDate(2010, 1, 1), through),
                    Provenance = new("InforEuro"),
                },
            ],
        });

    private static Programme Attested(
        Programme p,
        AttestationMatter matter,
        bool isSo,
        Id<Activity>? activity = null) => p with
        {
            Attestations = [new() { Id = new("said"), Matter = matter, IsSo = Claim.Achieved(isSo), Activity = activity }],
        };
}

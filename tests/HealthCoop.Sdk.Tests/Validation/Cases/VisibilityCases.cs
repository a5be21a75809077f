using HealthCoop.Finance;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.Cases.CivilianCareCases;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>VisibilityRules</c>.</summary>
internal static class VisibilityCases
{
    private const AttestationMatter Visible = AttestationMatter.FundingIsVisible;

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Holds("HC-MON-004", p => Given(p, 100_000m, [Verification(0)])),
        Breaks("HC-MON-004", "/activities", p => Given(p, 100_001m, [Verification(0)])),
        Breaks("HC-MON-004", "/activities",
            p => Given(p, 100_001m, [Verification(1) with { Type = CostType.Evaluation }])),
        Holds("HC-MON-004", p => Given(p, 100_001m, [Verification(1)])),
        Holds("HC-MON-004", p => Given(p, 100_001m, [Verification(null)])),
        Holds("HC-MON-004", p => Given(p, 100_001m, [Verification(null) with { Quantity = Unknown<decimal>() }])),
        Breaks("HC-MON-004", "/activities", p => Given(p, 750_001m, [Verification(1)])),
        Holds("HC-MON-004", p => Given(p, 750_000m, [Verification(1)])),
        Holds("HC-MON-004", p => Given(p, 750_001m, [Verification(2)])),
        Holds("HC-MON-004", p => Given(p, 750_001m, [Verification(1), Verification(1)])),
        Holds("HC-MON-004", p => Given(p, 750_001m, [Verification(null)])),
        Holds("HC-MON-004", p => Given(p, 750_001m, [Verification(decimal.MaxValue), Verification(decimal.MaxValue)])),
        Undecided("HC-MON-004", "/activities/1/costs",
            p => Given(p, 750_001m, [Verification(1)]) is var q
                ? q with { Activities = [.. q.Activities, p.Activities[4] with { After = [], Costs = [] }] }
                : p),
        Undecided("HC-MON-004", "/activities/0/costs", p => Given(p, 100_001m, [])),
        Undecided("HC-MON-004", "/activities", p => Given(p, 100_001m, []) with { Activities = [] }),
        Undecided("HC-MON-004", "/budget/sources/0/amount", p => Given(p, 100_001m, []) is var q
            ? Granted(q, s => s with { Amount = Unknown<Money>() })
            : p),
        Undecided("HC-MON-004", "/budget/sources/0/amount", p => Granted(
            Given(p, 0m, [Verification(1)]),
            s => s with { Amount = Claim.Planned(Comparator.AtLeast, Money.Eur(100_001m)) })),
        Undecided("HC-MON-004", "/start", p => InFrancs(p, 65_595_701m) with { Start = Unknown<PartialDate>() }),
        Undecided("HC-MON-004", "/budget/exchangeRates", p => Costed(
            Granted(Given(p, 0m, []), s => s with { Amount = Claim.Planned(new Money(100_001m, new("USD"))) }),
            b => b with { Currency = new("USD") })),
        Breaks("HC-MON-004", "/activities", p => InFrancs(p, 65_595_701m)),
        Holds("HC-MON-004", p => InFrancs(p, 65_595_700m)),
        About("HC-MON-004", p => Granted(Given(p, 100_001m, []), s => s with { Profile = null })),

        Breaks("HC-MON-005", "/attestations/0/isSo", p => Attesting(p, Visible, Claim.Planned(false))),
        Breaks("HC-MON-005", "/attestations/0/isSo", p => Attesting(Shown(p), Visible, Claim.Planned(false))),
        Breaks("HC-MON-005", "/attestations/0/isSo", p => Waived(Attesting(p, Visible, Claim.Planned(false)), false)),
        Holds("HC-MON-005", p => Waived(Attesting(p, Visible, Claim.Planned(false)), true)),
        Holds("HC-MON-005", p => Waived(p with { Attestations = [] }, true)),
        Holds("HC-MON-005", p => Shown(p) with { Attestations = [] }),
        Holds("HC-MON-005", p => Attesting(Shown(p), Visible, Unknown<bool>())),
        Holds("HC-MON-005", p => Attesting(p, Visible, Claim.Planned(true))),
        Holds("HC-MON-005", p => Costed(p, b => b with { Sources = [b.Sources[0]] })),
        Undecided("HC-MON-005", "/attestations", p => p with { Attestations = [] }),
        Undecided("HC-MON-005", "/attestations", p => Waived(p with { Attestations = [] }, false)),
        Undecided("HC-MON-005", "/attestations/0/isSo", p => Attesting(p, Visible, Unknown<bool>())),
        About("HC-MON-005", p => Granted(p, s => s with { Profile = null })),
    ];

    private static CostItem Verification(decimal? number) => new()
    {
        Heading = BudgetHeading.OtherCostsAndServices,
        UnitPrice = Claim.Planned(UnitPrice.Eur(1m)),
        Type = CostType.ExpenditureVerification,
        Quantity = number is { } times ? Claim.Planned(times) : null,
    };

    // A grant in three payments, and one activity with these costs.
    private static Programme Given(Programme p, decimal euros, ValueList<CostItem> costs) => Granted(
        p with { Activities = [p.Activities[4] with { After = [], Costs = costs }] },
        s => s with
        {
            Rate = null,
            Amount = Claim.Planned(Money.Eur(euros)),
            Instalments = [new(Unknown<Money>()), new(Unknown<Money>()), new(Unknown<Money>())],
        });

    private static Programme InFrancs(Programme p, decimal amount) => Costed(
        Granted(Given(p, 0m, [Verification(0)]), s => s with { Amount = Claim.Planned(Money.Xof(amount)) }),
        b => b with { Currency = Currency.Xof });

    private static Programme Shown(Programme p) => With<Activity>(p, 4, a => a with
    {
        Costs = [Verification(1), Verification(1) with { Type = CostType.Visibility }],
    });

    private static Programme Waived(Programme p, bool isSo) => p with
    {
        Attestations =
        [
            .. p.Attestations,
            new()
            {
                Id = new("waiver"),
                Matter = AttestationMatter.VisibilityWaivedForSecurity,
                IsSo = Claim.Achieved(isSo),
            },
        ],
    };
}

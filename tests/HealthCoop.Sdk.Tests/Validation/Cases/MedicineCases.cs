using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>MedicineRules</c>.</summary>
internal static class MedicineCases
{
    private static readonly CareRegister Register = new(new Narrative("Registre", "Register"));

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks("HC-MED-001", "/feePolicies/0/receipts/1/share", p => Spent(p, ReceiptUse.Medicines, Rate(79.99m))),
        Holds("HC-MED-001", p => Spent(p, ReceiptUse.Medicines, Rate(80))),
        Undecided("HC-MED-001", "/feePolicies/0/receipts/1/share", p => Spent(p, ReceiptUse.Medicines, null)),
        Undecided("HC-MED-001", "/feePolicies/0/receipts/1/share",
            p => Spent(p, ReceiptUse.Medicines, Rate(90) with { Comparator = Comparator.AtMost })),
        About("HC-MED-001", p => Spent(p, ReceiptUse.Investment, Rate(10))),

        Breaks("HC-MED-002", "/pooledFunds/0/stockAndCash", p => Revolving(p, Exactly(100m), Exactly(99.99m))),
        Breaks("HC-MED-002", "/pooledFunds/0/stockAndCash",
            p => Revolving(p, Told(Comparator.AtLeast, 100m), Exactly(99m))),
        Breaks("HC-MED-002", "/pooledFunds/0/stockAndCash",
            p => Revolving(p, Exactly(100m), Told(Comparator.LessThan, 100m))),
        Holds("HC-MED-002", p => Revolving(p, Exactly(100m), Exactly(100m))),
        Holds("HC-MED-002", p => Revolving(p, Told(Comparator.AtMost, 100m), Told(Comparator.AtLeast, 100m))),
        Undecided("HC-MED-002", "/pooledFunds/0/initialCapital", p => Revolving(p, null, Exactly(100m))),
        Undecided("HC-MED-002", "/pooledFunds/0/initialCapital",
            p => Revolving(p, Told(Comparator.AtLeast, 100m), Exactly(100m))),
        Undecided("HC-MED-002", "/pooledFunds/0/stockAndCash", p => Revolving(p, Exactly(100m), null)),
        Undecided("HC-MED-002", "/pooledFunds/0/stockAndCash",
            p => Revolving(p, Exactly(100m), Claim.Achieved(Money.Eur(1)))),
        Undecided("HC-MED-002", "/pooledFunds/0/stockAndCash",
            p => Revolving(p, Told(Comparator.AtMost, 100m), Told(Comparator.AtMost, 99m))),
        About("HC-MED-002", p => Pooled(p, f => f with { InitialCapital = Exactly(100m), StockAndCash = Exactly(1m) })),

        Breaks("HC-FNC-001", "/pooledFunds/0/contributions", p => Paid(p, Payer("a", 50, null), Payer("b", 49, null))),
        Breaks("HC-FNC-001", "/pooledFunds/0/contributions", p => Paid(p, Payer("a", 50, null), Payer("a", 50, null))),
        Breaks("HC-FNC-001", "/pooledFunds/0/contributions/0/paid",
            p => Paid(p, Payer("a", 50, 100m), Payer("b", 50, 200m)), "/pooledFunds/0/contributions/1/paid"),
        Breaks("HC-FNC-001", "/pooledFunds/0/contributions/2/paid",
            p => Paid(p, Payer("a", 20, 200m), Payer("b", 40, 400m), Payer("c", 40, 441m))),
        Breaks("HC-FNC-001", "/pooledFunds/0/contributions/0/paid",
            p => Paid(p, Payer("a", 0, 1m), Payer("b", 50, null), Payer("c", 50, null))),
        Breaks("HC-FNC-001", "/pooledFunds/0/total",
            p => Pooled(p, f => f with
        {
            Contributions = [Payer("a", 50, 50m), Payer("b", 50, 50m)],
            ContributionsAreComplete = true,
            Total = Exactly(111m),
        })),
        Holds("HC-FNC-001", p => Paid(p, Payer("a", 20, 200m), Payer("b", 40, 400m), Payer("c", 40, 440m))),
        Holds("HC-FNC-001", p => Stated(Paid(p, Payer("a", 50, 50m), Payer("b", 50, null)), 110m)),
        Undecided("HC-FNC-001", "/pooledFunds/0/contributions",
            p => Paid(p, Payer("a", 50, null), Payer("b", null, null)),
            "/pooledFunds/0/contributions/0/paid"),
        Undecided("HC-FNC-001", "/pooledFunds/0/contributions",
            p => Pooled(p, f => f with { Contributions = [Payer("a", 50, null)] }),
            "/pooledFunds/0/contributions/0/paid"),
        Undecided("HC-FNC-001", "/pooledFunds/0/contributions",
            p => Pooled(p, f => f with { Contributions = [Payer("a", 50, 50m), Payer("b", 50, 50m)] })),
        Undecided("HC-FNC-001", "/pooledFunds/0/contributions/0/paid",
            p => Paid(p, Payer("a", 50, null), Payer("b", 50, null))),
        Undecided("HC-FNC-001", "/pooledFunds/0/contributions/0/paid",
            p => Stated(Paid(p, Payer("a", 50, null), Payer("b", 50, null)), 100m)),
        Undecided("HC-FNC-001", "/pooledFunds/0/contributions/1/paid",
            p => Paid(p, Payer("a", 50, 50m), Payer("b", 50, null))),
        Undecided("HC-FNC-001", "/pooledFunds/0/contributions/1/paid",
            p => Paid(p, Payer("a", 50, 0m), Payer("b", 50, 50m) with { Paid = Told(Comparator.AtMost, 50m) })),
        Undecided("HC-FNC-001", "/pooledFunds/0/contributions/1/collected",
            p => Paid(p, Payer("a", 50, 50m), Payer("b", 50, 50m) with { Collected = null })),
        Undecided("HC-FNC-001", "/pooledFunds/0/total",
            p => Paid(p, Payer("a", 50, 50m), Payer("b", 50, 50m) with { Paid = Claim.Achieved(Money.Eur(1)) })),
        Undecided("HC-FNC-001", "/pooledFunds/0/total", p => Paid(p, Payer("a", 100, 50m))),
        About("HC-FNC-001", p => Paid(p)),

        Breaks("HC-INF-001", "/facilities/0/registers",
            p => Registered(p, true, Reporting(true, InformationSystem.Programme))),
        Holds("HC-INF-001",
            p => Registered(p, false, Reporting(false), Reporting(false, InformationSystem.NationalHealth))),
        Undecided("HC-INF-001", "/facilities/0/registers", p => Registered(p, false, Reporting(true))),
        Undecided("HC-INF-001", "/facilities/0/registers/1/reportsTo",
            p => Registered(p, true, Reporting(true), Reporting(false), Reporting(false))),
        About("HC-INF-001", p => Alone(Registered(p, true))),
        About("HC-INF-001", p => Alone(Placed(
            Registered(p, true, Reporting(true)),
            f => f with { Users = [UserGroup.Military] }))),
    ];

    private static Claim<Money> Exactly(decimal francs) => Claim.Achieved(Money.Xof(francs));

    private static Claim<Money> Told(Comparator comparator, decimal francs) =>
        Claim.Achieved(comparator, Money.Xof(francs));

    private static Programme Spent(Programme p, ReceiptUse use, Claim<Percentage>? share) => p with
    {
        FeePolicies =
        [
            new()
            {
                Id = new("fees"),
                Name = new("Tarifs", "Fees"),
                During = new(new PartialDate(2010)),
                Receipts = [new(ReceiptUse.Wages) { Share = Rate(5) }, new(use) { Share = share }],
            },
        ],
    };

    private static Programme Pooled(Programme p, Func<PooledFund, PooledFund> change) => p with
    {
        PooledFunds =
        [
            change(new() { Id = new("fund"), Name = new("Caisse", "Fund"), Purpose = FundPurpose.Solidarity }),
        ],
    };

    private static Programme Revolving(Programme p, Claim<Money>? capital, Claim<Money>? rest) => Pooled(p, f => f with
    {
        Purpose = FundPurpose.Medicines,
        InitialCapital = capital,
        StockAndCash = rest,
    });

    private static Programme Paid(Programme p, params FundContribution[] contributions) =>
        Pooled(p, f => f with { Contributions = [.. contributions], ContributionsAreComplete = true });

    private static Programme Stated(Programme p, decimal francs) =>
        p with { PooledFunds = [p.PooledFunds[0] with { Total = Exactly(francs) }] };

    private static FundContribution Payer(string name, decimal? key, decimal? paid) => new(HealthActor.Named(new(name)))
    {
        Key = key is { } percent ? Rate(percent) : null,
        Paid = paid is { } francs ? Exactly(francs) : null,
        Collected = paid is null ? null : Claim.Achieved(CollectionRate.FromPercent(100)),
    };

    private static CareRegister Reporting(bool isComplete, params InformationSystem[] systems) =>
        Register with { ReportsTo = [.. systems], ReportsToIsComplete = isComplete };

    private static Programme Registered(Programme p, bool areComplete, params CareRegister[] registers) =>
        Placed(p, f => f with { Registers = [.. registers], RegistersAreComplete = areComplete });

    private static Programme Alone(Programme p) => p with { Facilities = [p.Facilities[0]] };
}

using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using NodaTime;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>PayRules</c>.</summary>
internal static class PayCases
{
    // A scale as a host would give it.
    private static readonly ReferencePack Scale = new()
    {
        Id = new("scale"),
        Name = new("Barème", "Scale"),
        Edition = new(2026, 1, 1),
        RuleParameters = [Figure("per-diem", 25_000), Figure("salary-top-up", 50_000)],
    };

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks("HC-FIN-012", "/activities/0/costs/0/unitPrice", p => Paid(p, CostType.PerDiem, 25_001)) with { Reference = Scale },
        Breaks("HC-FIN-012", "/activities/0/costs/0/unitPrice", p => Paid(p, CostType.SalaryTopUp, 50_001)) with { Reference = Scale },
        Holds("HC-FIN-012", p => Paid(p, CostType.PerDiem, 25_000)) with { Reference = Scale },
        Holds("HC-FIN-012", p => Paid(p, CostType.SalaryTopUp, 50_000)) with { Reference = Scale },
        Undecided("HC-FIN-012", "/activities/0/costs/0/type", p => Paid(p, CostType.PerDiem, 25_000)),
        Undecided("HC-FIN-012", "/activities/0/costs/0/unitPrice", p => Costing(p, c => c with
        {
            Type = CostType.PerDiem,
            UnitPrice = Unknown<UnitPrice>(),
        })) with { Reference = Scale },
        Undecided("HC-FIN-012", "/activities/0/costs/0/unitPrice", p => Costing(p, c => c with
        {
            Type = CostType.PerDiem,
            UnitPrice = Claim.Planned(UnitPrice.Eur(1)),
        })) with { Reference = Scale },
        Undecided("HC-FIN-012", "/activities/0/costs/0/unitPrice", p => Costing(p, c => c with
        {
            Type = CostType.PerDiem,
            UnitPrice = Claim.Planned(Comparator.AtLeast, UnitPrice.Xof(20_000)),
        })) with { Reference = Scale },
        About("HC-FIN-012", p => Paid(p, CostType.Salary, 900_000)) with { Reference = Scale },
    ];

    private static Programme Paid(Programme p, CostType type, decimal price) => Costing(p, c => c with
    {
        Type = type,
        UnitPrice = Claim.Planned(UnitPrice.Xof(price)),
    });

    private static Programme Costing(Programme p, Func<CostItem, CostItem> change) =>
        Worked(p, works => works with { Costs = [change(works.Costs[0])] });

    private static RuleParameter Figure(string name, decimal value) => new()
    {
        Id = new($"scale-{name}"),
        Rule = new("HC-FIN-012"),
        Figure = new(name),
        Name = new("Barème", "Scale"),
        Value = value,
        Unit = new("francs CFA", "CFA francs"),
        InForce = new(new LocalDate(2000, 1, 1)),
        SourceText = new("Barème de l'hôte", "Scale of the host"),
        Evidence = Evidence.Statement,
    };
}

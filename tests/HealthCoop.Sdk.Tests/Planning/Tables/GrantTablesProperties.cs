using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Finance;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Planning.Ledgers;
using HealthCoop.Planning.Tables;
using HealthCoop.Tests.Planning.Ledgers;
using HealthCoop.Tests.Samples;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Tables;

/// <summary>What tables write adds up, to the cent, to the plan or ledger that they are made of.</summary>
public sealed class GrantTablesProperties
{
    private static Gen<(CostPlan Costs, FundingAllocation Funding)> Plans { get; } =
        from amounts in Gen.ListOf(
            from cents in Gen.Choose(0, 9_000_00)
            from heading in Gen.Elements<BudgetHeading?>(BudgetHeading.Travel, BudgetHeading.Works, null)
            select new HeadingAmount(heading, Money.Eur(cents / 100m)))
        from rate in Gen.Choose(0, 100)
        select Plan(amounts, Percentage.FromPercent(rate));

    private static Gen<BudgetTree> Trees { get; } =
        from cents in Gen.Choose(0, 900_000_00)
        from tax in Gen.Choose(0, 10_000_00)
        select BudgetTree.Of(new()
        {
            Currency = Currency.Eur,
            Headings = [new(BudgetHeading.Travel, Money.Eur(cents / 100m))],
            Taxes = [new(BudgetHeading.Travel, Money.Eur(tax / 100m), false)],
            ExcludesTaxes = true,
            HasTaxRows = true,
            IndirectCostCap = Percentage.FromPercent(7),
            ReserveCap = Percentage.FromPercent(5),
        });

    [Fact]
    public void Budget_WritesItsRowsOneByOne() => Values.Law.Holds(Trees, tree =>
    {
        var amounts = Column(GrantTables.Budget(tree).ToCsv(Language.French), 2);
        return amounts.Count == 13
            && amounts.Take(6).Sum() == amounts[6]
            && amounts[6] + amounts[7] == amounts[8]
            && amounts[8] + amounts[9] == amounts[10]
            && amounts[10] + amounts[11] == amounts[12]
            && amounts[10] == tree.EligibleCosts!.Value.Amount;
    });

    [Fact]
    public void Consumption_AddsUpToTheLedger() => GrantLedgerProperties.Holds((problem, ledger) =>
    {
        var csv = GrantTables.Consumption(ledger).ToCsv(Language.English);
        return Column(csv, 2).Sum() == problem.Budget.Sum(line => line.Amount.Amount)
            && Column(csv, 3).Sum() == ledger.Expenditure.Sum(entry => entry.Amount!.Value.Amount)
            && Column(csv, 4).Sum() == ledger.Commitments.Sum(entry => entry.Amount!.Value.Amount)
            && Column(csv, 5).Sum() == Column(csv, 2).Sum() - Column(csv, 3).Sum() - Column(csv, 4).Sum();
    });

    [Fact]
    public void Cash_AddsUpToTheLedger() => GrantLedgerProperties.Holds((problem, ledger) =>
    {
        var csv = GrantTables.Cash(ledger).ToCsv(Language.English);
        var rows = Column(csv, 2).Zip(Column(csv, 3), Column(csv, 4)).Zip(Column(csv, 5));
        return rows.All(row => row.First.First + row.First.Second - row.First.Third == row.Second)
            && Column(csv, 3).Sum() - Column(csv, 4).Sum()
                == ledger.Partners.Sum(partner => partner.Months[^1].Closing!.Value.Amount);
    });

    [Fact]
    public void SourcesAndUses_BalanceAndAreThePlans() => Values.Law.Holds(Plans, plan =>
    {
        var table = GrantTables.SourcesAndUses(plan.Costs, plan.Funding);
        var amounts = Column(table.ToCsv(Language.French), 2);
        var written = table.Rows.Zip(amounts).ToLookup(row => row.First.IsSource, row => row.Second);
        return written[true].Sum() == plan.Costs.Total.Amount && written[false].Sum() == plan.Costs.Total.Amount;
    });

    [Theory]
    [InlineData("pbo-sante")]
    [InlineData("parsante")]
    public void SourcesAndUses_OfASample_AreThePlans(string name)
    {
        var plan = new PlannedSample(name).Plan;
        var table = GrantTables.SourcesAndUses(plan.Costs, plan.Funding);
        var written = table.Rows.Zip(Column(table.ToCsv(Language.French), 2))
            .ToLookup(row => row.First.IsSource, row => row.Second);

        Assert.Equal(plan.Costs.Total.Amount, written[true].Sum());
        Assert.Equal(plan.Costs.Total.Amount, written[false].Sum());
    }

    [Theory]
    [InlineData("pbo-sante")]
    [InlineData("parsante")]
    public void Lines_OfASample_AreThePlansLineByLine(string name)
    {
        var plan = new PlannedSample(name).Plan;
        var table = GrantTables.Lines(plan.Costs, plan.Funding);

        Assert.Equal(
            plan.Costs.Lines.Where(line => !line.Amount.IsZero).Select(line => (line.Id, line.Amount)),
            table.Rows.GroupBy(row => row.Line.Id)
                .Select(rows => (rows.Key, Money.Sum(rows.Select(row => row.Amount), plan.Costs.Currency))));
        Assert.All(plan.Funding.Sources, source => Assert.Equal(
            source.Amount,
            Money.Sum(
                table.Rows.Where(row => row.Source == source.Source).Select(row => row.Amount),
                plan.Costs.Currency)));
        Assert.DoesNotContain(table.Rows, row => row.Amount.IsZero);
    }

    [Fact]
    public void Tables_WithAProgramme_WriteItsNames()
    {
        var sample = new PlannedSample("pbo-sante");
        var (plan, programme) = (sample.Plan, sample.Programme);
        var ledger = GrantLedger.Run(new()
        {
            Contract = new()
            {
                Coordinator = new("aimf"),
                Maximum = Money.Eur(10),
                Rate = Percentage.FromPercent(75),
                Start = new(2010, 1, 1),
                End = new(2012, 12, 31),
            },
            Schedule = new() { PreFinancing = [], FinalReportOn = new(2013, 3, 31), PaymentDelay = default },
            Expenditure = [],
            Budget = [new(programme.Partners[0], BudgetHeading.Travel, Money.Eur(1)), new(new("unheard-of"), BudgetHeading.Travel, Money.Eur(1))],
        });
        var consumption = GrantTables.Consumption(ledger, programme).ToCsv(Language.French);

        Assert.Contains(programme.Partners[0].Name.French, consumption, StringComparison.Ordinal);
        Assert.Contains(",unheard-of,", consumption, StringComparison.Ordinal);
        Assert.Contains(
            programme.Budget!.Sources[0].Name!.English,
            GrantTables.SourcesAndUses(plan.Costs, plan.Funding, programme).ToCsv(Language.English),
            StringComparison.Ordinal);
        var lines = GrantTables.Lines(plan.Costs, plan.Funding, programme).ToCsv(Language.French);
        Assert.Contains("coordination:1,Coordonner le projet : Coordination générale,", lines, StringComparison.Ordinal);
        Assert.Contains("indirect-costs,Coûts indirects,", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void SourcesAndUses_FundingInAnotherCurrency_IsRefused()
    {
        var (costs, funding) = Plan([new(BudgetHeading.Travel, Money.Eur(1))], Percentage.FromPercent(0));

        Assert.Throws<CurrencyMismatchException>(() =>
            GrantTables.SourcesAndUses(costs with { Currency = Currency.Xof }, funding));
    }

    private static (CostPlan Costs, FundingAllocation Funding) Plan(IEnumerable<HeadingAmount> amounts, Percentage rate)
    {
        var byHeading = amounts.GroupBy(part => part.Heading)
            .Select(group => new HeadingAmount(group.Key, Money.Sum(group.Select(part => part.Amount), Currency.Eur)))
            .ToValueList();
        var total = Money.Sum(byHeading.Select(part => part.Amount), Currency.Eur);
        var funding = FundingAllocator.Allocate(new()
        {
            Currency = Currency.Eur,
            Costs = [new(new("a:1"), [new(new YearMonth(2019, 1), total)])],
            Sources = [new() { Source = new("eu"), Rate = rate }],
        }).Allocation!;
        CostPlan costs = new()
        {
            Currency = Currency.Eur,
            Total = total,
            Direct = total,
            Lines = [],
            ByActivity = [],
            ByPillar = [],
            ByTerritory = [],
            ByHeading = byHeading,
            ByMonth = [],
        };
        return (costs, funding);
    }

    // The texts of these tables hold neither commas nor quotes.
    private static List<decimal> Column(string csv, int index) => csv.TrimEnd('\n').Split('\n').Skip(1)
        .Select(line => decimal.Parse(line.Split(',')[index], CultureInfo.InvariantCulture))
        .ToList();
}

using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning.Costing;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing;

public sealed class CostTotalsTests
{
    private static readonly CostLine Salaries = Line("b:1", 80m) with
    {
        Activity = new("b"),
        Heading = BudgetHeading.HumanResources,
        Type = CostType.Salary,
        Nature = CostNature.Recurrent,
        PayerAfterEnd = new("region"),
        Territory = new("nampala"),
        ByPillar = [new(Pillar.ServiceDelivery, Money.Eur(20m)), new(Pillar.HealthWorkforce, Money.Eur(60m))],
        ByMonth = [new(new(2019, 12), Money.Eur(50m)), new(new(2020, 1), Money.Eur(30m))],
        ByBeneficiary = [new(BeneficiaryGroup.Military, Money.Eur(10m)), new(null, Money.Eur(70m))],
    };

    private static readonly CostLine Vehicle = Line("a:1", 15m) with
    {
        Activity = new("a"),
        Heading = BudgetHeading.EquipmentAndSupplies,
        Nature = CostNature.Capital,
        Territory = new("hombori"),
        ByPillar = [new(Pillar.ServiceDelivery, Money.Eur(15m))],
        ByBeneficiary = [new(BeneficiaryGroup.Civilians, Money.Eur(15m))],
    };

    private static readonly CostLine Derived = Line("not-broken-down", 5m) with { Origin = CostOrigin.NotBrokenDown };

    private static readonly CostLine[] Lines = [Derived, Salaries, Vehicle];

    [Fact]
    public void By_AxisOfWholeLines_HasWhatNothingIsSaidOfLast()
    {
        Holds<Id<Activity>?>(CostAxes.Activity, (new("b"), 80m), (new("a"), 15m), (null, 5m));
        Holds<Id<Territory>?>(CostAxes.Territory, (new("hombori"), 15m), (new("nampala"), 80m), (null, 5m));
        Holds<BudgetHeading?>(
            CostAxes.Heading,
            (BudgetHeading.HumanResources, 80m),
            (BudgetHeading.EquipmentAndSupplies, 15m),
            (null, 5m));
        Holds<CostType?>(CostAxes.Type, (CostType.Salary, 80m), (null, 20m));
        Holds<CostNature?>(CostAxes.Nature, (CostNature.Capital, 15m), (CostNature.Recurrent, 80m), (null, 5m));
        Holds<Id<Partner>?>(CostAxes.PayerAfterEnd, (new("region"), 80m), (null, 20m));
        Holds(CostAxes.Origin, (CostOrigin.CostItem, 95m), (CostOrigin.NotBrokenDown, 5m));
    }

    [Fact]
    public void By_AxisOfPartsOfLines_AddsTheParts()
    {
        Holds<Pillar?>(CostAxes.Pillar, (Pillar.ServiceDelivery, 35m), (Pillar.HealthWorkforce, 60m), (null, 5m));
        Holds(CostAxes.Month, (new YearMonth(2019, 12), 50m), (new YearMonth(2020, 1), 50m));
        Holds(CostAxes.Year, (2019, 50m), (2020, 50m));
    }

    [Fact]
    public void By_LinesWithoutShares_AreWhollyNobodys() => Holds<BeneficiaryGroup?>(
        CostAxes.Beneficiary,
        (BeneficiaryGroup.Civilians, 15m),
        (BeneficiaryGroup.Military, 10m),
        (null, 75m));

    [Fact]
    public void By_SomeLines_CrossesTwoAxes() => Assert.Equal(
        [new AxisAmount<int>(2019, Money.Eur(50m)), new AxisAmount<int>(2020, Money.Eur(30m))],
        CostTotals.By(Lines.Where(line => line.Nature is CostNature.Recurrent), CostAxes.Year));

    [Fact]
    public void By_NoLines_IsNoTotal() => Assert.Empty(CostTotals.By([], CostAxes.Pillar));

    [Fact]
    public void By_LinesInTwoCurrencies_Throws()
    {
        var francs = Vehicle with { Amount = Money.Xof(1) };
        Assert.Throws<CurrencyMismatchException>(() => CostTotals.By([Salaries, francs], CostAxes.Activity));
    }

    [Fact]
    public void By_NoArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => CostTotals.By(null!, CostAxes.Year));
        Assert.Throws<ArgumentNullException>(() => CostTotals.By<int>([], null!));
    }

    private static void Holds<TKey>(CostAxis<TKey> axis, params IEnumerable<(TKey Key, decimal Amount)> totals) =>
        Assert.Equal(totals, CostTotals.By(Lines, axis).Select(total => (total.Key, total.Amount.Amount)));

    private static CostLine Line(string id, decimal euros) => new()
    {
        Id = new(id),
        Origin = CostOrigin.CostItem,
        Amount = Money.Eur(euros),
        IsAssumed = false,
        ByPillar = [new(null, Money.Eur(euros))],
        ByMonth = [new(new(2020, 1), Money.Eur(euros))],
    };
}

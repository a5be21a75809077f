using HealthCoop.Finance;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Reference;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Financing;

/// <summary>What a budget's document tells of its sources: valued parts, instalments, calls.</summary>
public sealed class ProgrammeFundingTests
{
    private static readonly YearMonth January = new(2019, 1);

    [Theory]
    [InlineData(40, 40, 60)]
    [InlineData(40.01, 40.01, 59.99)]
    [InlineData(100, 50, 0)]
    public void Of_ValuedPart_PaysWhatIsInKindAndTheRestTheOthers(decimal valued, decimal inKind, decimal inMoney)
    {
        var asked = Of(
            [Line("works", 100), Line("premises", 50) with { Type = CostType.InKind }],
            new FundingSource
            {
                Id = new("city"),
                Partner = new("city"),
                Amount = Claim.Planned(Money.Eur(100)),
                ValuedPart = Claim.Planned(Money.Eur(valued)),
            });

        var result = Funded.By(asked.Problem);

        Assert.Equal([inMoney, inKind], result.Allocation!.Lines.Select(line => line.Parts.Sum(part => part.Amount.Amount)));
        Assert.Empty(FundingChecker.Check(asked.Problem, result));
        Assert.Empty(asked.NotApplied);
    }

    [Fact]
    public void Of_ValuedPartWithoutCostsInKind_IsTold() => Assert.Contains(
        Of(
            [Line("works", 100)],
            new FundingSource
            {
                Id = new("city"),
                Amount = Claim.Planned(Money.Eur(100)),
                ValuedPart = Claim.Planned(Money.Eur(10)),
            }).NotApplied,
        text => text.English == "Source 'city': no cost is told to be in kind.");

    [Fact]
    public void Of_Instalments_PayNothingBeforeTheyCome_AndTheBalanceTheLastCosts()
    {
        var asked = Of(
            [Line("works", 100, 0, 100)],
            Paid(
                new(Claim.Planned(Money.Eur(80))) { On = Claim.Planned(new PartialDate(2019, 1)) },
                new(Claim.Planned(Money.Eur(100))) { On = Claim.Planned(new PartialDate(2019, 12)), IsBalance = true }));

        var result = Funded.By(asked.Problem);

        // 20.00 of January have to wait, and nobody else pays; those of March wait for the balance.
        Assert.Equal([new(January, Money.Eur(20))], result.Allocation!.GapByMonth);
        Assert.Empty(asked.NotApplied);
    }

    [Fact]
    public void Of_InstalmentsInFrancs_AreTakenByTheirFixedParity()
    {
        var asked = Of(
            [Line("works", 10)],
            Paid(new Instalment(Claim.Planned(Money.Xof(655_957))) { On = Claim.Planned(new PartialDate(2019, 1)) }));

        Assert.Equal([new(January, Money.Eur(1_000))], asked.Problem.Sources[0].Cash!.Value);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_InstalmentThatIsNotKnown_LimitsNothingAndIsTold(bool isDated)
    {
        var instalment = isDated
            ? new Instalment(Claim.NotPublished<Money>(Modality.Planned)) { On = Claim.Planned(new PartialDate(2019, 1)) }
            : new Instalment(Claim.Planned(Money.Eur(10)));

        var asked = Of([Line("works", 100)], Paid(instalment));

        Assert.Null(asked.Problem.Sources[0].Cash);
        Assert.Contains(asked.NotApplied, text => text.English.Contains("instalment", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_ContingencyReserve_IsCappedByTheCallOfItsSource()
    {
        var asked = Of(
            [Line("works", 1_000), Line("reserve", 60) with { Origin = CostOrigin.ContingencyReserve }],
            new FundingSource { Id = new("grant"), Profile = new("eu-prag-2013"), Rate = Claim.Planned(Percentage.FromPercent(100)) });

        Assert.Equal(Money.Eur(10), Funded.By(asked.Problem).Allocation!.Gap);
    }

    private static FundingSource Paid(params Instalment[] instalments) => new()
    {
        Id = new("grant"),
        Amount = Claim.Planned(Money.Eur(1_000)),
        Instalments = instalments.ToValueList(),
    };

    private static CallTerms Of(CostLine[] lines, FundingSource source)
    {
        var total = Money.Sum(lines.Select(line => line.Amount), Currency.Eur);
        return ProgrammeFunding.Of(
            new()
            {
                Currency = Currency.Eur,
                Total = total,
                Direct = total,
                Lines = lines.ToValueList(),
                ByActivity = [],
                ByPillar = [],
                ByTerritory = [],
                ByHeading = [],
                ByMonth = [],
            },
            new() { Currency = Currency.Eur, Total = Claim.Planned(total), Sources = [source] },
            ReferenceData.Shipped);
    }

    private static CostLine Line(string id, params decimal[] months) => new()
    {
        Id = new(id),
        Origin = CostOrigin.CostItem,
        Amount = Money.Eur(months.Sum()),
        IsAssumed = false,
        ByPillar = [],
        ByMonth = months.Select((amount, i) => new MonthAmount(January.PlusMonths(i), Money.Eur(amount))).ToValueList(),
    };
}

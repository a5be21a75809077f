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
    public void Of_Instalments_PayNothingBeforeTheyCome()
    {
        var source = Paid(
            new(Claim.Planned(Money.Eur(80))) { On = Claim.Planned(new PartialDate(2019, 1)) },
            new(Claim.Planned(Money.Eur(120))) { On = Claim.Planned(new PartialDate(2019, 3)) });
        var asked = Of([Line("works", 100, 0, 100)], source);

        var result = Funded.By(asked.Problem);

        // 20.00 of January have to wait, and nobody else pays.
        Assert.Equal([new(January, Money.Eur(20))], result.Allocation!.GapByMonth);
        Assert.Empty(asked.NotApplied);
        Assert.Empty(ProgrammeFunding.AdvancesOf(Budget(200, source), result));
    }

    [Theory]
    [InlineData(99.99, 0.01)]
    [InlineData(100, 0)]
    [InlineData(100.01, 0)]
    public void Of_Balance_PaysBackWhatOthersAdvanced(decimal balance, decimal gap)
    {
        foreach (var on in new[] { null, Claim.Planned(new PartialDate(2019, 12)) })
        {
            var source = Paid(
                new(Claim.Planned(Money.Eur(80))) { On = Claim.Planned(new PartialDate(2019, 1)) },
                new(Claim.Planned(Money.Eur(20))) { On = Claim.Planned(new PartialDate(2019, 2)) },
                new(Claim.Planned(Money.Eur(balance))) { On = on, IsBalance = true });
            var asked = Of([Line("works", 120, 40, 40)], source);

            var result = Funded.By(asked.Problem);
            var advances = ProgrammeFunding.AdvancesOf(Budget(200, source), result);

            Assert.Equal(Money.Eur(gap), result.Allocation!.Gap);
            Assert.Contains(asked.NotApplied, text => text.English
                == $"Source 'grant': {Money.Eur(balance)} comes with the balance, and is advanced by others until then.");
            Assert.Equal(
                [(1, 40m), (2, 60m), (3, 100m - gap)],
                advances.Where(advance => advance.Month <= January.PlusMonths(2))
                    .Select(advance => (advance.Month.Month, advance.Amount.Amount)));
            Assert.DoesNotContain(advances, advance => advance.Month > January.PlusMonths(2));
        }
    }

    [Fact]
    public void Of_BalanceOfTextbookContract_LosesNothing()
    {
        // 80 % at the signature, the balance once the final report is accepted; others pay the last quarter.
        var source = new FundingSource
        {
            Id = new("grant"),
            Partner = new("commission"),
            Profile = new("eu-nsa-la-2009"),
            Rate = Claim.Planned(Percentage.FromPercent(75)),
            Instalments =
            [
                new(Claim.Planned(Money.Eur(720))) { On = Claim.Planned(new PartialDate(2019, 1)) },
                new(Claim.Planned(Money.Eur(180))) { IsBalance = true },
            ],
        };
        var asked = Of([Line("works", [.. Enumerable.Repeat(100m, 12)])], source, FundingSource.NotPublished(new("rest"), new("Reste", "Rest")));

        var result = Funded.By(asked.Problem);

        Assert.Equal([900m, 300m], result.Allocation!.Sources.Select(paid => paid.Amount.Amount));
        Assert.True(result.Allocation.Gap.IsZero);
    }

    [Theory]
    [InlineData(99.99, 299.97)]
    [InlineData(100, 300)]
    [InlineData(100.01, 300)]
    public void Of_ServiceThatPaysEachYear_GivesItsShareOfEachYear(decimal yearly, decimal paid)
    {
        var asked = Of(
            [Line("water", 1_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1_000)],
            new FundingSource
            {
                Id = new("water"),
                Profile = new("fr-oudin-santini"),
                Amount = Claim.Planned(Money.Eur(300)),
                OwnResources = Claim.Planned(Money.Eur(yearly * 100)),
                Instalments =
                [
                    .. new[] { 2019, 2020, 2021 }.Select(year => new Instalment(Claim.Planned(Money.Eur(100)))
                    {
                        On = Claim.Planned(new PartialDate(year, 1)),
                        IsBalance = year == 2021,
                    }),
                ],
            });

        Assert.Equal(Money.Eur(paid), Funded.By(asked.Problem).Allocation!.Sources[0].Amount);
    }

    [Theory]
    [InlineData(6_559_569, 99.99)]
    [InlineData(6_559_570, 100)]
    [InlineData(6_560_226, 100.01)]
    public void Of_OwnResourcesInFrancs_AreTakenByTheirFixedParity(decimal francs, decimal paid)
    {
        var asked = Of(
            [Line("water", 1_000)],
            new FundingSource
            {
                Id = new("water"),
                Profile = new("fr-oudin-santini"),
                OwnResources = Claim.Planned(Money.Xof(francs)),
            });

        Assert.Equal(Money.Eur(paid), Funded.By(asked.Problem).Allocation!.Sources[0].Amount);
    }

    [Fact]
    public void Of_OwnResourcesWithoutARate_AreToldAndNotGuessed()
    {
        var asked = Of(
            [Line("water", 1_000)],
            new FundingSource
            {
                Id = new("water"),
                Partner = new("city"),
                OwnResources = Claim.Planned(new Money(1_000, Currency.Usd)),
            });

        Assert.Null(asked.Problem.Sources[0].Means);
        Assert.Contains(asked.NotApplied, text => text.English == "Source 'water': its own resources, USD 1000.00, have no rate in EUR.");
    }

    [Fact]
    public void Of_LongestId_HasRulesAllTheSame()
    {
        var source = new FundingSource
        {
            Id = new(new string('c', 100)),
            Partner = new("city"),
            Amount = Claim.Planned(Money.Eur(100)),
            ValuedPart = Claim.Planned(Money.Eur(40)),
        };

        var asked = Of([Line("works", 100), Line("premises", 50) with { Type = CostType.InKind }], source);

        Assert.Equal(Money.Eur(100), Funded.By(asked.Problem).Allocation!.Sources[0].Amount);
    }

    [Fact]
    public void Of_SeveralSourcesOfOnePayerUnderOneCall_AreOneGrant()
    {
        FundingSource Grant(string id, string payer) => new()
        {
            Id = new(id),
            Partner = new(payer),
            Profile = new("eu-nsa-la-2009"),
            Rate = Claim.Planned(Percentage.FromPercent(75)),
        };
        var rest = FundingSource.NotPublished(new("rest"), new("Reste", "Rest"));

        var one = Of([Line("works", 1_000)], Grant("a", "commission"), Grant("b", "commission"), rest);
        var two = Of([Line("works", 1_000)], Grant("a", "commission"), Grant("b", "delegation"), rest);

        Assert.Equal(750, Funded.By(one.Problem).Allocation!.Sources.Take(2).Sum(source => source.Amount.Amount));
        Assert.All(one.NotApplied, text => Assert.EndsWith("(sources 'a', 'b')", text.English, StringComparison.Ordinal));
        Assert.Equal(one.NotApplied.Distinct(), one.NotApplied);
        Assert.Equal(1_000, Funded.By(two.Problem).Allocation!.Sources.Take(2).Sum(source => source.Amount.Amount));
        Assert.Contains(two.NotApplied, text => text.English.StartsWith("One call, several payers", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_ValuedPartOfAGrantOfMoney_DoesNotCountAndIsTold()
    {
        var asked = Of(
            [Line("works", 1_000)],
            new FundingSource
            {
                Id = new("grant"),
                Profile = new("fr-dctciv-2025-oda"),
                Amount = Claim.Planned(Money.Eur(500)),
                ValuedPart = Claim.Planned(Money.Eur(100)),
            });

        Assert.Equal(Money.Eur(400), Funded.By(asked.Problem).Allocation!.Sources[0].Amount);
        Assert.Contains(asked.NotApplied, text => text.English
            == "Source 'grant': the grant is money; the valued part, EUR 100.00, does not count.");
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

    private static Budget Budget(decimal total, params FundingSource[] sources) => new()
    {
        Currency = Currency.Eur,
        Total = Claim.Planned(Money.Eur(total)),
        Sources = sources.ToValueList(),
    };

    private static CallTerms Of(CostLine[] lines, params FundingSource[] sources)
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
            new() { Currency = Currency.Eur, Total = Claim.Planned(total), Sources = sources.ToValueList() },
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

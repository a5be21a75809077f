using HealthCoop.Finance;
using HealthCoop.Planning.Financing;
using HealthCoop.Reference;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Financing;

/// <summary>What changes: rates, totals, lines, months and sources, where limits are rules too.</summary>
public sealed class FundingVariationTests
{
    private static readonly Id<FundingSource> Grant = new("grant");
    private static readonly Id<FundingSource> City = new("city");

    [Theory]
    [InlineData("fr-dctciv-2025-ldc", 80, 800)]
    [InlineData("fr-dctciv-2025-ldc", 60, 600)]
    [InlineData("aimf-cooperation-fund", 90, 800)]
    [InlineData("eu-nsa-la-2009", 80, 800)]
    [InlineData("eu-nsa-la-2009", 60, 600)]
    public void Rate_OfACall_MovesUpAndDown(string call, decimal percent, decimal paid)
    {
        // Of the fund of cities, the beneficiary city gives a fifth all the same.
        var problem = CallTerms.Of(Problem(Cost("works", 1_000)), Grant, Call(call)).Problem;

        Assert.Equal(paid, Paid(FundingVariation.Rate(problem, Grant, Percentage.FromPercent(percent))));
    }

    [Fact]
    public void Rate_OfSeveralCountries_Moves()
    {
        var problem = CallTerms.Of(
            Problem(Cost("works", 1_000)),
            Grant,
            Call("fr-dctciv-2025-oda"),
            new() { IsMultiCountry = true }).Problem;

        Assert.Equal(650, Paid(FundingVariation.Rate(problem, Grant, Percentage.FromPercent(65))));
    }

    [Fact]
    public void Rate_OfWhatIsEligible_Moves()
    {
        var problem = CallTerms.Of(
            Problem(Cost("works", 1_000), Cost("reserve", 500) with { IsContingency = true }),
            Grant,
            Call("eu-nsa-la-2009")).Problem;

        Assert.Equal(840, Paid(FundingVariation.Rate(problem, Grant, Percentage.FromPercent(80))));
    }

    [Fact]
    public void Rate_ThatARuleHolds_Moves()
    {
        var problem = Problem(Cost("works", 1_000)) with { Rules = [Share(70)] };

        Assert.Equal(800, Paid(FundingVariation.Rate(problem, Grant, Percentage.FromPercent(80))));
    }

    [Theory]
    [InlineData("fr-dctciv-2025-ldc", 700)]
    [InlineData("aimf-cooperation-fund", 800)]
    [InlineData("eu-nsa-la-2009", 750)]
    public void Rejected_ALine_IsNoPartOfTheTotalOfTheCall(string call, decimal paid)
    {
        var problem = CallTerms.Of(Problem(Cost("works", 1_000), Cost("feast", 500)), Grant, Call(call)).Problem;

        var varied = FundingVariation.Rejected(problem, Grant, new("feast"));

        Assert.Equal(paid, Paid(varied));
        Assert.Equal(
            CallTerms.Of(Problem(Cost("works", 1_000), Cost("feast", 500)), Grant, Call(call), new() { Rejected = [new("feast")] })
                .Problem.Rules,
            varied.Problem.Rules);
    }

    [Fact]
    public void Rejected_ALine_IsNoPartOfTheShareThatARuleHolds()
    {
        var problem = Problem(Cost("works", 1_000), Cost("feast", 500)) with { Rules = [Share(70)] };

        Assert.Equal(700, Paid(FundingVariation.Rejected(problem, Grant, new("feast"))));
    }

    [Fact]
    public void Total_UnderACall_MovesWhatIsEligible()
    {
        var problem = CallTerms.Of(
            Problem(Cost("works", 1_000), Cost("indirect", 60) with { IsIndirect = true }, Cost("reserve", 500) with { IsContingency = true }),
            Grant,
            Call("eu-nsa-la-2009")).Problem;

        Assert.Equal(0.75m * 1_110, Paid(new(new("x", "x"), problem)));
        Assert.Equal(0.75m * 2_220, Paid(FundingVariation.Total(problem, 2)));
    }

    [Fact]
    public void Total_ByOne_ChangesNothing()
    {
        foreach (var call in ReferenceData.Shipped.GrantProfiles)
        {
            var problem = CallTerms.Of(
                Problem(Cost("works", 1_000), Cost("reserve", 500) with { IsContingency = true }),
                Grant,
                call,
                new() { Signature = new(2010, 1), Start = new(2010, 1), End = new(2010, 12) }).Problem;

            Assert.Equal(problem, FundingVariation.Total(problem, 1).Problem);
        }
    }

    [Fact]
    public void Total_AfterALimitWasMoved_KeepsItMoved()
    {
        var problem = CallTerms.Of(Problem(Cost("works", 2_000_000)), Grant, Call("fr-ficol-2020")).Problem;
        var derogated = problem with
        {
            Sources = problem.Sources
                .Select(offer => offer.Source == Grant ? offer with { Ceiling = Money.Eur(1_900_000) } : offer)
                .ToValueList(),
            Rules = problem.Rules.Select(rule => rule with { Share = Percentage.FromPercent(90) }).ToValueList(),
        };

        Assert.Equal(1_800_000, Paid(FundingVariation.Total(derogated, 1)));
    }

    [Fact]
    public void CostsDelayed_BeyondTheEnd_AreNotEligible()
    {
        var problem = CallTerms.Of(
            Problem(Cost("works", 1_000)),
            Grant,
            Call("eu-nsa-la-2009"),
            new() { Signature = new(2010, 1), Start = new(2010, 1), End = new(2010, 12) }).Problem;

        Assert.Equal(750, Paid(FundingVariation.CostsDelayed(problem, 9)));
        Assert.Equal(0, Paid(FundingVariation.CostsDelayed(problem, 10)));
    }

    [Fact]
    public void Without_ASourceOfWhichAnotherPaysAShare_LeavesAShareOfNothing()
    {
        // The city gives a quarter of what the grant gives.
        var problem = Problem(Cost("works", 125)) with
        {
            Sources = [new() { Source = Grant, Amount = Money.Eur(100) }, new() { Source = City }],
            Rules =
            [
                new()
                {
                    Id = new("quarter"),
                    Name = new("Quart", "Quarter"),
                    Of = new() { Sources = [City] },
                    Share = Percentage.FromPercent(25),
                    ShareOf = new(FundingBasis.Funding, new() { Sources = [Grant] }),
                },
            ],
        };

        var compared = Funded.With(problem, [FundingVariation.Without(problem, Grant)]);

        Assert.Equal((Money.Eur(0), Money.Eur(125)), (compared.Base.Gap, compared.Variations[0].Gap));
    }

    [Fact]
    public void Without_AGrant_IsWithoutWhatItsCallAsks()
    {
        var problem = CallTerms.Of(Problem(Cost("works", 1_000)), Grant, Call("aimf-cooperation-fund")).Problem;

        Assert.Empty(FundingVariation.Without(problem, Grant).Problem.Rules);
    }

    // The total of the budget bounds what a call calls the total cost.
    [Fact]
    public void Of_BudgetBelowTheTotalCost_IsWhatTheRateIsOf()
    {
        var problem = CallTerms.Of(
            Problem(Cost("works", 1_000)) with { BudgetTotal = Money.Eur(800) },
            Grant,
            Call("fr-dctciv-2025-ldc")).Problem;

        Assert.Equal(Money.Eur(560), Funded.By(problem).Allocation!.Sources[0].Amount);
    }

    [Fact]
    public void Rejected_OfLinesThatWereChangedSince_TakesTheLineAway()
    {
        var applied = CallTerms.Of(
            Problem(Cost("works", 1_000), Cost("land", 100), Cost("other", 100)),
            Grant,
            Call("eu-nsa-la-2009")).Problem;
        var changed = applied.With(applied.Sources[0] with { Eligible = [new("works"), new("land")] });

        var rejected = FundingVariation.Rejected(changed, Grant, new("land")).Problem;

        Assert.Equal([new("works")], rejected.Sources[0].Eligible!.Value);
    }

    [Fact]
    public void CashDelayed_OfCashThatWasStatedSince_Moves()
    {
        var applied = CallTerms.Of(Problem(Cost("works", 1_000)), Grant, Call("eu-nsa-la-2009")).Problem;
        var changed = applied.With(applied.Sources[0] with { Cash = [new(new YearMonth(2010, 3), Money.Eur(750))] });

        var delayed = FundingVariation.CashDelayed(changed, Grant, 2).Problem;

        Assert.Equal([new(new YearMonth(2010, 5), Money.Eur(750))], delayed.Sources[0].Cash!.Value);
    }

    // The other source of the grant goes on under the call, with what was changed of it since.
    [Fact]
    public void Without_OneSourceOfAGrant_KeepsWhatWasChangedOfTheOther()
    {
        var second = new FundingOffer { Source = new("second"), Partner = new("funder") };
        var problem = Problem(Cost("works", 1_000), Cost("land", 100));
        var applied = CallTerms.Of(problem with { Sources = [.. problem.Sources, second] }, Grant, Call("eu-nsa-la-2009"))
            .Problem;
        applied = CallTerms.Of(applied, second.Source, Call("eu-nsa-la-2009")).Problem;
        var changed = applied.With(applied.Sources[^1] with { Eligible = [new("land")] });

        var without = FundingVariation.Without(changed, Grant).Problem;

        Assert.Equal([new("land")], without.Sources[^1].Eligible!.Value);
    }

    private static FundingRule Share(decimal percent) => new()
    {
        Id = new("share"),
        Name = new("Part", "Share"),
        Of = new() { Sources = [Grant] },
        Share = Percentage.FromPercent(percent),
        ShareOf = new(FundingBasis.Costs, FundingSelection.All),
    };

    private static decimal Paid(FundingVariation variation)
    {
        var result = Funded.By(variation.Problem);
        Assert.Empty(FundingChecker.Check(variation.Problem, result));
        return result.Allocation!.Sources[0].Amount.Amount;
    }

    private static GrantProfile Call(string id) => ReferenceData.Shipped.Find(new Id<GrantProfile>(id))!;

    private static FundingProblem Problem(params FundingCost[] costs) => new()
    {
        Currency = Currency.Eur,
        Costs = costs.ToValueList(),
        Sources =
        [
            new() { Source = Grant, Partner = new("funder") },
            new() { Source = City, Partner = new("city"), IsOwnContribution = true },
        ],
    };

    private static FundingCost Cost(string line, decimal amount) =>
        new(new(line), [new(new YearMonth(2010, 3), Money.Eur(amount))]);
}

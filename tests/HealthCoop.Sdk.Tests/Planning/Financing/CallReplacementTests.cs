using HealthCoop.Finance;
using HealthCoop.Planning.Financing;
using HealthCoop.Reference;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Financing;

/// <summary>A call takes the place of the one before it, and nothing of the first is left.</summary>
public sealed class CallReplacementTests
{
    private static readonly Id<FundingSource> Grant = new("grant");

    /// <summary>Gets each pair of calls that ship.</summary>
    public static TheoryData<string, string> Pairs { get; } = new(
        from first in ReferenceData.Shipped.GrantProfiles
        from second in ReferenceData.Shipped.GrantProfiles
        select (first.Id.Value, second.Id.Value));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Of_AnotherCall_IsAsIfItWereTheFirst(string first, string second)
    {
        var circumstances = new FundingCircumstances
        {
            Signature = new(2010, 1),
            Start = new(2010, 2),
            End = new(2010, 4),
        };
        var applied = CallTerms.Of(Bare, Grant, Call(first), circumstances).Problem;

        var direct = CallTerms.Of(Bare, Grant, Call(second), circumstances);
        var replaced = CallTerms.Of(applied, Grant, Call(second), circumstances);

        Assert.Equal(direct, replaced);
    }

    [Theory]
    [InlineData("eu-nsa-la-2009", "aimf-cooperation-fund", 800)]
    [InlineData("eu-nsa-la-2009", "eu-prag-2013", 1_000)]
    [InlineData("fr-ficol-2020", "eu-nsa-la-2009", 750)]
    [InlineData("aimf-cooperation-fund", "eu-nsa-la-2009", 750)]
    public void Compare_FromAProblemUnderACall_IsWithoutThatCall(string first, string second, decimal paid)
    {
        var applied = CallTerms.Of(Simple, Grant, Call(first)).Problem;

        var compared = Funded.Under(applied, Grant, [Call(second)])[0].Outcome;

        Assert.Equal(paid, compared.Sources.Single(source => source.Source == Grant).Amount.Amount);
    }

    [Fact]
    public void Of_AnotherCall_KeepsWhatTheOfferHasOfItsOwnAndWhatWasChangedSince()
    {
        var own = Simple with
        {
            Sources = Simple.Sources.Select(offer => offer with { Ceiling = Money.Eur(790) }).ToValueList(),
        };
        var applied = CallTerms.Of(own, Grant, Call("eu-nsa-la-2009")).Problem;
        var changed = applied with
        {
            Sources = applied.Sources
                .Select(offer => offer.Source == Grant ? offer with { Floor = Money.Eur(5) } : offer)
                .ToValueList(),
        };

        var offer = CallTerms.Of(changed, Grant, Call("aimf-cooperation-fund")).Problem.Sources[0];

        Assert.Equal(
            (Money.Eur(790), Money.Eur(5), null, null),
            (offer.Ceiling, offer.Floor, offer.MaximumRate, offer.IndirectCostCap));
    }

    [Fact]
    public void Of_RuleOfTheHostWithTheNameOfTheCalls_Stays()
    {
        var host = new FundingRule
        {
            Id = new("grant-rate"),
            Name = new("Taux", "Rate"),
            Of = new() { Sources = [Grant] },
            Amount = Money.Eur(10),
        };

        var terms = CallTerms.Of(Simple with { Rules = [host] }, Grant, Call("aimf-cooperation-fund")).Problem;

        Assert.Equal(Money.Eur(10), Funded.By(terms).Allocation!.Sources[0].Amount);
        Assert.Contains(terms.Rules, rule => rule.Id.Value == "grant-rate-2");
    }

    [Fact]
    public void Of_LongestId_HasRulesAllTheSame()
    {
        var grant = new Id<FundingSource>(new string('g', 100));
        var problem = Simple with
        {
            Sources = Simple.Sources
                .Select(offer => offer.Source == Grant ? offer with { Source = grant } : offer)
                .ToValueList(),
        };

        var terms = CallTerms.Of(problem, grant, Call("aimf-cooperation-fund")).Problem;

        Assert.Equal(Money.Eur(800), Funded.By(terms).Allocation!.Sources[0].Amount);
        Assert.All(terms.Rules, rule => Assert.Equal(100, rule.Id.Value.Length));
    }

    private static FundingProblem Simple => new()
    {
        Currency = Currency.Eur,
        Costs = [Cost("works", 1_000)],
        Sources = Sources,
    };

    private static FundingProblem Bare => new()
    {
        Currency = Currency.Eur,
        Costs =
        [
            Cost("works", 1_000),
            Cost("premises", 50) with { Type = CostType.InKind },
            Cost("interest", 50) with { Type = CostType.Interest },
            Cost("audit", 20) with { Type = CostType.ExpenditureVerification },
            Cost("indirect", 100) with { IsIndirect = true },
            Cost("reserve", 100) with { IsContingency = true },
        ],
        Sources = Sources,
    };

    private static ValueList<FundingOffer> Sources =>
    [
        new() { Source = Grant, Partner = new("funder"), Means = Money.Eur(10_000), Contribution = FundingContribution.MoneyAndInKind },
        new() { Source = new("city"), Partner = new("city"), IsOwnContribution = true },
    ];

    private static GrantProfile Call(string id) => ReferenceData.Shipped.Find(new Id<GrantProfile>(id))!;

    private static FundingCost Cost(string line, decimal amount) =>
        new(new(line), [new(new YearMonth(2010, 3), Money.Eur(amount / 2)), new(new YearMonth(2011, 3), Money.Eur(amount / 2))]);
}

using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Ledgers;
using HealthCoop.Reference;
using Xunit;

namespace HealthCoop.Tests.Planning.Ledgers;

public sealed class PaperReviewTests
{
    private static readonly SupportingPapersTerm Term = new()
    {
        Costs =
        [
            new() { Papers = [SupportingPaper.ProofOfPayment] },
            new() { Type = CostType.Salary, Papers = [SupportingPaper.Payslip, SupportingPaper.TimeSheet] },
        ],
        SourceText = new("Convention", "Agreement"),
        Evidence = Evidence.PublicSource,
    };

    private static readonly PaperHolding Salary =
        new(new("salary"), Money.Eur(1_000), [SupportingPaper.Payslip, SupportingPaper.ProofOfPayment])
        {
            Type = CostType.Salary,
        };

    private static readonly PaperHolding Fuel = new(new("fuel"), Money.Eur(40.10m), [SupportingPaper.ProofOfPayment]);

    [Theory]
    [InlineData("eu-nsa-la-2009", 0)]
    [InlineData("eu-prag-2012", 0)]
    [InlineData("eu-prag-2013", 1_040.10)]
    [InlineData("eu-prag-2018", 0)]
    public void Of_CallThatShips_RejectsWhatItsPapersDoNotProve(string call, decimal rejected)
    {
        var term = ReferenceData.Shipped.Find(new Id<GrantProfile>(call))!.Terms.OfType<SupportingPapersTerm>().Single();

        // No contract of the salary, no invoice of the fuel; of other editions the list is not confirmed.
        Assert.Equal(Money.Eur(rejected), PaperReview.Of(term, [Salary, Fuel], Currency.Eur).Rejected);
    }

    [Fact]
    public void Of_PaperThatIsMissing_RejectsTheCost()
    {
        var review = PaperReview.Of(Term, [Salary, Fuel], Currency.Eur);

        Assert.Equal([SupportingPaper.TimeSheet], review.Costs[0].Missing);
        Assert.Equal([SupportingPaper.ProofOfPayment], review.Costs[1].Required);
        Assert.Equal([1_000m, 0m], review.Costs.Select(cost => cost.Rejected.Amount));
        Assert.Equal((Money.Eur(1_040.10m), Money.Eur(1_000)), (review.Total, review.Rejected));
    }

    [Fact]
    public void Of_AllPapers_RejectsNothing() => Assert.True(PaperReview
        .Of(Term, [Salary with { Held = [.. Salary.Held, SupportingPaper.TimeSheet] }, Fuel], Currency.Eur)
        .Rejected.IsZero);

    [Fact]
    public void Of_UnconfirmedTerm_AsksForNothing()
    {
        var review = PaperReview.Of(Term with { Evidence = Evidence.Unconfirmed }, [Salary], Currency.Eur);

        Assert.Empty(review.Costs[0].Required);
        Assert.True(review.Rejected.IsZero);
    }

    [Theory]
    [InlineData(CostOrigin.IndirectCosts, BudgetHeading.IndirectCosts, "Paid at a flat rate: there are no papers of its own.")]
    [InlineData(CostOrigin.CostItem, BudgetHeading.IndirectCosts, "Paid at a flat rate: there are no papers of its own.")]
    [InlineData(CostOrigin.ContingencyReserve, null, "A reserve is not spent: what it pays has its papers under another heading.")]
    [InlineData(CostOrigin.CostItem, BudgetHeading.ContingencyReserve, "A reserve is not spent: what it pays has its papers under another heading.")]
    [InlineData(CostOrigin.NotBrokenDown, null, "Not broken down: which papers it takes is not known.")]
    public void Of_CostWithoutPapersOfItsOwn_AsksForNoneAndSaysWhy(CostOrigin origin, BudgetHeading? heading, string why)
    {
        var cost = PaperReview.Of(Term, [PaperHolding.Of(Line(origin, heading, null), [])], Currency.Eur).Costs[0];

        Assert.Empty(cost.Required);
        Assert.Equal((Money.Eur(0), why), (cost.Rejected, cost.WithoutPapers?.English));
    }

    [Fact]
    public void Of_CostItem_HasItsTypesPapers()
    {
        var holding = PaperHolding.Of(Line(CostOrigin.CostItem, BudgetHeading.HumanResources, CostType.Salary), []);
        var cost = PaperReview.Of(Term, [holding], Currency.Eur).Costs[0];

        Assert.Equal([SupportingPaper.TimeSheet, SupportingPaper.Payslip], cost.Missing);
        Assert.Equal((Money.Eur(70), (Narrative?)null), (cost.Rejected, cost.WithoutPapers));
    }

    [Theory]
    [InlineData(CostType.SalaryTopUp, SupportingPaper.ProofOfPayment)]
    [InlineData(CostType.NonRecoverableTax, SupportingPaper.Invoice, SupportingPaper.ProofOfPayment)]
    [InlineData(CostType.LandOrBuildings, SupportingPaper.Invoice, SupportingPaper.ProofOfPayment)]
    [InlineData(CostType.RecoverableTax)]
    [InlineData(CostType.Interest)]
    [InlineData(CostType.Provision)]
    [InlineData(CostType.DebtService)]
    [InlineData(CostType.ExchangeLoss)]
    [InlineData(CostType.ReturnOnCapital)]
    [InlineData(CostType.InKind)]
    public void Of_GuideOf2013_AsksNothingOfWhatItExcludes(CostType type, params SupportingPaper[] papers)
    {
        var term = ReferenceData.Shipped.Find(new Id<GrantProfile>("eu-prag-2013"))!.Find<SupportingPapersTerm>();

        Assert.Equal(papers, PaperReview.Of(term, [Fuel with { Type = type }], Currency.Eur).Costs[0].Required);
    }

    private static CostLine Line(CostOrigin origin, BudgetHeading? heading, CostType? type) => new()
    {
        Id = new("line"),
        Origin = origin,
        Heading = heading,
        Type = type,
        Amount = Money.Eur(70),
        IsAssumed = false,
        ByPillar = [],
        ByMonth = [],
    };
}

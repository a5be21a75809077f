using HealthCoop.Planning;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Planning.Verification;
using Xunit;

namespace HealthCoop.Tests.Planning.Verification;

/// <summary>Each law of amounts, broken once, without the figures to which the programme leads.</summary>
public sealed class MoneyLawTests
{
    private static readonly Money Cent = Money.Eur(0.01m);

    [Fact]
    public void Check_PlanAsItIs_KeepsAllLaws()
    {
        Assert.Empty(Laws(VerifiedPlan.Plan));
        Assert.False(VerifiedPlan.Plan.Funding.Gap.IsZero);
        Assert.False(VerifiedPlan.Plan.Costs.Lines.Count < 4);
    }

    [Theory]
    [InlineData("HC-PLN-013", "/costs/lines/0/byPillar")]
    [InlineData("HC-PLN-014", "/costs/lines/0/byMonth")]
    [InlineData("HC-PLN-021", "/costs/lines/0/byBeneficiary")]
    [InlineData("HC-PLN-015", "/costs/total")]
    [InlineData("HC-PLN-015", "/costs/direct")]
    [InlineData("HC-PLN-015", "/costs/byActivity/0/amount")]
    [InlineData("HC-PLN-015", "/costs/byTerritory/1/amount")]
    [InlineData("HC-PLN-015", "/costs/byHeading/0/amount")]
    [InlineData("HC-PLN-017", "/funding/lines/0/gap")]
    public void Check_AmountOfALineChanged_BreaksWhatItAddsUpTo(string rule, string path) =>
        Assert.Contains(Laws(WithLine(line => line with { Amount = line.Amount + Cent })), Is(rule, path));

    [Fact]
    public void Check_PartOfALineChanged_BreaksItsSums()
    {
        var byPillar = Laws(WithLine(line => line with { ByPillar = First(line.ByPillar, p => p with { Amount = p.Amount + Cent }) }));
        var byMonth = Laws(WithLine(line => line with { ByMonth = First(line.ByMonth, p => p with { Amount = p.Amount + Cent }) }));

        var negative = Laws(WithLine(line => line with
        {
            ByBeneficiary = [.. line.ByBeneficiary, new(null, -Cent), new(null, Cent)],
        }));

        Assert.Equal(["/costs/lines/0/byBeneficiary/2/amount"], negative.Select(f => f.Path.ToString()));
        Assert.Equal(["/costs/lines/0/byPillar", "/costs/byPillar/0/amount"], byPillar.Select(f => f.Path.ToString()));
        Assert.Equal(["/costs/lines/0/byMonth", "/costs/byMonth/0/amount"], byMonth.Select(f => f.Path.ToString()));
    }

    [Fact]
    public void Check_SumMissing_IsNamed()
    {
        var finding = Assert.Single(Laws(WithCosts(costs => costs with { ByHeading = [.. costs.ByHeading.Skip(1)] })));

        Assert.Equal("/costs/byHeading", finding.Path.ToString());
    }

    [Fact]
    public void Check_CostThatIsNegativeOrInAnotherCurrency_IsNamed()
    {
        var negative = Laws(WithLine(line => line with { Amount = -line.Amount }));
        var foreign = Laws(WithLine(line => line with { Amount = Money.Xof(1) }));

        Assert.Contains(negative, Is("HC-PLN-012", "/costs/lines/0/amount"));
        Assert.Contains(foreign, Is("HC-PLN-012", "/costs/lines/0/amount"));
    }

    [Theory]
    [InlineData("total")]
    [InlineData("gap")]
    [InlineData("unattributed")]
    [InlineData("gapByMonth")]
    public void Check_TotalOfFundingChanged_BreaksConservation(string member)
    {
        var findings = Laws(WithFunding(funding => member switch
        {
            "total" => funding with { Total = funding.Total + Cent },
            "gap" => funding with { Gap = funding.Gap + Cent },
            "unattributed" => funding with { Unattributed = funding.Unattributed + Cent },
            _ => funding with { GapByMonth = First(funding.GapByMonth, p => p with { Amount = p.Amount + Cent }) },
        }));

        Assert.Contains(findings, Is("HC-PLN-017", "/funding/" + member));
    }

    [Fact]
    public void Check_PartOfFundingChanged_BreaksConservation()
    {
        var line = Laws(WithFunding(funding => funding with
        {
            Lines = First(funding.Lines, l => l with { Parts = First(l.Parts, p => p with { Amount = p.Amount + Cent }) }),
        }));
        var month = Laws(WithFunding(funding => funding with
        {
            Sources = First(funding.Sources, s => s with { ByMonth = First(s.ByMonth, p => p with { Amount = p.Amount + Cent }) }),
        }));
        var dropped = Laws(WithFunding(funding => funding with { Lines = [.. funding.Lines.Skip(1)] }));
        var negative = Laws(WithFunding(funding => funding with
        {
            Lines = First(funding.Lines, l => l with { Gap = -Cent }),
        }));

        Assert.Equal(
            ["/funding/lines/0/gap", "/funding/sources/0/amount"],
            line.Select(finding => finding.Path.ToString()));
        Assert.Equal(["/funding/sources/0/byMonth", "/funding"], month.Select(finding => finding.Path.ToString()));
        Assert.Contains(dropped, Is("HC-PLN-017", "/funding/lines"));
        Assert.Contains(negative, Is("HC-PLN-017", "/funding/lines/0/gap"));
    }

    [Theory]
    [InlineData(0, 1, "its rate")]
    [InlineData(0, 1_000, "its rate")]
    [InlineData(1, 1, "its amount")]
    public void Check_SourceBeyondItsTerms_IsNamed(int ordinal, int cents, string term)
    {
        var findings = Laws(WithFunding(funding => funding with
        {
            Sources = funding.Sources
                .Select((source, i) => i != ordinal ? source : source with { Amount = source.Amount + (Cent * cents) })
                .ToValueList(),
        }));

        var finding = Assert.Single(findings, finding => finding.Rule.Value == "HC-PLN-016");
        Assert.Equal($"/funding/sources/{ordinal}/amount", finding.Path.ToString());
        Assert.Contains(term, finding.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FundingLimit.MaximumRate, "333.00")]
    [InlineData(FundingLimit.Ceiling, "4321.09")]
    [InlineData(FundingLimit.Rate, "505.00")]
    public void LimitsOf_SourceUnderACall_ListsItsRules(FundingLimit limit, string atMost)
    {
        var profile = PlannableProgrammes.Reference.Find(new Id<HealthCoop.Finance.GrantProfile>("call"))!;
        var terms = new SourceTerms(
            new() { Id = new("call"), Rate = Claim.Planned(Percentage.FromPercent(50.5m)) },
            profile.MaximumRate,
            profile.Ceiling);

        var limits = FundingTargets.LimitsOf(terms, Money.Eur(1_000m));

        Assert.Equal(atMost, Assert.Single(limits, one => one.Limit == limit).AtMost.ToAmountString());
    }

    private static ValueList<Finding> Laws(Plan plan)
    {
        var findings = new PlanFindings();
        CostLaws.Check(plan.Costs, findings);
        FundingLaws.Check(plan, ExpectedPlan.Of(VerifiedPlan.Programme, PlannableProgrammes.Reference).Budget, findings);
        return findings.ToValueList();
    }

    private static Plan WithCosts(Func<CostPlan, CostPlan> change) =>
        VerifiedPlan.Plan with { Costs = change(VerifiedPlan.Plan.Costs) };

    private static Plan WithLine(Func<CostLine, CostLine> change) =>
        WithCosts(costs => costs with { Lines = First(costs.Lines, change) });

    private static Plan WithFunding(Func<FundingAllocation, FundingAllocation> change) =>
        VerifiedPlan.Plan with { Funding = change(VerifiedPlan.Plan.Funding) };

    private static ValueList<T> First<T>(ValueList<T> list, Func<T, T> change) => [change(list[0]), .. list.Skip(1)];

    private static Predicate<Finding> Is(string rule, string path) =>
        finding => finding.Rule.Value == rule && finding.Path.ToString() == path;
}

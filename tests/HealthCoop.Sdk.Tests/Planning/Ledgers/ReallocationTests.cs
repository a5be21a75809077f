using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Finance;
using HealthCoop.Planning.Ledgers;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Ledgers;

public sealed class ReallocationTests
{
    private static readonly ReallocationProblem Problem = new()
    {
        Currency = Currency.Eur,
        Share = Percentage.FromPercent(15),
        Headings = [],
        EffectiveOn = new(2020, 3, 1),
    };

    private static Gen<ReallocationProblem> Problems { get; } =
        from share in Gen.Elements(15, 25)
        from amounts in Gen.ListOf(
            from initial in Gen.Choose(0, 100_00)
            from current in Gen.Choose(0, 100_00)
            select (Initial: initial / 100m, Current: current / 100m))
        select Problem with
        {
            Share = Percentage.FromPercent(share),
            Headings = amounts.Zip(Enum.GetValues<BudgetHeading>(), (amount, heading) =>
                new HeadingChange(heading, Money.Eur(amount.Initial), Money.Eur(amount.Current))).ToValueList(),
        };

    [Theory]
    [InlineData(0, ReallocationOutcome.Within, 1_500)]
    [InlineData(0.01, ReallocationOutcome.Notification, 1_499.99)]
    [InlineData(1_499.99, ReallocationOutcome.Notification, 0.01)]
    [InlineData(1_500, ReallocationOutcome.Notification, 0)]
    [InlineData(1_500.01, ReallocationOutcome.Addendum, -0.01)]
    public void Assess_HeadingThatReceives_IsBound(decimal moved, ReallocationOutcome outcome, decimal slack)
    {
        var result = Move(from: 100_000, to: 10_000, moved);

        Assert.Equal((outcome, outcome), (result.Outcome, result.Headings[1].Outcome));
        Assert.Equal(Money.Eur(slack), result.Headings[1].Slack);
        Assert.Equal(Money.Eur(Math.Max(0, -slack)), result.IneligibleWithoutAddendum);
        Assert.True(result.TotalRise.IsZero);
    }

    [Theory]
    [InlineData(1_499.99, ReallocationOutcome.Notification, 0)]
    [InlineData(1_500, ReallocationOutcome.Notification, 0)]
    [InlineData(1_500.01, ReallocationOutcome.Addendum, 0.01)]
    public void Assess_HeadingThatGives_IsBoundToo(decimal moved, ReallocationOutcome outcome, decimal ineligible)
    {
        var result = Move(from: 10_000, to: 100_000, moved);

        Assert.Equal((outcome, outcome), (result.Outcome, result.Headings[0].Outcome));
        Assert.Equal(Money.Eur(ineligible), result.IneligibleWithoutAddendum);
    }

    [Fact]
    public void Assess_Addendum_IsRequestedThirtyDaysBefore()
    {
        Assert.Equal(new LocalDate(2020, 1, 31), Move(10_000, 10_000, 1_500.01m).RequestBy);
        Assert.Null(Move(10_000, 10_000, 1_500).RequestBy);
    }

    [Theory]
    [InlineData(2_499.99, ReallocationOutcome.Notification, 0.01)]
    [InlineData(2_500.00, ReallocationOutcome.Notification, 0)]
    [InlineData(2_500.01, ReallocationOutcome.Addendum, -0.01)]
    public void Assess_ShareSince2013_BindsBothHeadings(decimal moved, ReallocationOutcome outcome, decimal slack)
    {
        var receiver = Move(100_000, 10_000, moved, percent: 25);
        var giver = Move(10_000, 100_000, moved, percent: 25);

        Assert.Equal((outcome, outcome), (receiver.Outcome, giver.Outcome));
        Assert.Equal((Money.Eur(slack), Money.Eur(slack)), (receiver.Headings[1].Slack, giver.Headings[0].Slack));
        Assert.Equal(Money.Eur(Math.Max(0, -slack)), receiver.IneligibleWithoutAddendum);
    }

    [Theory]
    [InlineData(0, BudgetHeading.Travel, true)]
    [InlineData(10_000, BudgetHeading.Travel, true)]
    [InlineData(-1, BudgetHeading.Travel, false)]
    [InlineData(10_001, BudgetHeading.Travel, false)]
    [InlineData(int.MaxValue, BudgetHeading.Travel, false)]
    [InlineData(30, (BudgetHeading)7, false)]
    [InlineData(30, (BudgetHeading)0, false)]
    public void Assess_NoticeAndHeading_AreCheckedAtTheEdge(int days, BudgetHeading heading, bool accepted)
    {
        var problem = Problem with
        {
            NoticeDays = days,
            Headings = [new(heading, Money.Eur(100), Money.Eur(500))],
        };

        Assert.Equal(accepted, Record.Exception(() => Reallocation.Assess(problem)) is not ArgumentException);
    }

    [Fact]
    public void Assess_FixedHeading_MayNotChangeAtAll()
    {
        var result = Reallocation.Assess(Problem with
        {
            Headings =
            [
                new(BudgetHeading.ContingencyReserve, Money.Eur(100), Money.Eur(99.99m)),
                new(BudgetHeading.Travel, Money.Eur(100), Money.Eur(100.01m)),
            ],
            Fixed = [BudgetHeading.ContingencyReserve],
        });

        Assert.Equal(ReallocationOutcome.Addendum, result.Outcome);
        Assert.Equal(Money.Eur(0.01m), result.IneligibleWithoutAddendum);
    }

    [Fact]
    public void Assess_RiseThatNobodyGives_IsPaidByNobody()
    {
        var result = Reallocation.Assess(Problem with
        {
            Headings = [new(BudgetHeading.Travel, Money.Eur(100), Money.Eur(101))],
        });

        Assert.Equal((Money.Eur(1), Money.Eur(1)), (result.TotalRise, result.IneligibleWithoutAddendum));
    }

    [Fact]
    public void Assess_Savings_AreNoReallocation()
    {
        var result = Reallocation.Assess(Problem with
        {
            Headings =
            [
                new(BudgetHeading.Travel, Money.Eur(100), Money.Eur(110)),
                new(BudgetHeading.Works, Money.Eur(1_000), Money.Eur(900)),
            ],
        });

        Assert.Equal((Money.Eur(0), Money.Eur(0)), (result.TotalRise, result.IneligibleWithoutAddendum));
    }

    [Fact]
    public void Assess_WhatCannotBe_IsAnArgumentException()
    {
        HeadingChange travel = new(BudgetHeading.Travel, Money.Eur(1), Money.Eur(1));

        Assert.Throws<ArgumentException>(() => Reallocation.Assess(Problem with { Headings = [travel, travel] }));
        Assert.Throws<ArgumentException>(() => Reallocation.Assess(Problem with { NoticeDays = -1 }));
        Assert.Throws<ArgumentException>(() =>
            Reallocation.Assess(Problem with { Headings = [travel with { Current = Money.Eur(-1) }] }));
    }

    [Fact]
    public void Ineligible_IsPartOfWhatRises_AndNothingWithoutACause() => Values.Law.Holds(Problems, problem =>
    {
        var result = Reallocation.Assess(problem);
        var risen = result.Headings.Sum(heading => Math.Max(0, heading.Change.Amount));
        var ineligible = result.IneligibleWithoutAddendum.Amount;
        return ineligible >= result.TotalRise.Amount
            && ineligible <= risen
            && (ineligible == result.TotalRise.Amount || result.Outcome is ReallocationOutcome.Addendum);
    });

    [Fact]
    public void Outcome_IsThatOfTheExactShare() => Values.Law.Holds(Problems, problem =>
        Reallocation.Assess(problem).Headings.Zip(problem.Headings.OrderBy(heading => heading.Heading)).All(pair =>
            pair.First.Outcome is ReallocationOutcome.Addendum
                == (Math.Abs(pair.Second.Current.Amount - pair.Second.Initial.Amount)
                    > pair.Second.Initial.Amount * problem.Share.Fraction)));

    [Fact]
    public void Result_DoesNotDependOnTheOrderOfInput() => Values.Law.Holds(Problems, problem =>
        Reallocation.Assess(problem)
            == Reallocation.Assess(problem with { Headings = problem.Headings.Reverse().ToValueList() }));

    private static ReallocationResult Move(decimal from, decimal to, decimal moved, int percent = 15) =>
        Reallocation.Assess(Problem with
        {
            Share = Percentage.FromPercent(percent),
            Headings =
            [
                new(BudgetHeading.Works, Money.Eur(to), Money.Eur(to + moved)),
                new(BudgetHeading.Travel, Money.Eur(from), Money.Eur(from - moved)),
            ],
        });
}

using HealthCoop.Planning.Financing;
using HealthCoop.Planning.Optimization;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Financing;

/// <summary>Problems too large for exact arithmetic: what is told of them is what exact arithmetic would tell.</summary>
public sealed class LargeFundingTests
{
    private static readonly YearMonth January = new(2010, 1);

    // However small the contradiction is beside the amounts, it is one, and is told with what would resolve it.
    [Theory]
    [InlineData(10, 0.01)]
    [InlineData(1_000, 0.01)]
    [InlineData(100_000, 0.01)]
    [InlineData(100_000, 50)]
    public void Allocate_FloorAboveTheAmount_IsAConflict(decimal size, decimal above)
    {
        var problem = Problem(
            [.. Enumerable.Range(0, 150).Select(i => Cost(i, size * (i + 1)))],
            [.. Enumerable.Range(0, 8).Select(k => Offer($"source-{k}", size * 2_000))]);
        problem = problem with
        {
            Sources = problem.Sources
                .Select((offer, k) => k == 3 ? offer with { Floor = offer.Amount + Money.Eur(above) } : offer)
                .ToValueList(),
        };

        var told = Assert.Single(Funded.By(problem).Conflicts);

        var conflict = Funded.Against(problem)!;
        Assert.Empty(conflict.Lines);
        Assert.Equal([FundingLimit.Amount, FundingLimit.Floor], conflict.Limits.Select(limit => limit.Limit));
        Assert.Equal(2, conflict.WaysOut.Count);
        Assert.All(conflict.WaysOut, way =>
        {
            Assert.Equal(Money.Eur(above), way.Change);
            Assert.NotNull(Funded.By(way.Problem).Allocation);
        });
        Assert.Equal(conflict.Message, told.Message);
    }

    [Fact]
    public void Allocate_FloorsAboveAllCosts_NameAllOfThemAndEachMayGiveWay()
    {
        var problem = Problem(
            [.. Enumerable.Range(0, 300).Select(i => Cost(i, 10))],
            [.. Enumerable.Range(0, 10).Select(k => Offer($"source-{k}", 1_000) with { Floor = Money.Eur(301) })]);

        var conflict = Funded.Against(problem)!;

        Assert.Equal(10, conflict.Limits.Count);
        Assert.Equal(10, conflict.WaysOut.Count);
        Assert.All(conflict.WaysOut, way => Assert.Equal(Money.Eur(10), way.Change));
    }

    [Fact]
    public void Allocate_FloorThatIsTheAmount_HoldsToTheCent()
    {
        var problem = Problem(
            Costs(1),
            [Offer("a", 10_000) with { Floor = Money.Eur(10_000) }, new() { Source = new("b") }]);

        var result = Funded.By(problem);

        Assert.Equal([10_000m, 10_991m], result.Allocation!.Sources.Select(source => source.Amount.Amount));
        Assert.Empty(result.Proof!.InDispute);
    }

    // However far priorities lie apart, the weakest partner gives what the others cannot, and no more.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_000)]
    public void Allocate_WeakestPartner_GivesTheLeast(int step)
    {
        var problem = Problem(
            Costs(step),
            [
                Offer("grant", 5_000),
                Offer("rich", 10_000) with { IsOwnContribution = true, Means = Money.Eur(1_000) },
                Offer("weak", 50_000) with { IsOwnContribution = true, Means = Money.Eur(1) },
            ]);

        Assert.Equal(
            [5_000m, 10_000m, 5_991m],
            Funded.By(problem).Allocation!.Sources.Select(source => source.Amount.Amount));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    [InlineData(2_000)]
    [InlineData(3_000)]
    public void Allocate_AnyProblem_HasAnAnswerWhereExactArithmeticHasOne(int from)
    {
        var (answers, conflicts) = (0, 0);
        for (var seed = from; seed < from + 25; seed++)
        {
            var problem = MadeUpFunding.Wide(seed);
            var program = FundingModel.Of(problem).Program;

            var result = Funded.By(problem);

            var constraints = ExactConstraints.Of(program);
            Assert.Equal(ExactSimplex.Feasibility(constraints, program.Arcs).IsFeasible, result.Allocation is not null);
            if (result.Allocation is null)
            {
                conflicts++;
                var rows = ConflictSearch.Limits(program, TestContext.Current.CancellationToken)!;
                Assert.False(IsHeld(program, rows));
                Assert.All(rows, row => Assert.True(IsHeld(program, [.. rows.Where(other => other != row)])));
                continue;
            }

            answers++;
            Assert.Empty(FundingChecker.Check(problem, result));
        }

        Assert.True(answers > 3 && conflicts > 3);
    }

    private static bool IsHeld(SharingProgram program, int[] rows)
    {
        var part = ProgramOfKinds.Of(program, [], rows).Program;
        return ExactSimplex.Feasibility(ExactConstraints.Of(part), part.Arcs).IsFeasible;
    }

    // 20,991.00 in 200 lines.
    private static FundingCost[] Costs(int step) =>
    [
        .. Enumerable.Range(0, 200).Select(i => Cost(i, 100 + (i * 7919 % 1000 / 100m)) with { Priority = 1 + (i * step) }),
    ];

    private static FundingProblem Problem(FundingCost[] costs, FundingOffer[] offers) => new()
    {
        Currency = Currency.Eur,
        Costs = costs.ToValueList(),
        Sources = offers.ToValueList(),
    };

    private static FundingCost Cost(int i, decimal amount) =>
        new(new($"line-{i:D3}"), [new(January, Money.Eur(amount))]) { Priority = 1 + i };

    private static FundingOffer Offer(string source, decimal amount) =>
        new() { Source = new(source), Amount = Money.Eur(amount) };
}

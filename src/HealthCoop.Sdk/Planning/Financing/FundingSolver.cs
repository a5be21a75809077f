using System.Numerics;
using HealthCoop.Planning.Optimization;

namespace HealthCoop.Planning.Financing;

/// <summary>Solves a model: exactly where it is small, from within where it is large.</summary>
internal sealed class FundingSolver
{
    // Above this many entries exact arithmetic takes longer than people wait.
    private const int MostExactEntries = 8_000;
    private const double Tolerance = 1e-9;

    // What decides where the gap does not weighs this much against it in a large model.
    private const decimal Secondary = 1e-6m;

    private readonly SharingProgram _program;
    private readonly int[] _sourceOf;
    private readonly int[] _groupOf;
    private readonly int[] _rank;
    private readonly int _weightDecimals;

    private FundingSolver(FundingModel model)
    {
        _program = model.Program;
        (_sourceOf, _groupOf) = (new int[_program.Arcs], new int[_program.Arcs]);
        for (var g = 0; g < _program.Groups; g++)
        {
            for (var j = _program.ArcStart[g]; j < _program.ArcStart[g + 1]; j++)
            {
                (_sourceOf[j], _groupOf[j]) = (model.SourceOf(g, j), g);
            }
        }

        _rank = Rank(model.Scope);
        _weightDecimals = _program.Weight.Select(static weight => (int)weight.Scale).DefaultIfEmpty().Max();
    }

    /// <summary>Solves a model.</summary>
    /// <returns>The solution, or <see langword="null"/> where limits contradict each other; and then, of a large model,
    /// the rows that are not held.</returns>
    public static (FundingSolution? Solution, int[] Broken) Solve(
        FundingModel model,
        CancellationToken cancellationToken)
    {
        var solver = new FundingSolver(model);
        var entries = (long)(model.Program.Groups + model.Program.Rows) * model.Program.Arcs;
        return entries <= MostExactEntries ? (solver.SolveExactly(), []) : solver.SolveFromWithin(cancellationToken);
    }

    /// <summary>Gives each source its turn: those of turn 0 pay what they may before others do.</summary>
    private static int[] Rank(FundingScope scope)
    {
        var sources = scope.Sources;
        if (scope.Problem.Policy == FundingPolicy.SourcesInOrder)
        {
            var place = scope.Problem.Sources.Index()
                .OrderBy(static offer => offer.Item.TakesTheRest)
                .Select((offer, turn) => (offer.Item.Source, Turn: turn))
                .ToDictionary(static offer => offer.Source, static offer => offer.Turn);
            return [.. sources.Select(offer => place[offer.Source])];
        }

        // What is nobody's own comes first; then the partners, the one with the least means last; then what takes the
        // rest.
        var means = sources
            .Where(static offer => offer.IsOwnContribution)
            .Select(static offer => offer.Means)
            .Distinct()
            .OrderByDescending(static stated => stated is null)
            .ThenByDescending(static stated => stated?.Amount)
            .ToList();
        return [.. sources.Select(offer => offer.IsOwnContribution
            ? 1 + means.IndexOf(offer.Means)
            : IsWithoutLimit(offer, scope.Problem) ? 1 + means.Count : 0)];
    }

    private static bool IsWithoutLimit(FundingOffer offer, FundingProblem problem) =>
        offer is { TakesTheRest: true, Partner: null, MaximumRate: null, Ceiling: null }
        && !problem.Rules.Any(rule => rule.Of.Sources is [var only] && only == offer.Source);

    private FundingSolution? SolveExactly()
    {
        var (constraints, objectives) = (ExactConstraints.Of(_program), Objectives());
        var solution = ExactSimplex.Solve(constraints, objectives, _program.Arcs);
        if (!solution.IsFeasible)
        {
            return null;
        }

        var scale = BigInteger.Pow(10, _weightDecimals);
        var funded = Funded(solution.Values, _groupOf);
        var sizes = _program.Size.Select(static size => (BigInteger)size);
        var whole = Funded(sizes, Enumerable.Range(0, _program.Groups));
        var search = new WholeSearch(_program, constraints, objectives, Preference());
        return new(
            search.Find(solution),
            [.. solution.Prices.Skip(_program.Groups).Select((price, row) =>
                Ratio(price * _program.Scale[row], solution.Denominator * scale))],
            Ratio((whole * solution.Denominator) - funded, solution.Denominator * scale),
            constraints.Count(constraint => IsFull(constraint, solution)),
            IsExact: true);
    }

    private static bool IsFull(BigInteger[] constraint, ExactSolution solution) => constraint
        .Zip(solution.Values)
        .Aggregate(constraint[^1] * solution.Denominator, static (left, part) => left - (part.First * part.Second))
        .IsZero;

    private BigInteger Funded(IEnumerable<BigInteger> amounts, IEnumerable<int> groups) => amounts
        .Zip(groups)
        .Aggregate(BigInteger.Zero, (sum, part) => sum + (part.First * WholeWeight(part.Second)));

    private (FundingSolution? Solution, int[] Broken) SolveFromWithin(CancellationToken cancellationToken)
    {
        var least = _program.Weight.Min();
        var turns = Math.Max(1, _rank.Max());
        for (var j = 0; j < _program.Arcs; j++)
        {
            _program.ArcCost[j] = least * Secondary * _rank[_sourceOf[j]] / turns;
        }

        var solution = InteriorPoint.Solve(_program, Tolerance, cancellationToken);
        var lacking = 0.0;
        for (var g = 0; g < _program.Groups; g++)
        {
            lacking += (double)_program.Weight[g] * Math.Max(0, solution.Gaps[g]);
        }

        var whole = WholeUnits.Of(_program, solution.Arcs, Preference());
        if (!solution.IsFeasible)
        {
            var broken = Enumerable.Range(0, _program.Rows)
                .Where(row => whole.RowSums[row] > _program.Limit[row])
                .ToArray();

            // What was stopped contradicts nothing; it is an answer where it holds all rows.
            if (broken.Length > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                return (null, broken);
            }
        }

        return (new(
            whole,
            [.. solution.RowPrices.Select((price, row) => (decimal)price * _program.Scale[row])],
            (decimal)lacking,
            solution.Gaps.Count(static units => units < 0.5) + solution.RowPrices.Count(static price => price > 1e-9),
            IsExact: false), []);
    }

    // What matters most first; within it, who is to pay first; then ordinal order.
    private int[] Preference() =>
    [
        .. Enumerable.Range(0, _program.Arcs)
            .OrderByDescending(arc => _program.Weight[_groupOf[arc]])
            .ThenBy(arc => _rank[_sourceOf[arc]])
            .ThenBy(static arc => arc),
    ];

    private static decimal Ratio(BigInteger numerator, BigInteger denominator)
    {
        // Twelve decimals are kept: more than a price has meaning, and few enough for the largest sums.
        const long Kept = 1_000_000_000_000;
        return (decimal)(numerator * Kept / denominator) / Kept;
    }

    private List<BigInteger[]> Objectives()
    {
        var gap = _groupOf.Select(WholeWeight).ToArray();
        var turns = _rank.Distinct().OrderDescending().Where(static turn => turn > 0);

        // The last in turn pays as little as can be, then the one before.
        return [gap, .. turns.Select(turn => _sourceOf
            .Select(source => _rank[source] == turn ? BigInteger.MinusOne : BigInteger.Zero)
            .ToArray())];
    }

    private BigInteger WholeWeight(int group) => Money.ToInteger(_program.Weight[group], _weightDecimals);
}

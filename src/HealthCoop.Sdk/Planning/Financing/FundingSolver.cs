using System.Globalization;
using System.Numerics;
using HealthCoop.Planning.Optimization;

namespace HealthCoop.Planning.Financing;

/// <summary>Solves a model: exactly where it is small, from within where it is large.</summary>
internal sealed class FundingSolver
{
    // Above this many entries exact arithmetic takes longer than people wait.
    private const int MostExactEntries = 8_000;
    private const double Tolerance = 1e-9;

    // Minor units that a share of what is paid may lack at the most, each of which is told.
    private const int MostInDispute = 64;

    // What decides where the gap does not weighs this much against it in a large model.
    private const decimal Secondary = 1e-6m;

    private readonly SharingProgram _program;
    private readonly int _mostInDispute;
    private readonly int[] _sourceOf;
    private readonly int[] _groupOf;
    private readonly int[] _rank;
    private readonly int _weightDecimals;

    private FundingSolver(FundingModel model, bool mayDispute)
    {
        (_program, _mostInDispute) = (model.Program, mayDispute ? MostInDispute : 0);
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
    /// <param name="model">The model.</param>
    /// <param name="mayDispute">Whether shares may lack units where few totals hold them.</param>
    /// <param name="cancellationToken">Stops the search of a large model.</param>
    /// <returns>The solution, or <see langword="null"/> where limits contradict each other; and then, of a large model,
    /// the rows that are not held.</returns>
    public static (FundingSolution? Solution, int[] Broken) Solve(
        FundingModel model,
        bool mayDispute,
        CancellationToken cancellationToken)
    {
        var solver = new FundingSolver(model, mayDispute);
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
        var binding = constraints.Count(constraint => IsFull(constraint, solution));
        var highest = _program.Weight.Select((_, g) => WholeWeight(g)).DefaultIfEmpty().Max();
        var least = funded - (binding * highest * solution.Denominator);
        var found = new WholeSearch(_program, constraints, objectives, Preference()).Find(solution);

        // Shares of what is paid may feed on each other until few totals hold them all. Then each is held to a unit, or
        // to as few as need be, and what it lacks is in dispute.
        for (var units = 1; units <= _mostInDispute && Earned(found) < least; units *= 2)
        {
            var widened = _program.WithRoomInShares(units);
            constraints = ExactConstraints.Of(widened);
            found = new WholeSearch(widened, constraints, objectives, Preference())
                .Find(ExactSimplex.Solve(constraints, objectives, _program.Arcs));
        }

        BigInteger Earned(WholeSolution amounts) =>
            Funded(amounts.Arcs.Select(static units => (BigInteger)units), _groupOf) * solution.Denominator;
        return new(
            found,
            [.. solution.Prices.Skip(_program.Groups).Select((price, row) =>
                Ratio(price * _program.Scale[row], solution.Denominator * scale))],
            Ratio((whole * solution.Denominator) - funded, solution.Denominator * scale),
            binding,
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
        var proved = InteriorPoint.Solve(_program, Tolerance, cancellationToken);
        var solution = proved;
        if (_rank.Max() is > 0 and var turns)
        {
            // The prices are those of the gap alone.
            var unit = _program.Weight.Min() * Secondary / turns;
            var ordered = _program.WithArcCost([.. _sourceOf.Select(source => unit * _rank[source])]);
            solution = InteriorPoint.Solve(ordered, Tolerance, cancellationToken);
            solution = solution.IsFeasible ? solution : proved;
        }

        var preference = Preference();
        var whole = WholeUnits.Of(_program, solution.WithRoom, preference);
        if (!solution.IsFeasible)
        {
            // What was stopped contradicts nothing; it is an answer where it holds all rows.
            if (Broken(_program, whole) is { Length: > 0 } broken)
            {
                cancellationToken.ThrowIfCancellationRequested();
                return (null, broken);
            }
        }

        var lacking = proved.Gaps.Index().Sum(gap => _program.Weight[gap.Index] * (decimal)Math.Max(0, gap.Item));
        var binding = proved.Gaps.Count(static units => units < 0.5)
            + proved.RowPrices.Count(static price => price > 1e-9);
        var most = lacking + (binding * _program.Weight.Max());

        // Room is dear where shares of what is paid feed on each other; so are the turns of sources.
        foreach (var arcs in new[] { solution.Arcs, proved.WithRoom, proved.Arcs })
        {
            if (Lacking(whole) > most
                && WholeUnits.Of(_program, arcs, preference) is var other
                && Broken(_program, other).Length <= Broken(_program, whole).Length
                && Lacking(other) < Lacking(whole))
            {
                whole = other;
            }
        }

        for (var units = 1; units <= _mostInDispute && Lacking(whole) > most; units *= 2)
        {
            whole = WholeUnits.Of(_program.WithRoomInShares(units), proved.Arcs, preference);
        }

        decimal[] prices = [.. proved.RowPrices.Select((price, row) => (decimal)price * _program.Scale[row])];
        return (new(whole, prices, lacking, binding, IsExact: false), []);

        decimal Lacking(WholeSolution amounts) =>
            amounts.Gaps.Index().Sum(gap => _program.Weight[gap.Index] * gap.Item);
    }

    private static int[] Broken(SharingProgram program, WholeSolution whole) =>
    [
        .. Enumerable.Range(0, program.Rows).Where(row => whole.RowSums[row] > program.Limit[row]),
    ];

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
        // As many decimals are kept as a decimal has room for beside the whole part, and not more than twenty.
        var whole = BigInteger.Abs(numerator / denominator);
        var digits = Math.Clamp(27 - whole.ToString(CultureInfo.InvariantCulture).Length, 0, 20);
        var kept = BigInteger.Pow(10, digits);
        return (decimal)(numerator * kept / denominator) / (decimal)kept;
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

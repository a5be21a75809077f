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

    // A priority has no more; zeros may follow.
    private const int MostWeightDecimals = 6;

    // How many programs are solved in search of whole amounts: of an answer, and of what is only tried.
    private const int MostPrograms = 60;
    private const int MostProgramsOfTrial = 12;

    // By how many minor units limits give way at the most where they leave no room.
    private const long MostRoom = 256;
    private const double MostPrice = 1e9;

    // Minor units that a share of what is paid may lack at the most, each of which is told.
    private const int MostInDispute = 64;

    // What decides where the gap does not weighs this much against it in a large model.
    private const decimal Secondary = 1e-6m;

    private readonly SharingProgram _program;
    private readonly FundingAim _aim;
    private readonly int[] _sourceOf;
    private readonly int[] _groupOf;
    private readonly int[] _rank;
    private readonly int _weightDecimals;
    private readonly long[] _wholeWeights;
    private readonly bool _isInOrder;

    private FundingSolver(FundingModel model, FundingAim aim)
    {
        (_program, _aim) = (model.Program, aim);
        (_sourceOf, _groupOf) = (new int[_program.Arcs], new int[_program.Arcs]);
        for (var g = 0; g < _program.Groups; g++)
        {
            for (var j = _program.ArcStart[g]; j < _program.ArcStart[g + 1]; j++)
            {
                (_sourceOf[j], _groupOf[j]) = (model.SourceOf(g, j), g);
            }
        }

        _rank = Rank(model.Scope);
        _isInOrder = model.Scope.Problem.Policy == FundingPolicy.SourcesInOrder;
        _weightDecimals = Math.Min(
            MostWeightDecimals,
            _program.Weight.Select(static weight => (int)weight.Scale).DefaultIfEmpty().Max());
        _wholeWeights = [.. _program.Weight.Select(weight => (long)Money.ToInteger(weight, _weightDecimals))];
    }

    private int Disputable => _aim == FundingAim.Answer ? MostInDispute : 0;

    /// <summary>Solves a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="aim">What it is for.</param>
    /// <param name="cancellationToken">Stops the search of a large model.</param>
    /// <returns>The solution, or the limits that are not held together; neither where all was to be paid and cannot
    /// be.</returns>
    /// <exception cref="OperationCanceledException">It was stopped before anything held all rows.</exception>
    public static (FundingSolution? Solution, LimitsNotHeld? NotHeld) Solve(
        FundingModel model,
        FundingAim aim,
        CancellationToken cancellationToken)
    {
        var solver = new FundingSolver(model, aim);
        return IsSmall(model) ? solver.SolveExactly(cancellationToken) : solver.SolveFromWithin(cancellationToken);
    }

    /// <summary>Finds limits that are not held together, as solving the model would; or nothing where there are
    /// none.</summary>
    public static LimitsNotHeld? NotHeld(FundingModel model, CancellationToken cancellationToken) => IsSmall(model)
        ? LimitsNotHeld.Shown(ConflictSearch.Limits(model.Program, cancellationToken))
        : Solve(model, FundingAim.Held, cancellationToken).NotHeld;

    private static bool IsSmall(FundingModel model) => ExactConstraints.CountOf(model.Program) <= MostExactEntries;

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
        && !problem.Rules.Any(rule =>
            rule.Sense == FundingSense.AtMost
            && !rule.Of.Sources.IsEmpty
            && rule.Of.Sources.All(only => only == offer.Source));

    private (FundingSolution? Solution, LimitsNotHeld? NotHeld) SolveExactly(CancellationToken cancellationToken)
    {
        var (constraints, objectives) = (ExactConstraints.Of(_program), Objectives());
        var solution = ExactSimplex.Solve(constraints, objectives, _program.Arcs);
        if (!solution.IsFeasible)
        {
            return (null, LimitsNotHeld.Shown(ConflictSearch.Limits(_program, cancellationToken)));
        }

        var scale = BigInteger.Pow(10, _weightDecimals);
        var funded = Funded(solution.Values, _groupOf);
        var sizes = _program.Size.Select(static size => (BigInteger)size);
        var whole = Funded(sizes, Enumerable.Range(0, _program.Groups));
        if (_aim == FundingAim.HeldInFull && funded < whole * solution.Denominator)
        {
            return default;
        }

        var binding = constraints.Count(constraint => IsFull(constraint, solution));
        var highest = _program.Weight.Select((_, g) => WholeWeight(g)).DefaultIfEmpty().Max();
        var least = funded - (binding * highest * solution.Denominator);
        var programs = _aim == FundingAim.Answer ? MostPrograms : MostProgramsOfTrial;
        var found = new WholeSearch(_program, constraints, objectives, Order(), programs).Find(solution);

        // Shares of what is paid may feed on each other until few totals hold them all. Then each is held to a unit, or
        // to as few as need be, and what it lacks is in dispute; but no more is funded than without.
        var most = (Int128)(funded / solution.Denominator);
        for (var units = 1; units <= Disputable && !IsGood(found, units); units *= 2)
        {
            var widened = _program.WithRoomToYield(units).WithMost(_wholeWeights, most);
            constraints = ExactConstraints.Of(widened);
            found = new WholeSearch(widened, constraints, objectives, Order(), programs)
                .Find(ExactSimplex.Solve(constraints, objectives, _program.Arcs));
        }

        bool IsGood(WholeSolution amounts, int units) =>
            Earned(amounts) >= least && Earned(amounts) <= funded && IsHeld(amounts, units);

        BigInteger Earned(WholeSolution amounts) =>
            Funded(amounts.Arcs.Select(static units => (BigInteger)units), _groupOf) * solution.Denominator;
        FundingSolution exact = new(
            found,
            [.. solution.Prices.Skip(_program.Groups).Select((price, row) =>
                Ratio(price * _program.Scale[row], solution.Denominator * scale))],
            Ratio((whole * solution.Denominator) - funded, solution.Denominator * scale),
            binding,
            IsExact: true);
        return (exact, null);
    }

    private static bool IsFull(BigInteger[] constraint, ExactSolution solution) => constraint
        .Zip(solution.Values)
        .Aggregate(constraint[^1] * solution.Denominator, static (left, part) => left - (part.First * part.Second))
        .IsZero;

    private BigInteger Funded(IEnumerable<BigInteger> amounts, IEnumerable<int> groups) => amounts
        .Zip(groups)
        .Aggregate(BigInteger.Zero, (sum, part) => sum + (part.First * WholeWeight(part.Second)));

    private (FundingSolution? Solution, LimitsNotHeld? NotHeld) SolveFromWithin(CancellationToken cancellationToken)
    {
        var (proved, room) = (InteriorPoint.Solve(_program, Tolerance, cancellationToken), 0L);
        var contradiction = new Lazy<int[]?>(() => ConflictSearch.Limits(_program, cancellationToken));
        if (!proved.IsOptimal && !cancellationToken.IsCancellationRequested)
        {
            if (contradiction.Value is { } rows)
            {
                return (null, LimitsNotHeld.Shown(rows));
            }

            (proved, room) = InLeastRoom(proved, cancellationToken);
        }

        var solution = proved;
        if (_rank.Max() is > 0 and var turns)
        {
            // The prices are those of the gap alone.
            var unit = _program.Weight.Min() * Secondary / turns;
            var ordered = _program.WithRoom(room).WithArcCost([.. _sourceOf.Select(source => unit * _rank[source])]);
            solution = InteriorPoint.Solve(ordered, Tolerance, cancellationToken);
            solution = solution.IsFeasible ? solution : proved;
        }

        var order = Order();
        var whole = WholeUnits.Of(_program, solution.WithRoom, order);

        // What was stopped contradicts nothing; it is an answer where it holds all rows. Units that rounding takes of a
        // share contradict nothing either.
        if (Broken(_program, whole) is { Length: > 0 } broken
            && (!solution.IsFeasible || Array.Exists(broken, row => IsMoreThanRounding(whole, row))))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (contradiction.Value is { } rows)
            {
                return (null, LimitsNotHeld.Shown(rows));
            }

            if (!solution.IsFeasible)
            {
                return (null, new(broken, IsShown: false));
            }
        }

        decimal[] perUnit = [.. proved.RowPrices.Select((price, row) => Price(price * _program.Scale[row]))];
        var lacking = perUnit.Sum() * room;
        foreach (var (group, gap) in proved.Gaps.Index())
        {
            lacking += _program.Weight[group] * (decimal)Math.Max(0, gap);
        }

        if (_aim == FundingAim.HeldInFull && proved.Gaps.Sum() > 0.5)
        {
            return default;
        }

        var binding = proved.Gaps.Count(static units => units < 0.5)
            + proved.RowPrices.Count(static price => price > 1e-9);
        var most = proved.IsOptimal ? lacking + (binding * _program.Weight.Max()) : decimal.MaxValue;

        // Room is dear where shares of what is paid feed on each other; so are the turns of sources.
        foreach (var arcs in new[] { solution.Arcs, proved.WithRoom, proved.Arcs })
        {
            if (Lacking(whole) > most
                && WholeUnits.Of(_program, arcs, order) is var other
                && Broken(_program, other).Length <= Broken(_program, whole).Length
                && Lacking(other) < Lacking(whole))
            {
                whole = other;
            }
        }

        for (var units = 1; units <= Disputable && Lacking(whole) > most; units *= 2)
        {
            var widened = _program.WithRoomToYield(units).WithMost(_wholeWeights, Reached(lacking));
            whole = WholeUnits.Of(widened, proved.Arcs, order);
        }

        return (new(whole, perUnit, lacking, binding, IsExact: false), null);

        decimal Lacking(WholeSolution amounts) =>
            amounts.Gaps.Index().Sum(gap => _program.Weight[gap.Index] * gap.Item);
    }

    // Where limits leave no room at all, there is nothing to go within. A little more room then has the same prices,
    // and what it takes off the gap is what it is worth at these.
    private (InteriorSolution Solution, long Room) InLeastRoom(
        InteriorSolution without,
        CancellationToken cancellationToken)
    {
        for (var room = 1L; room <= MostRoom && !cancellationToken.IsCancellationRequested; room *= 4)
        {
            if (InteriorPoint.Solve(_program.WithRoom(room), Tolerance, cancellationToken) is { IsOptimal: true } wider)
            {
                return (wider, room);
            }
        }

        return (without, 0);
    }

    // Prices of what did not come to its end may be as large as they like; any prices bound the optimum.
    private static decimal Price(double price) => (decimal)Math.Min(price, MostPrice);

    // Rows that give way may be broken by less than so many units, others not at all.
    private bool IsHeld(WholeSolution whole, int units) =>
        !Broken(_program, whole).Any(row => IsMoreThanRounding(whole, row, units));

    private bool IsMoreThanRounding(WholeSolution whole, int row, int units = 1) =>
        !_program.Yields[row] || whole.RowSums[row] - _program.Limit[row] >= units * (Int128)_program.Scale[row];

    private static int[] Broken(SharingProgram program, WholeSolution whole) =>
    [
        .. Enumerable.Range(0, program.Rows).Where(row => whole.RowSums[row] > program.Limit[row]),
    ];

    // What matters most first; within it, who is to pay first; then ordinal order.
    private ArcOrder Order() => new(
        [
            .. Enumerable.Range(0, _program.Arcs)
                .OrderByDescending(arc => _program.Weight[_groupOf[arc]])
                .ThenBy(arc => _rank[_sourceOf[arc]])
                .ThenBy(static arc => arc),
        ],
        [.. _sourceOf.Select(source => _rank[source])]);

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
        var turns = _rank.Distinct().Order();
        BigInteger[] Of(int turn, BigInteger one) =>
            [.. _sourceOf.Select(source => _rank[source] == turn ? one : BigInteger.Zero)];

        // The first in turn pays as much as it may, then the next; or the last as little as can be, then the one
        // before.
        return
        [
            [.. _groupOf.Select(WholeWeight)],
            .. _isInOrder
                ? turns.Select(turn => Of(turn, BigInteger.One))
                : turns.Where(static turn => turn > 0).Reverse().Select(turn => Of(turn, BigInteger.MinusOne)),
        ];
    }

    private BigInteger WholeWeight(int group) => _wholeWeights[group];

    // What is funded where so much is lacking, in whole weights.
    private Int128 Reached(decimal lacking)
    {
        var whole = _program.Size.Index().Aggregate(
            Int128.Zero,
            (sum, size) => sum + ((Int128)_wholeWeights[size.Index] * size.Item));
        return whole - (Int128)(lacking * (decimal)BigInteger.Pow(10, _weightDecimals));
    }
}

using System.Numerics;
using HealthCoop.Finance;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>The sources and lines of a problem in ordinal order, and what its words mean in whole minor
/// units.</summary>
internal sealed class FundingScope
{
    private readonly Dictionary<Id<FundingSource>, int> _sourceOf;
    private readonly Dictionary<Id<CostLine>, int> _lineOf;
    private readonly HashSet<int>?[] _eligible;
    private readonly HashSet<Id<CostLine>>[] _mayFollow;
    private readonly YearMonth[] _bounds;
    private readonly bool _tellsInKind;
    private readonly decimal _unitsPerMajor;

    public FundingScope(FundingProblem problem)
    {
        Problem = problem;
        Sources = [.. problem.Sources.OrderBy(static offer => offer.Source)];
        Lines = [.. problem.Costs.OrderBy(static cost => cost.Line)];
        _sourceOf = Sources.Index().ToDictionary(static offer => offer.Item.Source, static offer => offer.Index);
        _lineOf = Lines.Index().ToDictionary(static cost => cost.Item.Line, static cost => cost.Index);
        _unitsPerMajor = 1;
        for (var i = 0; i < problem.Currency.MinorUnits; i++)
        {
            _unitsPerMajor *= 10;
        }

        _tellsInKind = Array.Exists(Lines, static cost => cost.Type == CostType.InKind);
        _eligible = [.. Sources.Select(offer => offer.Eligible is { } lines ? Listed(lines) : null)];
        _mayFollow = [.. Sources.Select(static offer => offer.MayFollow.ToHashSet())];
        EligibleSources = Eligible();
        _bounds = [.. Bounds(problem).Distinct().Order()];
    }

    public FundingProblem Problem { get; }

    public FundingOffer[] Sources { get; }

    public FundingCost[] Lines { get; }

    /// <summary>Gets the sources that may pay each line, in ordinal order.</summary>
    public int[][] EligibleSources { get; }

    public bool IsIndirect(int line) => Lines[line].IsIndirect;

    public bool IsDirect(int line) => Lines[line] is { IsIndirect: false, IsContingency: false };

    public bool MayPay(int source, int line) =>
        _eligible[source]?.Contains(line) != false && Suits(Sources[source], Lines[line]);

    /// <summary>Tells whether a source may pay costs of a line in a time.</summary>
    public bool MayPay(int source, int line, int period) => MayPay(source, line)
        && (Sources[source].FirstMonth is not { } first || PeriodOf(first.PlusMonths(-1)) < period)
        && (Sources[source].LastMonth is not { } last
            || period <= PeriodOf(last)
            || _mayFollow[source].Contains(Lines[line].Line));

    /// <summary>Gets the sources that may pay costs of a line in a time, in ordinal order.</summary>
    public int[] SourcesOf(int line, int period) =>
        Array.TrueForAll(EligibleSources[line], source => MayPay(source, line, period))
            ? EligibleSources[line]
            : [.. EligibleSources[line].Where(source => MayPay(source, line, period))];

    public int LineOf(Id<CostLine> line) => _lineOf[line];

    public int PlaceOf(Id<FundingSource> source) => _sourceOf[source];

    /// <summary>Gets the time in which a month lies: how many limits end before it.</summary>
    public int PeriodOf(YearMonth month)
    {
        var place = Array.BinarySearch(_bounds, month);
        return place < 0 ? ~place : place;
    }

    public Int128 Units(Money amount, bool roundUp) => Rounded(amount.Amount * _unitsPerMajor, roundUp);

    public long Units(Money amount) => (long)(amount.Amount * _unitsPerMajor);

    public Money Amount(Int128 units) => new((decimal)units / _unitsPerMajor, Problem.Currency);

    /// <summary>Gets a share of the costs that a source may pay, within the budget's total.</summary>
    public UnitFraction ShareOfCosts(int source, Percentage rate, bool roundUp) =>
        ShareAndAmount(BaseOf(source), rate, Money.Zero(Problem.Currency), roundUp);

    /// <summary>Gets the costs that a source may pay, within the budget's total.</summary>
    public Int128 BaseOf(int source)
    {
        var lines = _eligible[source] ?? Enumerable.Range(0, Lines.Length);
        var costs = lines.Where(line => MayPay(source, line)).Aggregate(
            Int128.Zero,
            (sum, line) => sum + CostOf(Lines[line], month => MayPay(source, line, PeriodOf(month))));
        var bound = Problem.BudgetTotal is { } total ? Int128.Min(costs, Units(total, roundUp: false)) : costs;
        return Int128.Max(0, bound);
    }

    /// <summary>Gets an amount as it is stated, which may be a fraction of a minor unit.</summary>
    public UnitFraction Exact(Money amount, bool roundUp) =>
        ShareAndAmount(0, Percentage.FromFraction(0), amount, roundUp);

    /// <summary>Gets an amount and a share of costs, with so many decimals of a unit as are reckoned with.</summary>
    public UnitFraction ShareAndAmount(Int128 costs, Percentage share, Money amount, bool roundUp)
    {
        // Exact: both factors as whole numbers over powers of ten.
        var (part, partUnit) = Whole(share.Fraction);
        var (fixedPart, fixedUnit) = Whole(amount.Amount * _unitsPerMajor);
        return UnitFraction.Of(
            ((BigInteger)costs * part * fixedUnit) + (fixedPart * partUnit),
            partUnit * fixedUnit,
            roundUp);
    }

    public Int128 CostsOf(FundingSelection selection)
    {
        var lines = selection.Lines is { } listed ? Listed(listed).Select(line => Lines[line]) : Lines;
        return lines.Aggregate(
            Int128.Zero,
            (sum, line) => sum + CostOf(line, month => selection.Through is not { } last || month <= last));
    }

    /// <summary>Gets the sources of a selection, or <see langword="null"/> for all.</summary>
    public int[]? SourcesOf(FundingSelection selection) =>
        selection.Sources.IsEmpty
            ? null
            : [.. selection.Sources.Select(source => _sourceOf[source]).Distinct().Order()];

    /// <summary>Makes what tells whether money is meant by a selection.</summary>
    public Func<FundingPlace, bool> Reader(FundingSelection selection)
    {
        var sources = SourcesOf(selection)?.ToHashSet();
        var lines = selection.Lines is { } listed ? Listed(listed) : null;
        var period = selection.Through is { } through ? PeriodOf(through) : int.MaxValue;
        return place => place.Period <= period
            && sources?.Contains(place.Source) != false
            && lines?.Contains(place.Line) != false;
    }

    private static (BigInteger Numerator, BigInteger Denominator) Whole(decimal value) =>
        (Math.Sign(value) * Money.ToInteger(value, value.Scale), BigInteger.Pow(10, value.Scale));

    private static Int128 Rounded(decimal value, bool roundUp) =>
        (Int128)(roundUp ? decimal.Ceiling(value) : decimal.Floor(value));

    // A limit that ends with a month parts the months; so do money that comes in one, and the first that may be paid.
    private static IEnumerable<YearMonth> Bounds(FundingProblem problem)
    {
        var selections = problem.Rules
            .SelectMany(static rule => new[] { rule.Of, rule.ShareOf?.Selection })
            .Select(static selection => selection?.Through)
            .OfType<YearMonth>();
        var arrivals = problem.Sources
            .Where(static offer => offer.Cash is not null)
            .SelectMany(static offer => offer.Cash!.Value)
            .Select(static arrival => arrival.Month.PlusMonths(-1));
        var windows = problem.Sources
            .SelectMany(static offer => new[] { offer.FirstMonth?.PlusMonths(-1), offer.LastMonth })
            .OfType<YearMonth>();
        return selections.Concat(arrivals).Concat(windows);
    }

    // Where some cost is told to be in kind, one that is told nothing is not.
    private bool Suits(FundingOffer offer, FundingCost cost) => cost.Type switch
    {
        null when !_tellsInKind => true,
        CostType.InKind => offer.Contribution != FundingContribution.Money,
        _ => offer.Contribution != FundingContribution.InKind,
    };

    private Int128 CostOf(FundingCost line, Func<YearMonth, bool> counts) => line.ByMonth
        .Where(month => counts(month.Month))
        .Aggregate(Int128.Zero, (sum, month) => sum + Units(month.Amount));

    private HashSet<int> Listed(ValueList<Id<CostLine>> lines) => [.. lines.Select(line => _lineOf[line])];

    private int[][] Eligible()
    {
        var sources = new List<int>[Lines.Length];
        for (var line = 0; line < sources.Length; line++)
        {
            sources[line] = [];
        }

        for (var k = 0; k < Sources.Length; k++)
        {
            foreach (var line in _eligible[k] ?? Enumerable.Range(0, Lines.Length))
            {
                if (Suits(Sources[k], Lines[line]))
                {
                    sources[line].Add(k);
                }
            }
        }

        return [.. sources.Select(static eligible => eligible.ToArray())];
    }
}

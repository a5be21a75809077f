using HealthCoop.Planning.Optimization;

namespace HealthCoop.Planning.Financing;

/// <summary>A problem of funding as a program: its costs grouped by what is alike, its limits as rows.</summary>
internal sealed class FundingModel
{
    private FundingModel(FundingScope scope, bool keepsLinesApart)
    {
        Scope = scope;
        Rows = FundingRows.Of(scope);
        Groups = Group(scope, Rows, keepsLinesApart);
        Program = Write();
    }

    public FundingScope Scope { get; }

    public IReadOnlyList<FundingRow> Rows { get; }

    public IReadOnlyList<FundingGroup> Groups { get; }

    public SharingProgram Program { get; }

    public static FundingModel Of(FundingProblem problem) => new(new(problem), keepsLinesApart: false);

    /// <summary>Makes the model of a problem in which no line stands for another.</summary>
    public static FundingModel LineByLine(FundingProblem problem) => new(new(problem), keepsLinesApart: true);

    /// <summary>Gets the source that an arc of a group stands for.</summary>
    public int SourceOf(int group, int arc) =>
        Groups[group].Sources[arc - Program.ArcStart[group]];

    private static List<FundingGroup> Group(FundingScope scope, IReadOnlyList<FundingRow> rows, bool keepsLinesApart)
    {
        var ofRules = rows.Where(static row => row.Rule is not null).ToArray();
        var capsIndirect = scope.Sources.Any(static offer => offer.IndirectCostCap is not null);
        var groups = new Dictionary<FundingLikeness, FundingGroup>();
        var ordered = new List<FundingGroup>();
        for (var line = 0; line < scope.Lines.Length; line++)
        {
            var cost = scope.Lines[line];
            foreach (var part in cost.ByMonth.GroupBy(static part => part.Month).OrderBy(static part => part.Key))
            {
                var period = scope.PeriodOf(part.Key);
                var sources = scope.SourcesOf(line, period);
                var likeness = new FundingLikeness(
                    keepsLinesApart ? line : -1,
                    cost.Priority,
                    capsIndirect ? (cost.IsIndirect, cost.IsContingency) : (false, false),
                    period,
                    sources,
                    Marks(ofRules, sources, line, period));
                if (!groups.TryGetValue(likeness, out var group))
                {
                    groups[likeness] = group = new(line, period, sources, []);
                    ordered.Add(group);
                }

                group.Cells.Add(new(line, part.Key, part.Sum(month => scope.Units(month.Amount))));
            }
        }

        return ordered;
    }

    private static long[] Marks(FundingRow[] rules, int[] sources, int line, int period) => rules.Length == 0
        ? []
        : [.. rules.SelectMany(row => sources.Select(source => row.At(new(source, line, period))))];

    private SharingProgram Write()
    {
        var bySource = RowsBySource();
        var pooled = Rows.Index().Where(static row => IsPooled(row.Item)).ToArray();
        var limits = Rows.Select(static row => row.SignedLimit).ToArray();
        var (arcStart, arcs, gaps) = (new List<int> { 0 }, new EntryList(), new EntryList());
        foreach (var group in Groups)
        {
            var size = group.Cells.Aggregate(Int128.Zero, static (sum, cell) => sum + cell.Units);
            foreach (var source in group.Sources)
            {
                var place = new FundingPlace(source, group.Line, group.Period);
                foreach (var row in bySource[source])
                {
                    arcs.Add(row, CoefficientOf(Rows[row], place));
                }

                arcs.Close();
            }

            AddGaps(group, size, bySource, pooled, gaps, limits);
            gaps.Close();
            arcStart.Add(arcs.Count);
        }

        return new()
        {
            Size = [.. Groups.Select(static group => group.Cells.Sum(static cell => cell.Units))],
            Weight = [.. Groups.Select(group => Scope.Lines[group.Line].Priority)],
            ArcStart = [.. arcStart],
            ArcCost = new decimal[arcs.Count],
            ArcEntries = arcs.ToEntries(),
            GapEntries = gaps.ToEntries(),
            Limit = limits,
            Scale = [.. Rows.Select(static row => row.Scale)],
            Yields = [.. Rows.Select(static row => row.Yields)],
        };
    }

    // A share of what all sources pay is a share of the costs less one of the gap.
    private void AddGaps(
        FundingGroup group,
        Int128 size,
        List<int>[] bySource,
        (int Index, FundingRow Item)[] pooled,
        EntryList gaps,
        Int128[] limits)
    {
        void Pool(int row)
        {
            var share = Rows[row].IsMinimum ? -Rows[row].Share : Rows[row].Share;
            gaps.Add(row, share);
            limits[row] += share * size;
        }

        var ofRates = group.Sources.SelectMany(source => bySource[source]).Where(IsFundedRate);
        foreach (var row in ofRates)
        {
            Pool(row);
        }

        foreach (var (row, rule) in pooled)
        {
            if (Rows[row].Rule is not null && rule.IsShared!(new(-1, group.Line, group.Period)))
            {
                Pool(row);
            }
        }
    }

    private bool IsFundedRate(int row) => Rows[row] is { Rule: null, IsShared: not null, Sources: null };

    // The share is one of what all sources pay: of the rate of one source, or of a rule that names none.
    private static bool IsPooled(FundingRow row) =>
        row.IsShared is not null
        && (row.Rule is { } rule ? rule.ShareOf!.Selection.Sources.IsEmpty : row.Sources is null);

    private static long CoefficientOf(FundingRow row, FundingPlace place)
    {
        if (!IsPooled(row))
        {
            return row.At(place);
        }

        var coefficient = row.Counts(place) ? row.Scale : 0;
        return row.IsMinimum ? -coefficient : coefficient;
    }

    private List<int>[] RowsBySource()
    {
        var rows = Scope.Sources.Select(static _ => new List<int>()).ToArray();
        foreach (var (index, row) in Rows.Index())
        {
            int[] own = row.Source >= 0 ? [row.Source] : row.Sources ?? [.. Enumerable.Range(0, rows.Length)];
            foreach (var source in own)
            {
                rows[source].Add(index);
            }
        }

        return rows;
    }

    private sealed class EntryList
    {
        private readonly List<int> _start = [0];
        private readonly List<int> _rows = [];
        private readonly List<long> _coefficients = [];

        public int Count => _start.Count - 1;

        public void Add(int row, long coefficient)
        {
            if (coefficient != 0)
            {
                _rows.Add(row);
                _coefficients.Add(coefficient);
            }
        }

        public void Close() => _start.Add(_rows.Count);

        public SparseEntries ToEntries() => new([.. _start], [.. _rows], [.. _coefficients]);
    }
}

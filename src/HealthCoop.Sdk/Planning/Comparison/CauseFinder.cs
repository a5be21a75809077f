using HealthCoop.Planning.Explanations;

namespace HealthCoop.Planning.Comparison;

/// <summary>Finds which of the facts that differ stand among the grounds of a figure.</summary>
internal sealed class CauseFinder
{
    private readonly List<FactDifference> _differences;
    private readonly Side _before;
    private readonly Side _after;

    public CauseFinder(ProgrammeDifferences differences, IReadOnlyList<ComparedFigure> figures)
    {
        _differences = [.. differences.All];
        var before = new GroundsWalk(figures.Select(figure => figure.WhyBefore));
        var after = new GroundsWalk(figures.Select(figure => figure.WhyAfter));
        _differences.AddRange(ParameterDifferences.Between(before.Leaves, after.Leaves, _differences));
        _before = new(before, _differences, difference => difference.PathBefore);
        _after = new(after, _differences, difference => difference.PathAfter);
    }

    /// <summary>Gets the causes of a change.</summary>
    public ValueList<ChangeCause> Of(ComparedFigure figure)
    {
        var direct = _before.Grounds(figure.WhyBefore).Union(_after.Grounds(figure.WhyAfter)).ToHashSet();
        if (direct.Count == 0)
        {
            direct = _before.Around(figure.WhyBefore).Union(_after.Around(figure.WhyAfter)).ToHashSet();
        }

        return _differences
            .Where((_, i) => direct.Count == 0 || direct.Contains(i))
            .Select(difference => difference.Cause)
            .ToValueList();
    }

    /// <summary>One of the two programmes: which differences lie at, in or around each ground.</summary>
    private sealed class Side
    {
        private readonly Dictionary<Explanation, int[]> _grounds = [];
        private readonly ILookup<JsonPointer, int> _at;
        private readonly ILookup<JsonPointer, int> _within;
        private readonly ILookup<JsonPointer, int> _beside;

        public Side(GroundsWalk walk, List<FactDifference> differences, Func<FactDifference, JsonPointer?> pathOf)
        {
            var placed = differences.Index()
                .Where(entry => pathOf(entry.Item) is not null)
                .Select(entry => (Path: pathOf(entry.Item)!.Value, entry.Index))
                .ToList();
            _at = placed.ToLookup(entry => entry.Path, entry => entry.Index);
            _within = placed
                .SelectMany(entry => entry.Path.AndAbove().Skip(1).Select(above => (Path: above, entry.Index)))
                .ToLookup(entry => entry.Path, entry => entry.Index);
            _beside = placed
                .Where(entry => entry.Path.Above() is { } above && above != JsonPointer.Root)
                .ToLookup(entry => entry.Path.Above()!.Value, entry => entry.Index);
            foreach (var explanation in walk.LeavesFirst)
            {
                _grounds[explanation] = GroundsOf(explanation);
            }
        }

        public int[] Grounds(Explanation? explanation) => explanation is null ? [] : _grounds[explanation];

        /// <summary>Gets the differences beside the grounds: facts of the same things.</summary>
        public IEnumerable<int> Around(Explanation? explanation) => GroundsWalk.LeavesOf(explanation)
            .Select(leaf => leaf.DocumentPath)
            .OfType<JsonPointer>()
            .SelectMany(path => path.AndAbove())
            .Distinct()
            .SelectMany(path => _beside[path]);

        private int[] GroundsOf(Explanation explanation)
        {
            if (explanation.Grounds is Computation computation)
            {
                return Union(computation.Operands.Select(operand => _grounds[operand]));
            }

            return explanation.DocumentPath is { } path
                ? [.. path.AndAbove().SelectMany(above => _at[above]).Concat(_within[path]).Distinct().Order()]
                : [];
        }

        // Most figures rest on few differences or on the same ones, so that lists are shared.
        private static int[] Union(IEnumerable<int[]> parts)
        {
            int[] union = [];
            foreach (var part in parts)
            {
                if (part.Length > 0 && !ReferenceEquals(part, union))
                {
                    union = union.Length == 0 ? part
                        : part.AsSpan().SequenceEqual(union) ? union
                        : [.. union.Union(part).Order()];
                }
            }

            return union;
        }
    }
}

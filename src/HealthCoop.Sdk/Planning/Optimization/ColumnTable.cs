namespace HealthCoop.Planning.Optimization;

/// <summary>Distinct columns of entries, each kept once.</summary>
internal sealed class ColumnTable : IEqualityComparer<int>
{
    private readonly Dictionary<int, int> _known;

    public ColumnTable() => _known = new(this);

    public List<int> Start { get; } = [0];

    public List<int> Rows { get; } = [];

    public List<long> Coefficients { get; } = [];

    /// <summary>Adds a column, in ascending order of its rows, unless there is one like it.</summary>
    public int Add(SparseEntries entries, int first, int end)
    {
        // It is written behind the others; where it is known it is taken away again.
        var kind = Start.Count - 1;
        for (var e = first; e < end; e++)
        {
            var place = Rows.Count;
            while (place > Start[kind] && Rows[place - 1] > entries.Row[e])
            {
                place--;
            }

            Rows.Insert(place, entries.Row[e]);
            Coefficients.Insert(place, entries.Coefficient[e]);
        }

        Start.Add(Rows.Count);
        if (_known.TryGetValue(kind, out var known))
        {
            Start.RemoveAt(kind + 1);
            Rows.RemoveRange(Start[kind], Rows.Count - Start[kind]);
            Coefficients.RemoveRange(Start[kind], Coefficients.Count - Start[kind]);
            return known;
        }

        _known[kind] = kind;
        return kind;
    }

    /// <summary>Adds the columns of all things, and tells the kind of each.</summary>
    public int[] AddAll(SparseEntries entries)
    {
        var kinds = new int[entries.Count];
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = Add(entries, entries.Start[i], entries.Start[i + 1]);
        }

        return kinds;
    }

    /// <summary>Writes columns out, each as often as it is named.</summary>
    public SparseEntries Write(IEnumerable<int> columns)
    {
        var (start, rows, coefficients) = (new List<int> { 0 }, new List<int>(), new List<long>());
        foreach (var column in columns)
        {
            var count = Start[column + 1] - Start[column];
            rows.AddRange(Rows.GetRange(Start[column], count));
            coefficients.AddRange(Coefficients.GetRange(Start[column], count));
            start.Add(rows.Count);
        }

        return new([.. start], [.. rows], [.. coefficients]);
    }

    public bool Equals(int x, int y)
    {
        var (first, other) = (Start[x], Start[y]);
        var count = Start[x + 1] - first;
        if (count != Start[y + 1] - other)
        {
            return false;
        }

        for (var e = 0; e < count; e++)
        {
            if (Rows[first + e] != Rows[other + e] || Coefficients[first + e] != Coefficients[other + e])
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(int kind)
    {
        var hash = default(HashCode);
        for (var e = Start[kind]; e < Start[kind + 1]; e++)
        {
            hash.Add(Rows[e]);
            hash.Add(Coefficients[e]);
        }

        return hash.ToHashCode();
    }
}

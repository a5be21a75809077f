namespace HealthCoop.Planning.Optimization;

/// <summary>Turns amounts with fractions into whole minor units that hold every row exactly.</summary>
/// <remarks>
/// Amounts are cut to whole units, and the units that a group then lacks go where the rows are short of them. Rows that
/// are broken still are mended: units move to another arc of the group, else to the gap where no other row needs them,
/// else anywhere. Then every arc is raised as far as its rows allow, in the order of preference. A row that cannot be
/// mended is left with what it lacks.
/// </remarks>
internal sealed class WholeUnits
{
    private readonly SharingProgram _program;
    private readonly long[] _arcs;
    private readonly long[] _gaps;
    private readonly Int128[] _sums;
    private readonly int[] _groupOf;

    // Where rows have a minimum, what an arc gives up for one row another may need: so many passes end the exchange.
    private const int MostPasses = 64;

    private WholeUnits(SharingProgram program, long[] arcs)
    {
        (_program, _arcs) = (program, arcs);
        _gaps = new long[program.Groups];
        _groupOf = new int[program.Arcs];
        _sums = new Int128[program.Rows];
        for (var g = 0; g < program.Groups; g++)
        {
            var left = program.Size[g];
            for (var j = program.ArcStart[g]; j < program.ArcStart[g + 1]; j++)
            {
                _groupOf[j] = g;
                _arcs[j] = Math.Clamp(_arcs[j], 0, left);
                left -= _arcs[j];
                Add(program.ArcEntries, j, _arcs[j]);
            }

            _gaps[g] = left;
            Add(program.GapEntries, g, left);
        }
    }

    /// <summary>Makes amounts whole.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arcs">What each arc takes.</param>
    /// <param name="order">Which arcs are to take amounts before others.</param>
    public static WholeSolution Of(SharingProgram program, double[] arcs, ArcOrder order)
    {
        var units = new WholeUnits(program, Rounding.Of(program, arcs));
        units.Mend(order.Arcs);
        units.Raise(order.Arcs);
        units.GiveTurns(order);
        return new(units._arcs, units._gaps, units._sums);
    }

    private void Add(SparseEntries entries, int thing, long amount)
    {
        for (var e = entries.Start[thing]; e < entries.Start[thing + 1]; e++)
        {
            _sums[entries.Row[e]] += (Int128)entries.Coefficient[e] * amount;
        }
    }

    private void Move(int arc, long amount)
    {
        var group = _groupOf[arc];
        _arcs[arc] += amount;
        _gaps[group] -= amount;
        Add(_program.ArcEntries, arc, amount);
        Add(_program.GapEntries, group, -amount);
    }

    private bool IsBroken(int row) => _sums[row] > _program.Limit[row];

    private void Mend(int[] preference)
    {
        var broken = new HashSet<int>(Enumerable.Range(0, _program.Rows).Where(IsBroken));
        for (var pass = 0; broken.Count > 0 && pass < MostPasses; pass++)
        {
            // The least preferred arcs give way first; what raises an arc must break nothing else.
            ForEachBackwards(preference, arc => Shift(arc, broken));
            ForEachBackwards(preference, arc => Lower(arc, broken, mayHarm: false));
            foreach (var arc in preference)
            {
                Lift(arc, broken);
            }

            ForEachBackwards(preference, arc => Lower(arc, broken, mayHarm: true));
            broken.Clear();
            broken.UnionWith(Enumerable.Range(0, _program.Rows).Where(IsBroken));
        }
    }

    private static void ForEachBackwards(int[] arcs, Action<int> action)
    {
        for (var k = arcs.Length - 1; k >= 0; k--)
        {
            action(arcs[k]);
        }
    }

    // By how many units an arc must give way for the worst of its broken rows, and whether that makes another row
    // worse.
    private (long Units, bool Harms) Excess(int arc, HashSet<int> broken)
    {
        var (most, harms) = (Int128.Zero, false);
        if (_arcs[arc] == 0 || !IsIn(arc, broken))
        {
            return (0, false);
        }

        foreach (var (row, effect) in Effects(arc))
        {
            harms |= effect < 0;
            if (effect > 0 && broken.Contains(row) && IsBroken(row))
            {
                var excess = _sums[row] - _program.Limit[row];
                most = Int128.Max(most, Int128.Min(_arcs[arc], (excess + effect - 1) / effect));
            }
        }

        return ((long)most, harms);
    }

    private bool IsIn(int arc, HashSet<int> broken)
    {
        var entries = _program.ArcEntries;
        for (var e = entries.Start[arc]; e < entries.Start[arc + 1]; e++)
        {
            if (broken.Contains(entries.Row[e]))
            {
                return true;
            }
        }

        return false;
    }

    private void Shift(int arc, HashSet<int> broken)
    {
        if (_arcs[arc] == 0 || !IsIn(arc, broken))
        {
            return;
        }

        // What all arcs of the group take does not change, so the arc's own entries alone count.
        var group = _groupOf[arc];
        var entries = _program.ArcEntries;
        var most = Int128.Zero;
        for (var e = entries.Start[arc]; e < entries.Start[arc + 1]; e++)
        {
            var (row, own) = (entries.Row[e], entries.Coefficient[e]);
            if (own > 0 && IsBroken(row))
            {
                most = Int128.Max(most, (_sums[row] - _program.Limit[row] + own - 1) / own);
            }
        }

        var units = (long)Int128.Min(most, _arcs[arc]);
        for (var other = _program.ArcStart[group]; units > 0 && other < _program.ArcStart[group + 1]; other++)
        {
            units -= other == arc ? 0 : Pass(arc, other, units);
        }
    }

    private void Lower(int arc, HashSet<int> broken, bool mayHarm)
    {
        var (units, harms) = Excess(arc, broken);
        if (units > 0 && (mayHarm || !harms))
        {
            Move(arc, -units);
        }
    }

    private void Lift(int arc, HashSet<int> broken)
    {
        var needed = Int128.Zero;
        foreach (var (row, effect) in Effects(arc))
        {
            if (effect < 0 && broken.Contains(row) && IsBroken(row))
            {
                var excess = _sums[row] - _program.Limit[row];
                needed = Int128.Max(needed, (excess - effect - 1) / -effect);
            }
        }

        if (needed > 0 && (long)Int128.Min(needed, Room(arc)) is > 0 and var amount)
        {
            Move(arc, amount);
            needed -= amount;
        }

        if (needed > 0)
        {
            TakeFromOthers(arc, (long)Int128.Min(needed, long.MaxValue));
        }
    }

    // Other arcs of the group give up what their own minima let them, as far as the arc's rows allow it.
    private void TakeFromOthers(int arc, long needed)
    {
        var group = _groupOf[arc];
        for (var other = _program.ArcStart[group]; needed > 0 && other < _program.ArcStart[group + 1]; other++)
        {
            needed -= other == arc ? 0 : Pass(other, arc, needed);
        }
    }

    // Passes so many units from one arc of a group to another as make no row worse that is full or broken, and tells
    // how many. What all arcs of the group take does not change, so the arcs' own entries alone count.
    private long Pass(int from, int to, long most)
    {
        var entries = _program.ArcEntries;
        var units = (Int128)Math.Min(most, _arcs[from]);
        for (var e = entries.Start[to]; e < entries.Start[to + 1]; e++)
        {
            units = Least(units, entries.Row[e], entries.Coefficient[e] - CoefficientOf(from, entries.Row[e]));
        }

        for (var e = entries.Start[from]; e < entries.Start[from + 1]; e++)
        {
            if (entries.Coefficient[e] < 0 && !HasRow(entries, to, entries.Row[e]))
            {
                units = Least(units, entries.Row[e], -entries.Coefficient[e]);
            }
        }

        if (units > 0)
        {
            Move(from, -(long)units);
            Move(to, (long)units);
        }

        return (long)units;
    }

    // So many units a row has room for where each adds so much to it.
    private Int128 Least(Int128 units, int row, long effect) => effect <= 0
        ? units
        : Int128.Min(units, Int128.Max(0, _program.Limit[row] - _sums[row]) / effect);

    private long CoefficientOf(int arc, int row)
    {
        var entries = _program.ArcEntries;
        for (var e = entries.Start[arc]; e < entries.Start[arc + 1]; e++)
        {
            if (entries.Row[e] == row)
            {
                return entries.Coefficient[e];
            }
        }

        return 0;
    }

    // Units that rounding left with an arc whose turn is later go to those whose turn is before it; the last gives
    // first.
    private void GiveTurns(ArcOrder order)
    {
        foreach (var arc in order.Arcs.Where(arc => order.Turn[arc] > 0).OrderByDescending(arc => order.Turn[arc]))
        {
            var (first, end) = (_program.ArcStart[_groupOf[arc]], _program.ArcStart[_groupOf[arc] + 1]);
            var before = Enumerable.Range(first, end - first).Where(other => order.Turn[other] < order.Turn[arc]);
            foreach (var other in before.OrderBy(other => order.Turn[other]))
            {
                _ = Pass(arc, other, _arcs[arc]);
            }
        }
    }

    private void Raise(int[] preference)
    {
        var moved = true;
        for (var pass = 0; moved && pass < MostPasses; pass++)
        {
            moved = false;
            foreach (var arc in preference)
            {
                if (_gaps[_groupOf[arc]] > 0 && Room(arc) is > 0 and var room)
                {
                    Move(arc, room);
                    moved = true;
                }
            }
        }
    }

    // How far an arc may be raised out of its group's gap before one of its rows is full.
    private long Room(int arc)
    {
        var room = (Int128)_gaps[_groupOf[arc]];
        foreach (var (row, effect) in Effects(arc))
        {
            if (effect > 0)
            {
                room = Int128.Min(room, Int128.Max(0, _program.Limit[row] - _sums[row]) / effect);
            }
        }

        return (long)room;
    }

    // What one more unit of an arc, out of the gap, does to rows. A row that both stand in is met once.
    private IEnumerable<(int Row, long Effect)> Effects(int arc)
    {
        var (ofArcs, ofGaps, group) = (_program.ArcEntries, _program.GapEntries, _groupOf[arc]);
        var (first, end) = (ofGaps.Start[group], ofGaps.Start[group + 1]);
        for (var e = ofArcs.Start[arc]; e < ofArcs.Start[arc + 1]; e++)
        {
            var effect = ofArcs.Coefficient[e];
            for (var f = first; f < end; f++)
            {
                effect -= ofGaps.Row[f] == ofArcs.Row[e] ? ofGaps.Coefficient[f] : 0;
            }

            yield return (ofArcs.Row[e], effect);
        }

        for (var f = first; f < end; f++)
        {
            if (!HasRow(ofArcs, arc, ofGaps.Row[f]))
            {
                yield return (ofGaps.Row[f], -ofGaps.Coefficient[f]);
            }
        }
    }

    private static bool HasRow(SparseEntries entries, int thing, int row) =>
        entries.Row.AsSpan(entries.Start[thing], entries.Start[thing + 1] - entries.Start[thing]).Contains(row);
}

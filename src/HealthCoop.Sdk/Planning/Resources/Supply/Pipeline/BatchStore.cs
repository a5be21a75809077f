namespace HealthCoop.Planning.Resources.Supply.Pipeline;

/// <summary>Batches in the order in which they are used.</summary>
internal sealed class BatchStore(IEnumerable<Batch> opening)
{
    // A stable order: of batches that expire together, the one that came first stays first.
    private List<Batch> _batches = [.. opening.OrderBy(static batch => batch.LastMonth)];

    public decimal Units => _batches.Sum(static batch => batch.Units);

    public void Put(Batch batch) => _batches = [.. _batches.Append(batch).OrderBy(static each => each.LastMonth)];

    /// <summary>Takes out what is needed, or what is there.</summary>
    /// <returns>The units taken.</returns>
    public decimal Take(decimal needed)
    {
        var lacking = needed;
        for (var i = 0; i < _batches.Count; i++)
        {
            var taken = Math.Min(lacking, _batches[i].Units);
            _batches[i] = _batches[i] with { Units = _batches[i].Units - taken };
            lacking -= taken;
        }

        return needed - lacking;
    }

    /// <summary>Takes out what may not be used after a month.</summary>
    /// <returns>The units that expire.</returns>
    public decimal Expire(int lastMonth)
    {
        var before = Units;
        _batches.RemoveAll(batch => batch.LastMonth <= lastMonth);
        return before - Units;
    }
}

/// <summary>Units that expire together, with the last month of use counted from the first month.</summary>
internal readonly record struct Batch(decimal Units, int LastMonth);

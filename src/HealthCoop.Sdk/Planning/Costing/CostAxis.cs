namespace HealthCoop.Planning.Costing;

/// <summary>One of the ways to tell costs apart: by pillar, by month, by payer.</summary>
/// <typeparam name="TKey">What it tells them apart by.</typeparam>
/// <remarks>Those of a plan are in <see cref="CostAxes"/>.</remarks>
public sealed class CostAxis<TKey>
{
    private readonly Func<CostLine, IEnumerable<AxisAmount<TKey>>> _parts;

    internal CostAxis(Func<CostLine, IEnumerable<AxisAmount<TKey>>> parts, IComparer<TKey>? order = null) =>
        (_parts, Order) = (parts, order ?? Comparer<TKey>.Default);

    /// <summary>Gets the order of the totals, apart from what nothing is said of; equals keep the order of the
    /// lines.</summary>
    internal IComparer<TKey> Order { get; }

    /// <summary>Takes a line apart; the parts add up to it.</summary>
    internal IEnumerable<AxisAmount<TKey>> PartsOf(CostLine line) => _parts(line);
}

namespace HealthCoop.Planning.Optimization;

/// <summary>Which arcs are to take amounts before others.</summary>
/// <param name="Arcs">The arcs, those that are to be raised first at the front.</param>
/// <param name="Turn">The turn of each arc: what those of a lower turn may take, those of a higher one do not.</param>
internal sealed record ArcOrder(int[] Arcs, int[] Turn);

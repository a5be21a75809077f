namespace HealthCoop.Planning.Costing;

/// <summary>Adds cost lines up along one axis.</summary>
/// <remarks>Pure, so it may be used from several threads.</remarks>
/// <example><code>
/// var recurrent = plan.Costs.Lines.Where(line => line.Nature is CostNature.Recurrent);
/// var byPayer = CostTotals.By(recurrent, CostAxes.PayerAfterEnd);
/// </code></example>
public static class CostTotals
{
    /// <summary>Adds up lines, or the parts of lines that the axis tells apart. Lines are rounded already, and nothing
    /// is rounded here: totals along any two axes are the same in all.</summary>
    /// <param name="lines">The lines, in one currency; those of interest alone where two axes are crossed.</param>
    /// <param name="axis">The axis, one of <see cref="CostAxes"/>.</param>
    /// <returns>One total a place on the axis, in the axis's order; last, what nothing is said of. Without lines there
    /// is none.</returns>
    /// <typeparam name="TKey">What the axis tells costs apart by.</typeparam>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="CurrencyMismatchException">The lines are in several currencies.</exception>
    /// <exception cref="OverflowException">A total is too large for a <see cref="decimal"/>.</exception>
    public static ValueList<AxisAmount<TKey>> By<TKey>(IEnumerable<CostLine> lines, CostAxis<TKey> axis)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(axis);
        var parts = lines.SelectMany(axis.PartsOf).ToList();
        return parts
            .GroupBy(part => part.Key, part => part.Amount)
            .OrderBy(amounts => amounts.Key is null)
            .ThenBy(amounts => amounts.Key, axis.Order)
            .Select(amounts => new AxisAmount<TKey>(
                amounts.Key,
                Money.Sum(amounts, parts[0].Amount.Currency)))
            .ToValueList();
    }
}

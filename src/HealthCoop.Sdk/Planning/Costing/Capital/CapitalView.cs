namespace HealthCoop.Planning.Costing.Capital;

/// <summary>Capital costs seen in one way, line by line and year by year.</summary>
/// <param name="Lines">The lines, in the order of the pieces and the years.</param>
/// <param name="ByYear">The sums by year and, within it, by currency; years and currencies without a line have
/// none.</param>
public sealed record CapitalView(ValueList<CapitalLine> Lines, ValueList<CapitalYear> ByYear)
{
    internal static CapitalView Of(IEnumerable<CapitalLine> lines)
    {
        var all = lines.ToValueList();
        return new(all, all
            .GroupBy(line => (line.Year, line.Amount.Currency))
            .OrderBy(group => group.Key.Year)
            .ThenBy(group => group.Key.Currency.Code, StringComparer.Ordinal)
            .Select(group => new CapitalYear(
                group.Key.Year,
                Money.Sum(group.Select(line => line.Amount), group.Key.Currency)))
            .ToValueList());
    }
}

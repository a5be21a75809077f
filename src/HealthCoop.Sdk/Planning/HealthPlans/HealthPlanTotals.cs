namespace HealthCoop.Planning.HealthPlans;

/// <summary>Adds up the cells of a plan.</summary>
internal sealed class HealthPlanTotals(
    ValueList<HealthPlanLine> lines,
    IReadOnlyCollection<HealthPlanCell> cells,
    Currency currency)
{
    /// <summary>Adds up by something: a row for each key, and one for what has none where there is such.</summary>
    public ValueList<HealthPlanRow<TKey?>> By<TKey>(IEnumerable<TKey?> keys, Func<HealthPlanCell, TKey?> keyOf)
    {
        var byKey = cells.ToLookup(keyOf);
        return keys.Concat(byKey.Select(group => group.Key))
            .Distinct()
            .Select(key => new HealthPlanRow<TKey?>(key, Of(byKey[key])))
            .ToValueList();
    }

    public HealthPlanTotal Of(IEnumerable<HealthPlanCell> some)
    {
        var byPath = some.ToLookup(cell => cell.Line.Path, cell => cell.Amount);
        var parts = lines.Where(line => byPath.Contains(line.Path))
            .Select(line => new HealthPlanPart(line, Sum(byPath[line.Path])))
            .ToValueList();
        return new(Sum(parts.Select(part => part.Amount)), parts);
    }

    private HealthPlanAmount Sum(IEnumerable<HealthPlanAmount> amounts) => HealthPlanAmount.Sum(amounts, currency);
}

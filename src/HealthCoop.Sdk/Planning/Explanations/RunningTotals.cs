namespace HealthCoop.Planning.Explanations;

/// <summary>The totals of a run of amounts up to each of them, explained.</summary>
/// <remarks>
/// Each total is explained by the last round one and the amounts since, so that neither the list of operands nor the
/// tree grows with each amount.
/// </remarks>
internal sealed class RunningTotals
{
    private const int Round = 100;

    private readonly IReadOnlyList<Reasoned<Money>> _amounts;
    private readonly Reasoned<Money>?[] _totals;

    public RunningTotals(IReadOnlyList<Reasoned<Money>> amounts)
    {
        _amounts = amounts;
        _totals = new Reasoned<Money>?[amounts.Count + 1];
        for (var count = Round; count <= amounts.Count; count += Round)
        {
            _totals[count] = Make(count);
        }
    }

    /// <summary>Gets the total of the first amounts, one or more.</summary>
    public Reasoned<Money> Of(int count) => _totals[count] ??= Make(count);

    private Reasoned<Money> Make(int count)
    {
        var from = (count - 1) / Round * Round;
        var since = _amounts.Skip(from).Take(count - from);
        Reasoned<Money>[] parts = [.. from > 0 ? [_totals[from]!] : Array.Empty<Reasoned<Money>>(), .. since];
        return Reasoned.Computed(
            new("Coût cumulé des lignes et des mois jusqu'ici", "Running total of lines and months so far"),
            Money.Sum(parts.Select(part => part.Value), parts[0].Value.Currency),
            new("somme des parts des lignes jusqu'ici", "sum of the parts of lines so far"),
            [.. parts.Select(part => part.Why)]);
    }
}

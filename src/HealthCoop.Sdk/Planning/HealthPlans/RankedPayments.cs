namespace HealthCoop.Planning.HealthPlans;

/// <summary>Pays costs out of sources in the order of the costs.</summary>
/// <remarks>
/// A cost whose payers are all of one source is paid first, by that source. Then each other cost takes what it needs
/// from those of its sources that have something left, in their order; nothing is held back for a later cost. Of a cost
/// without a bound the least is paid, and what its sources have left may go to it: no later cost can count on that.
/// </remarks>
internal static class RankedPayments
{
    /// <summary>Pays costs.</summary>
    /// <param name="costs">The costs, whether they are bounded, and the sources that may pay them.</param>
    /// <param name="offered">What each source gives.</param>
    /// <param name="bound">The most that each source gives for what it alone is said to pay, or
    /// <see langword="null"/> where it gives all of that.</param>
    /// <returns>By cost, what each source pays.</returns>
    public static Money[][] Pay(
        IReadOnlyList<(Money Amount, bool IsBounded, ValueList<HealthPlanSource> Sources)> costs,
        IEnumerable<Money> offered,
        IEnumerable<Money?> bound)
    {
        var (left, most) = (offered.ToArray(), bound.ToArray());
        var paid = costs.Select(cost => left.Select(money => Money.Zero(money.Currency)).ToArray()).ToArray();
        foreach (var (i, cost) in costs.Index().OrderBy(cost => IsOfOne(cost.Item.Sources) ? 0 : 1))
        {
            var rest = cost.Amount;
            foreach (var source in cost.Sources.Select(source => (int)source))
            {
                var part = Least(rest, IsOfOne(cost.Sources) ? most[source] : left[source]);
                paid[i][source] = part;
                rest -= part;
                Money? taken = cost.IsBounded ? part : null;
                most[source] -= most[source] is { } some ? Least(some, taken) : null;
                left[source] -= Least(left[source], taken);
            }
        }

        return paid;
    }

    private static bool IsOfOne(ValueList<HealthPlanSource> sources) => sources.Count == 1;

    private static Money Least(Money one, Money? other) => other < one ? other.Value : one;
}

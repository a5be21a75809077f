namespace HealthCoop.HealthFinancing;

/// <content>Whether what is said of the fund fits together.</content>
public sealed partial record PooledFund
{
    private static readonly Percentage Tolerance = Percentage.FromPercent(10);

    /// <summary>Compares what the contributions say of the key and of the total.</summary>
    /// <param name="tolerance">How far an implied total may lie from the median of all, as a share of that; or
    /// <see langword="null"/> for 10 %.</param>
    /// <returns>What fits together and what does not.</returns>
    /// <remarks>Totals are compared within one currency; nothing is converted.</remarks>
    public FundCoherence CheckCoherence(Percentage? tolerance = null)
    {
        var keys = Contributions.Select(contribution => contribution.Key?.Value).ToArray();
        var sum = keys.Sum(key => key?.Percent ?? 0);
        var isKnown = ContributionsAreComplete && keys is not [] && Array.TrueForAll(keys, key => key is not null);
        ImpliedTotal[] totals =
        [
            .. from contribution in Contributions
               let total = contribution.FindImpliedTotal()
               where total is not null
               select new ImpliedTotal(contribution.Contributor, total.Value),
        ];
        var medians = totals
            .GroupBy(total => total.Total.Currency)
            .ToDictionary(group => group.Key, group => MedianOf(group.Select(total => total.Total.Amount)));
        return new()
        {
            KeyInPercent = sum,
            KeyIsWhole = sum > 100 ? false : isKnown ? sum == 100 : null,
            ImpliedTotals = [.. totals],
            OddOnes = totals
                .Where(total => IsOdd(total.Total.Amount, medians[total.Total.Currency], tolerance ?? Tolerance))
                .ToValueList(),
        };
    }

    private static bool IsOdd(decimal amount, decimal median, Percentage tolerance) =>
        Math.Abs(amount - median) > median * tolerance.Fraction;

    private static decimal MedianOf(IEnumerable<decimal> amounts)
    {
        decimal[] sorted = [.. amounts.Order()];
        var upper = sorted[sorted.Length / 2];
        return sorted.Length % 2 == 1 ? upper : (sorted[(sorted.Length / 2) - 1] + upper) / 2;
    }
}

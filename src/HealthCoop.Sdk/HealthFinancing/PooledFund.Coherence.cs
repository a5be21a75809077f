namespace HealthCoop.HealthFinancing;

/// <content>Whether what is said of the fund fits together.</content>
public sealed partial record PooledFund
{
    private const int MostDecimals = 28;

    private static readonly Percentage Tolerance = Percentage.FromPercent(10);

    /// <summary>Compares what the contributions say of the key and of the total.</summary>
    /// <param name="tolerance">How far a total may lie from the median of all, as a share of that; or
    /// <see langword="null"/> for 10 %.</param>
    /// <returns>What fits together and what does not.</returns>
    /// <remarks>Totals are compared within one currency, the stated <see cref="Total"/> among them; nothing is
    /// converted. A share of the key that is written with decimals may be rounded, by half a unit of its last decimal
    /// at the most; one without decimals is taken as it stands.</remarks>
    public FundCoherence CheckCoherence(Percentage? tolerance = null)
    {
        ImpliedTotal[] totals =
        [
            .. from contribution in Contributions
               let total = contribution.FindImpliedTotal()
               where total is not null
               select new ImpliedTotal(contribution.Contributor, total.Value),
        ];
        var stated = Total?.Stated is { Amount: > 0 } amount ? amount : (Money?)null;
        var medians = totals
            .Select(total => total.Total)
            .Concat(stated is { } one ? [one] : [])
            .GroupBy(total => total.Currency)
            .ToDictionary(group => group.Key, group => MedianOf(group.Select(total => total.Amount)));
        bool IsOdd(Money total) =>
            Math.Abs(total.Amount - medians[total.Currency])
                > medians[total.Currency] * (tolerance ?? Tolerance).Fraction;
        return new()
        {
            KeyInPercent = Contributions.Sum(contribution => contribution.Key?.Value?.Percent ?? 0),
            KeyIsWhole = FindWhetherKeyIsWhole(),
            ImpliedTotals = [.. totals],
            StatedTotal = stated,
            OddOnes = totals.Where(total => IsOdd(total.Total)).ToValueList(),
            StatedTotalIsOdd = stated is { } told && IsOdd(told),
            Contradictions = Contributions.Where(contribution => contribution.ContradictsItself).ToValueList(),
            Repeated = Contributions
                .GroupBy(contribution => contribution.Contributor)
                .Where(group => group.Skip(1).Any())
                .Select(group => group.Key)
                .ToValueList(),
        };
    }

    private static decimal MedianOf(IEnumerable<decimal> amounts)
    {
        decimal[] sorted = [.. amounts.Order()];
        var upper = sorted[sorted.Length / 2];
        return sorted.Length % 2 == 1 ? upper : (sorted[(sorted.Length / 2) - 1] + upper) / 2;
    }

    // Half a unit of the last written decimal.
    private static decimal RoundingOf(decimal percent) => Money.DecimalsOf(percent) is > 0 and var decimals
        ? new decimal(5, 0, 0, isNegative: false, (byte)Math.Min(decimals + 1, MostDecimals))
        : 0;

    private bool? FindWhetherKeyIsWhole()
    {
        var keys = Contributions.Select(contribution => contribution.Key).ToArray();
        var known = keys.OfType<Claim<Percentage>>().Where(key => key.IsKnown).ToArray();
        var rounding = known.Sum(key => RoundingOf(key.Value!.Value.Percent));
        var least = known
            .Where(key => key.Comparator is Comparator.Exactly or Comparator.AtLeast or Comparator.MoreThan)
            .Sum(key => key.Value!.Value.Percent);
        if (least - rounding > 100)
        {
            return false;
        }

        if (!ContributionsAreComplete || keys is [] || known.Length < keys.Length)
        {
            return null;
        }

        var sum = known.Sum(key => key.Value!.Value.Percent);
        return Array.TrueForAll(known, key => key.Comparator is Comparator.Exactly) ? Math.Abs(sum - 100) <= rounding
            : Array.TrueForAll(
                known,
                key => key.Comparator is Comparator.Exactly or Comparator.AtMost or Comparator.LessThan)
                && sum + rounding < 100 ? false
            : null;
    }
}

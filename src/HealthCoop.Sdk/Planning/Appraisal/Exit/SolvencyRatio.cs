namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>What there is to pay with, as a ratio to what is to be paid: below 1 it is not enough.</summary>
/// <param name="Lowest">The lowest ratio, to six decimals.</param>
/// <param name="Highest">The highest ratio, to six decimals, or <see langword="null"/> when no bound is known.</param>
/// <param name="IsAssumed">Whether an assumption bears on it.</param>
public sealed record SolvencyRatio(decimal Lowest, decimal? Highest, bool IsAssumed = false)
{
    /// <summary>Divides what there is by a cost; there is no ratio to a cost that is zero.</summary>
    internal static SolvencyRatio? Of(MoneyInterval means, MoneyInterval cost) => cost.MayBePositive
        ? new(
            cost.Highest is { } most ? DecimalText.Rounded(means.Lowest.Amount / most.Amount) : 0,
            means.Highest is { } rich && !cost.Lowest.IsZero
                ? DecimalText.Rounded(rich.Amount / cost.Lowest.Amount)
                : null,
            means.IsAssumed || cost.IsAssumed)
        : null;

    /// <summary>Computes which part of a cost is paid, given what of it is missing: at most 1.</summary>
    internal static SolvencyRatio? OfPaid(MoneyInterval cost, MoneyInterval missing) => cost.MayBePositive
        ? new(
            missing.MayBePositive ? Rest(missing.Highest, cost.Lowest) : 1,
            cost.Highest is { } most ? Rest(missing.Lowest, most) : 1,
            missing.IsAssumed || cost.IsAssumed)
        : null;

    /// <summary>Gets the least of several.</summary>
    internal static SolvencyRatio? Least(IEnumerable<SolvencyRatio?> ratios) =>
        ratios.OfType<SolvencyRatio>().ToList() is { Count: > 0 } given
            ? new(given.Min(ratio => ratio.Lowest), given.Min(ratio => ratio.Highest), given.Any(r => r.IsAssumed))
            : null;

    private static decimal Rest(Money? missing, Money cost) =>
        missing is { } amount && amount < cost ? DecimalText.Rounded(1 - (amount.Amount / cost.Amount)) : 0;
}

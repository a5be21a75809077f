namespace HealthCoop.Planning.Appraisal;

/// <summary>Means of shares of which some may not count.</summary>
internal static class OwnershipMean
{
    /// <summary>Gets the least mean of shares: those that may not count do where that makes it smaller.</summary>
    public static decimal Lowest(IReadOnlyCollection<decimal> sure, IEnumerable<decimal> possible) =>
        Extreme(sure, possible.Order(), static (share, mean) => share < mean);

    /// <summary>Gets the largest mean of shares: those that may not count do where that makes it larger.</summary>
    public static decimal Highest(IReadOnlyCollection<decimal> sure, IEnumerable<decimal> possible) =>
        Extreme(sure, possible.OrderDescending(), static (share, mean) => share > mean);

    private static decimal Extreme(
        IReadOnlyCollection<decimal> sure,
        IEnumerable<decimal> possible,
        Func<decimal, decimal, bool> moves)
    {
        var (sum, count) = (sure.Sum(), sure.Count);
        foreach (var share in possible)
        {
            if (count > 0 && !moves(share, sum / count))
            {
                break;
            }

            (sum, count) = (sum + share, count + 1);
        }

        return sum / count;
    }
}

namespace HealthCoop.Planning.Appraisal;

/// <summary>Means of shares of which some may not count.</summary>
internal static class OwnershipMean
{
    /// <summary>Gets the least mean of shares: those that may not count do where that makes it smaller.</summary>
    public static decimal Lowest(IEnumerable<decimal> sure, IEnumerable<decimal> possible) =>
        Extreme(
            sure,
            possible.CountBy(share => share).OrderBy(share => share.Key),
            static (share, mean) => share < mean);

    /// <summary>Gets the largest mean of shares: those that may not count do where that makes it larger.</summary>
    public static decimal Highest(IEnumerable<decimal> sure, IEnumerable<decimal> possible) =>
        Extreme(
            sure,
            possible.CountBy(share => share).OrderByDescending(share => share.Key),
            static (share, mean) => share > mean);

    private static decimal Extreme(
        IEnumerable<decimal> sure,
        IEnumerable<KeyValuePair<decimal, int>> possible,
        Func<decimal, decimal, bool> moves)
    {
        var (sum, count) = (0m, 0);
        foreach (var share in sure)
        {
            (sum, count) = (sum + share, count + 1);
        }

        foreach (var (share, times) in possible)
        {
            // Alone, more of the same change nothing.
            if (count == 0)
            {
                (sum, count) = (share, 1);
            }
            else if (moves(share, sum / count))
            {
                (sum, count) = (sum + (share * times), count + times);
            }
            else
            {
                break;
            }
        }

        return sum / count;
    }
}

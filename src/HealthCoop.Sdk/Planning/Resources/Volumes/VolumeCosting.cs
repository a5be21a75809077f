namespace HealthCoop.Planning.Resources.Volumes;

/// <summary>Prices what sites need, one line for each input of a site in a year.</summary>
public static class VolumeCosting
{
    private const int LinesInAPart = 1 << 14;

    /// <summary>Prices all quantities.</summary>
    /// <param name="volumes">The quantities per year.</param>
    /// <param name="prices">What one unit of each input costs, in the inputs' order and all in one currency.</param>
    /// <param name="degree">How many threads work at once: 1 or more; 0 for one on each processor.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The lines. Their totals are sums of rounded lines, so that they agree along all dimensions.</returns>
    /// <remarks>
    /// A line is the quantity, rounded to six decimals, times the price, rounded once to the currency's minor unit,
    /// both half away from zero. All is computed in whole numbers, so that nothing else is rounded: it is what
    /// <see cref="Money.Rounded"/> makes of the two as decimals.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="volumes"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is not one price for each input, or a price is negative, is 10^13 or
    /// more, or has more than six decimals.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degree"/> is negative.</exception>
    /// <exception cref="CurrencyMismatchException">Prices are in different currencies.</exception>
    /// <exception cref="OverflowException">A quantity is 10^13 or more, or the amount of a line reaches
    /// <see cref="Money.Limit"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static InputCosts Cost(
        InputVolumes volumes,
        ValueList<UnitPrice> prices,
        int degree = 0,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(volumes);
        ArgumentOutOfRangeException.ThrowIfNegative(degree);
        if (prices.Count != volumes.Inputs)
        {
            throw new ArgumentException(
                $"There are {prices.Count} prices; there must be one for each of {volumes.Inputs} inputs.",
                nameof(prices));
        }

        var currency = prices[0].Currency;
        var millionths = new ulong[prices.Count];
        for (var input = 0; input < millionths.Length; input++)
        {
            if (prices[input].Currency != currency)
            {
                throw new CurrencyMismatchException(currency, prices[input].Currency);
            }

            millionths[input] = MillionthsOf(prices[input].Amount) ?? throw new ArgumentException(
                $"The price {prices[input]} of input {input} must be zero or more, below 10^13, with six decimals.",
                nameof(prices));
        }

        var amounts = GC.AllocateUninitializedArray<ulong>(volumes.Grid.Length);
        var rounding = new LineRounding(currency);
        Parts.Run(
            volumes.Sites * volumes.Years,
            LinesInAPart / volumes.Inputs,
            degree,
            (first, end) => rounding.Round(volumes, millionths, first, end, amounts),
            cancellationToken);
        var tooLarge = Array.IndexOf(amounts, LineRounding.TooLarge);
        if (tooLarge >= 0)
        {
            var (site, year, input) = volumes.Grid.PlaceOf(tooLarge);
            throw new OverflowException($"The line of site {site}, year {year}, input {input} is too large for money.");
        }

        return new(volumes.Grid, currency, new(amounts));
    }

    private static ulong? MillionthsOf(decimal price) =>
        price is >= 0 and < LineRounding.Limit && price * LineRounding.MillionthsInOne % 1 == 0
            ? (ulong)(price * LineRounding.MillionthsInOne)
            : null;
}

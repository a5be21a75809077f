using HealthCoop.Planning.Costing.Prices;

namespace HealthCoop.Planning.Costing.Capital;

/// <summary>The equal yearly payments that are worth a capital: what it costs to have it for a year.</summary>
/// <remarks>
/// In advance K / (1 + (1 - (1 + r)^-(n-1)) / r), in arrears K r / (1 - (1 + r)^-n); at 0 % both are K / n, the
/// straight line. Source: the costing of the Thanzi La Onse model, github.com/UCL/TLOmodel, cost_estimation.py.
/// </remarks>
public static class Annuity
{
    // Below this rate the closed form of a part of a year has fewer digits than the first terms of its series.
    private const decimal LeastRate = 0.000_000_001m;

    /// <summary>Computes what is paid in each year.</summary>
    /// <param name="capital">The capital K.</param>
    /// <param name="rate">The discount rate r.</param>
    /// <param name="usefulLife">The years n, above zero. They may end within a year, as a mean time in office does: the
    /// formula then holds with that n.</param>
    /// <param name="timing">Whether years are paid in advance or in arrears.</param>
    /// <returns>The payment of one year; nothing is rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="usefulLife"/> is zero, or so short that payments
    /// over it are worth nothing; or <paramref name="timing"/> is none.</exception>
    /// <exception cref="OverflowException">The payment is too large for a <see cref="decimal"/>.</exception>
    public static Money PerYear(Money capital, DiscountRate rate, Years usefulLife, AnnuityTiming timing)
    {
        ArgumentOutOfRangeException.ThrowIfZero(usefulLife.Count, nameof(usefulLife));
        if (!Enum.IsDefined(timing))
        {
            throw new ArgumentOutOfRangeException(nameof(timing), timing, "A year is paid in advance or in arrears.");
        }

        var worth = PresentValueOfOnePerYear(rate, usefulLife);
        ArgumentOutOfRangeException.ThrowIfZero(worth, nameof(usefulLife));
        var inAdvance = capital / worth;
        return timing is AnnuityTiming.InAdvance ? inAdvance : inAdvance * rate.CompoundFactor(1);
    }

    // 1 + v + ... + v^(n-1) where v = 1 / (1 + r): summed rather than divided by r, it is exact at 0 % and near it.
    private static decimal PresentValueOfOnePerYear(DiscountRate rate, Years years)
    {
        var (sum, worth, growth) = (0m, 1m, rate.CompoundFactor(1));
        for (var i = 0; i < years.Whole; i++)
        {
            sum += worth;
            worth /= growth;
        }

        return sum + (worth * OfPart(rate, years.Part));
    }

    // What the closed form (1 - (1 + r)^-n) (1 + r) / r gives below one year.
    private static decimal OfPart(DiscountRate rate, decimal part)
    {
        var r = rate.PerYear.Fraction;
        return r < LeastRate
            ? part * (1 + (r * (1 - part) / 2))
            : (1 - (1 / rate.CompoundFactor(Years.Of(part)))) * (1 + r) / r;
    }
}

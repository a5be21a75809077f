using HealthCoop.Planning.Costing.Prices;

namespace HealthCoop.Planning.Costing.Capital;

/// <summary>A share of the price that is spent on upkeep over some years, for pieces within bounds of price.</summary>
public sealed record UpkeepRule
{
    /// <summary>Gets what is paid for.</summary>
    public required UpkeepType Type { get; init; }

    /// <summary>Gets the share of the price of a piece that is spent on it.</summary>
    public required Percentage ShareOfPrice { get; init; }

    /// <summary>Gets the years over which the share is spent evenly.</summary>
    /// <exception cref="ArgumentException">The years are zero.</exception>
    public required Years Over
    {
        get;
        init => field = value.Count > 0
            ? value
            : throw new ArgumentException("A share of the price is spent over some time.", nameof(value));
    }

    /// <summary>Gets the price above which a piece falls under the rule, or <see langword="null"/> for no
    /// bound.</summary>
    public UnitPrice? Above { get; init; }

    /// <summary>Gets the price below which a piece falls under the rule, or <see langword="null"/> for no
    /// bound.</summary>
    public UnitPrice? Below { get; init; }

    /// <summary>Computes what a piece takes in a year.</summary>
    /// <param name="price">The price of the piece.</param>
    /// <returns>The cost of one year, not rounded, zero where the price is out of bounds; or <see langword="null"/>
    /// where a bound is in another currency, so that nobody can say.</returns>
    public Money? PerYear(UnitPrice price) => PerYear(Claim.Expected(price));

    /// <summary>Computes what a piece takes in a year at the price that is claimed; <see langword="null"/> too where
    /// the claim leaves open whether the price is within bounds.</summary>
    internal Money? PerYear(Claim<UnitPrice> price)
    {
        if (price.ForPlanning is not { } value
            || (Above ?? value).Currency != value.Currency
            || (Below ?? value).Currency != value.Currency)
        {
            return null;
        }

        var comparator = price.IsKnown ? price.Comparator : Comparator.Exactly;
        return (IsAbove(value.Amount, comparator) & IsBelow(value.Amount, comparator)) is { } applies
            ? value * (applies ? ShareOfPrice.Fraction : 0) / Over.Count
            : null;
    }

    private bool? IsAbove(decimal price, Comparator comparator) => (comparator, Above?.Amount) switch
    {
        (_, null) => true,
        (Comparator.MoreThan, { } limit) => price >= limit ? true : null,
        (Comparator.AtLeast, { } limit) => price > limit ? true : null,
        (Comparator.LessThan or Comparator.AtMost, { } limit) => price <= limit ? false : null,
        (_, { } limit) => price > limit,
    };

    private bool? IsBelow(decimal price, Comparator comparator) => (comparator, Below?.Amount) switch
    {
        (_, null) => true,
        (Comparator.LessThan, { } limit) => price <= limit ? true : null,
        (Comparator.AtMost, { } limit) => price < limit ? true : null,
        (Comparator.MoreThan or Comparator.AtLeast, { } limit) => price >= limit ? false : null,
        (_, { } limit) => price < limit,
    };
}

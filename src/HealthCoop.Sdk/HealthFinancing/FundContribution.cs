using HealthCoop.HealthSystem;

namespace HealthCoop.HealthFinancing;

/// <summary>What a contributor is to pay into a pooled fund, and has paid. What is <see langword="null"/> is not
/// known.</summary>
/// <param name="Contributor">Who contributes.</param>
public sealed record FundContribution(HealthActor Contributor)
{
    private const decimal SmallestDivisor = 0.000_000_001m;

    /// <summary>Gets the contributor's share in the key, or <see langword="null"/>.</summary>
    public Claim<Percentage>? Key { get; init; }

    /// <summary>Gets the amount that was paid, or <see langword="null"/>.</summary>
    public Claim<Money>? Paid { get; init; }

    /// <summary>Gets the part of what was due that was paid, or <see langword="null"/>.</summary>
    public Claim<CollectionRate>? Collected { get; init; }

    /// <summary>Gets whether it tells of a payment although the key, or what was collected, is zero.</summary>
    internal bool ContradictsItself =>
        Paid is { Value.Amount: > 0, Comparator: not (Comparator.LessThan or Comparator.AtMost) }
        && (Key is { Value.Fraction: 0, Comparator: Comparator.Exactly or Comparator.AtMost }
            || Collected is { Value.Fraction: 0, Comparator: Comparator.Exactly or Comparator.AtMost });

    /// <summary>Computes the fund's total that the contribution implies: paid ÷ collected ÷ key.</summary>
    /// <returns>The total, rounded once, at the end, to the currency's smallest unit, half away from zero; or
    /// <see langword="null"/> when one of the three is not known, is only a bound, or is too small to tell, or nothing
    /// was paid.</returns>
    public Money? FindImpliedTotal() =>
        (Paid?.Stated, Collected?.Stated, Key?.Stated) is ({ Amount: > 0 } paid, { } collected, { } key)
        && collected.Fraction * key.Fraction is >= SmallestDivisor and var part
            ? new Money(paid.Amount / part, paid.Currency).Rounded()
            : null;
}

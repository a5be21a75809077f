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

    /// <summary>Computes the fund's total that the contribution implies: paid ÷ collected ÷ key.</summary>
    /// <returns>The total, rounded to the currency's smallest unit; or <see langword="null"/> when one of the three is
    /// not known, is only a bound, or is too small to tell.</returns>
    public Money? FindImpliedTotal() =>
        (Stated(Paid), Stated(Collected), Stated(Key)) is ({ } paid, { } collected, { } key)
        && collected.Fraction * key.Fraction is >= SmallestDivisor and var part
            ? new Money(paid.Amount / part, paid.Currency).Rounded()
            : null;

    private static T? Stated<T>(Claim<T>? claim)
        where T : struct => claim is { Comparator: Comparator.Exactly or Comparator.About } ? claim.Value : null;
}

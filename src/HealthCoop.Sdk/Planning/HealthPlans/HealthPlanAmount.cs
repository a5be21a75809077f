namespace HealthCoop.Planning.HealthPlans;

/// <summary>An amount of zero or more, as far as it is known: what it is at the least and at the most.</summary>
/// <param name="Lowest">The lowest that it can be; of a sum, what its known parts make.</param>
/// <param name="Highest">The highest that it can be, or <see langword="null"/> when nothing bounds it.</param>
/// <remarks>What is not known lies between zero and no bound: it never counts as zero.</remarks>
public sealed record HealthPlanAmount(Money Lowest, Money? Highest)
{
    /// <summary>Gets whether the bounds are rounded or estimated.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsAbout { get; init; }

    /// <summary>Gets whether the bounds rest on an assumption.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsAssumed { get; init; }

    /// <summary>Gets whether both bounds are the same: there is one amount.</summary>
    public bool IsKnown => Highest == Lowest;

    /// <summary>Gets whether nothing is known about it.</summary>
    public bool IsUnknown => Lowest.IsZero && Highest is null;

    /// <summary>Gets the amount to find money for: the most that it can be, else the least.</summary>
    internal Money Planned => Highest ?? Lowest;

    /// <summary>Gets the one amount that it is, or <see langword="null"/> when bounds differ.</summary>
    internal Money? Value => IsKnown ? Lowest : null;

    internal static HealthPlanAmount Unknown(Currency currency) => new(Money.Zero(currency), null);

    internal static HealthPlanAmount Exactly(Money amount) => new(amount, amount);

    /// <summary>Makes the bounds of a claim whose planned value is an amount.</summary>
    internal static HealthPlanAmount Of(Claim<Money> claim, Money value) => new(
        claim.Comparator is Comparator.LessThan or Comparator.AtMost ? Money.Zero(value.Currency) : value,
        claim.Comparator is Comparator.MoreThan or Comparator.AtLeast ? null : value)
    {
        IsAbout = claim.Comparator is Comparator.About,
        IsAssumed = claim.IsAssumed,
    };

    internal static HealthPlanAmount Sum(IEnumerable<HealthPlanAmount> amounts, Currency currency) =>
        amounts.Aggregate(Exactly(Money.Zero(currency)), static (sum, amount) => sum.Plus(amount));

    internal HealthPlanAmount Plus(HealthPlanAmount other) =>
        With(other, Lowest + other.Lowest, Highest + other.Highest);

    /// <summary>Takes an amount away, down to zero.</summary>
    internal HealthPlanAmount Less(HealthPlanAmount other) => With(
        other,
        other.Highest is { } most ? Positive(Lowest - most) : Money.Zero(Lowest.Currency),
        Highest is { } highest ? Positive(highest - other.Lowest) : null);

    /// <summary>Divides by a number of people, to the minor unit.</summary>
    internal HealthPlanAmount Per(int people) => this with
    {
        Lowest = (Lowest / people).Rounded(),
        Highest = Highest is { } highest ? (highest / people).Rounded() : null,
    };

    /// <summary>Splits by weights so that the parts add up exactly.</summary>
    internal HealthPlanAmount[] Allocate(decimal[] weights)
    {
        var (lowest, highest) = (Lowest.Allocate(weights), Highest?.Allocate(weights));
        return [.. lowest.Select((part, i) => this with { Lowest = part, Highest = highest?[i] })];
    }

    private static Money Positive(Money amount) => amount.Amount < 0 ? Money.Zero(amount.Currency) : amount;

    private HealthPlanAmount With(HealthPlanAmount other, Money lowest, Money? highest) => new(lowest, highest)
    {
        IsAbout = IsAbout || other.IsAbout,
        IsAssumed = IsAssumed || other.IsAssumed,
    };
}

namespace HealthCoop.Planning.Need;

/// <summary>What is known at least of quantities that are not known.</summary>
internal static class LowerBound
{
    private static readonly Claim<Percentage> ShareOrMore =
        Claim.Expected(Comparator.AtLeast, default(Percentage));

    private static readonly Claim<AnnualQuantity> NothingOrMore =
        Claim.Expected(Comparator.AtLeast, default(AnnualQuantity));

    /// <summary>Gets the quantity where it bounds itself from below, else what is known of it at least.</summary>
    public static Derived<AnnualQuantity> Of(Derived<AnnualQuantity> quantity, Claim<AnnualQuantity>? atLeast = null) =>
        Bounds(quantity.Claim) ? quantity : Derived<AnnualQuantity>.Of(atLeast ?? NothingOrMore);

    public static Claim<Percentage> Of(Claim<Percentage> share) => Bounds(share) ? share : ShareOrMore;

    /// <summary>Keeps a bound that says something.</summary>
    public static Claim<AnnualQuantity>? Told(Derived<AnnualQuantity> bound) =>
        bound.Claim is { Value.PerYear: > 0 } told ? told : null;

    private static bool Bounds<T>(Claim<T> claim)
        where T : struct =>
        claim.IsKnown && claim.Comparator is Comparator.Exactly or Comparator.AtLeast or Comparator.MoreThan;
}

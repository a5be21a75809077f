namespace HealthCoop;

/// <summary>Which way the bound of a claim points once something is computed out of it.</summary>
internal static class ClaimBounds
{
    /// <summary>Turns a bound around, for what falls when the claimed figure grows; what is none stays as it
    /// is.</summary>
    public static Claim<T> Reversed<T>(this Claim<T> claim)
        where T : struct => claim.Comparator switch
        {
            Comparator.MoreThan => claim with { Comparator = Comparator.LessThan },
            Comparator.LessThan => claim with { Comparator = Comparator.MoreThan },
            Comparator.AtLeast => claim with { Comparator = Comparator.AtMost },
            Comparator.AtMost => claim with { Comparator = Comparator.AtLeast },
            _ => claim,
        };

    /// <summary>Tells whether a quantity that is not negative is more than none; <see langword="null"/> where that is
    /// not known.</summary>
    /// <remarks>An assumption counts as it stands. "At most" may be none, and "more than none" is some.</remarks>
    public static bool? IsSome(this Claim<decimal> quantity) => quantity switch
    {
        { ForPlanning: not { } } => null,
        { Assumption: { } assumed } => assumed.Value > 0,
        { Comparator: Comparator.MoreThan } => true,
        { Comparator: Comparator.Exactly, Value: var units } => units > 0,
        { Comparator: Comparator.AtMost or Comparator.LessThan, Value: <= 0 } => false,
        { Comparator: Comparator.AtLeast or Comparator.About, Value: > 0 } => true,
        _ => null,
    };

    /// <summary>Lets a bound include its figure: rounding up and stopping at zero may end there.</summary>
    public static Claim<T> Inclusive<T>(this Claim<T> claim)
        where T : struct => claim with
        {
            Comparator = claim.Comparator switch
            {
                Comparator.MoreThan => Comparator.AtLeast,
                Comparator.LessThan => Comparator.AtMost,
                var same => same,
            },
        };
}

namespace HealthCoop;

/// <summary>Which way the bound of a claim points once something is computed out of it.</summary>
internal static class ClaimBounds
{
    /// <summary>Turns a bound around, for what falls when the claimed figure grows.</summary>
    public static Claim<T> Reversed<T>(this Claim<T> claim)
        where T : struct => claim with
        {
            Comparator = claim.Comparator switch
            {
                Comparator.MoreThan => Comparator.LessThan,
                Comparator.LessThan => Comparator.MoreThan,
                Comparator.AtLeast => Comparator.AtMost,
                Comparator.AtMost => Comparator.AtLeast,
                var same => same,
            },
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

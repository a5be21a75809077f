namespace HealthCoop.Samples.FirstLevelFacility.Lines;

/// <summary>Makes claims about bare numbers.</summary>
internal static class Figure
{
    /// <summary>States a number of a file; none is not known.</summary>
    public static Claim<decimal> Stated(decimal? number) => number is { } value
        ? Claim.Expected(value)
        : Claim.NotPublished<decimal>(Modality.Expected);

    /// <summary>Takes the number out of a claim, with its assumption.</summary>
    public static Claim<decimal> Of<T>(Claim<T> claim, Func<T, decimal> number)
        where T : struct => claim switch
        {
            { Value: { } value } => Claim.Expected(number(value)),
            { Assumption: { } assumption } => Claim.Assumed(number(assumption.Value), assumption.Because),
            _ => Stated(null),
        };
}

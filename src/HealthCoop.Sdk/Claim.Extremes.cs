namespace HealthCoop;

public static partial class Claim
{
    /// <summary>Finds the largest of some numbers.</summary>
    /// <returns>
    /// What they say together, expected: a number where the largest is known, a bound where another may be larger or
    /// the largest may be smaller, unknown where nothing but zero is sure. An assumption counts as it stands, and marks
    /// what rests on it; "about" is no bound.
    /// </returns>
    internal static Claim<decimal> Largest(params ReadOnlySpan<Claim<decimal>> claims)
    {
        Claim<decimal>? least = null;
        Claim<decimal>? most = null;
        var isBounded = true;
        var reasons = new List<Narrative?>();
        foreach (var claim in claims)
        {
            reasons.Add(claim.Assumption?.Because);
            least = LeastOf(claim) is { } low && !(LeastOf(least) >= low) ? claim : least;
            most = MostOf(claim) is { } high && !(MostOf(most) >= high) ? claim : most;
            isBounded &= MostOf(claim) is not null;
        }

        var unknown = NotPublished<decimal>(Modality.Expected);
        return (isBounded, LeastOf(least), most) switch
        {
            (true, _, null) => unknown,
            (true, { } low, { ForPlanning: { } high }) when low >= high =>
                Resting(unknown, high, reasons),
            (true, _, { ForPlanning: { } high }) =>
                Resting(unknown with { Comparator = most.Comparator }, high, reasons),
            (_, > 0 and var low, _) => Resting(
                unknown with { Comparator = BoundOf(least!) },
                low,
                [least!.Assumption?.Because]),
            _ => unknown,
        };
    }

    private static decimal? LeastOf(Claim<decimal>? claim) => claim?.Comparator switch
    {
        null => null,
        Comparator.About or Comparator.AtMost or Comparator.LessThan => claim.Assumption?.Value,
        _ => claim.ForPlanning,
    };

    private static decimal? MostOf(Claim<decimal>? claim) => claim?.Comparator switch
    {
        null => null,
        Comparator.AtLeast or Comparator.MoreThan => null,
        _ => claim.ForPlanning,
    };

    private static Comparator BoundOf(Claim<decimal> claim) =>
        claim.Comparator is Comparator.MoreThan ? Comparator.MoreThan : Comparator.AtLeast;

    private static Claim<decimal> Resting(Claim<decimal> unknown, decimal value, IEnumerable<Narrative?> reasons) =>
        reasons.OfType<Narrative>().Any() ? unknown.Assuming(value, Joined(reasons)) : unknown with { Value = value };
}

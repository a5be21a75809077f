namespace HealthCoop;

public static partial class Claim
{
    // From the weakest sense to the strongest: a sum means no more than its weakest part.
    private static readonly Modality[] FromWeakest =
        [Modality.Conditional, Modality.Expected, Modality.Planned, Modality.Achieved, Modality.Baseline];

    /// <summary>Adds up claims about numbers of people or things.</summary>
    /// <param name="claims">The claims, at least one.</param>
    /// <returns>
    /// What they say together. The sum is known only when each part is; it is meant in the weakest sense of its parts;
    /// it keeps their bound, or is "about" where bounds point in different directions; it cites a source only when all
    /// parts cite the same; it has an assumption where each unknown part has one.
    /// </returns>
    /// <exception cref="ArgumentException">There is no claim.</exception>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    public static Claim<int> Sum(params ReadOnlySpan<Claim<int>> claims) => Sum(claims, static (a, b) => a + b);

    /// <summary>Adds up claims about quantities.</summary>
    /// <param name="claims">The claims, at least one.</param>
    /// <returns>What they say together, by the rules of the sum of numbers.</returns>
    /// <exception cref="ArgumentException">There is no claim.</exception>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    public static Claim<decimal> Sum(params ReadOnlySpan<Claim<decimal>> claims) => Sum(claims, static (a, b) => a + b);

    /// <summary>Adds up claims about quantities of one year.</summary>
    /// <param name="claims">The claims, at least one.</param>
    /// <returns>What they say together, by the rules of the sum of numbers.</returns>
    /// <exception cref="ArgumentException">There is no claim.</exception>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    public static Claim<AnnualQuantity> Sum(params ReadOnlySpan<Claim<AnnualQuantity>> claims) =>
        Sum(claims, static (a, b) => a + b);

    /// <summary>Adds up claims about working times of one year.</summary>
    /// <param name="claims">The claims, at least one.</param>
    /// <returns>What they say together, by the rules of the sum of numbers.</returns>
    /// <exception cref="ArgumentException">There is no claim.</exception>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    public static Claim<AnnualWorkingTime> Sum(params ReadOnlySpan<Claim<AnnualWorkingTime>> claims) =>
        Sum(claims, static (a, b) => a + b);

    /// <summary>Adds up claims about amounts of one currency.</summary>
    /// <param name="claims">The claims, at least one.</param>
    /// <returns>What they say together, by the rules of the sum of numbers.</returns>
    /// <exception cref="ArgumentException">There is no claim.</exception>
    /// <exception cref="CurrencyMismatchException">The claims are in different currencies.</exception>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    public static Claim<Money> Sum(params ReadOnlySpan<Claim<Money>> claims) => Sum(claims, static (a, b) => a + b);

    private static Claim<T> Sum<T>(ReadOnlySpan<Claim<T>> claims, Func<T, T, T> add)
        where T : struct
    {
        if (claims.IsEmpty)
        {
            throw new ArgumentException("There must be at least one claim to add up.", nameof(claims));
        }

        var first = claims[0];
        var (known, complete, total) = (true, true, (T?)null);
        var reasons = new List<Narrative?>();
        var (modality, comparator, source) = (first.Modality, first.Comparator, first.Source);
        foreach (var claim in claims)
        {
            known &= claim.IsKnown;
            complete &= claim.ForPlanning is not null;
            total = total is { } sum && claim.ForPlanning is { } part ? add(sum, part) : total ?? claim.ForPlanning;
            reasons.Add(claim.Assumption?.Because);
            modality = Weaker(modality, claim.Modality);
            comparator = Together(comparator, claim.Comparator);
            source = source == claim.Source ? source : null;
        }

        // Of what is not known there is no bound.
        var result = new Claim<T> { Modality = modality, Source = source };
        return (known, complete) switch
        {
            (true, _) => result with { Value = total, Comparator = comparator },
            (false, true) => (result with { Comparator = comparator }).Assuming(total!.Value, Joined(reasons)),
            _ => result,
        };
    }

    private static Modality Weaker(Modality left, Modality right) =>
        Array.IndexOf(FromWeakest, left) < Array.IndexOf(FromWeakest, right) ? left : right;

    private static Comparator Together(Comparator left, Comparator right) => (left, right) switch
    {
        _ when left == right => left,
        (Comparator.Exactly, _) => right,
        (_, Comparator.Exactly) => left,
        (Comparator.MoreThan, Comparator.AtLeast) or (Comparator.AtLeast, Comparator.MoreThan) => Comparator.MoreThan,
        (Comparator.LessThan, Comparator.AtMost) or (Comparator.AtMost, Comparator.LessThan) => Comparator.LessThan,
        _ => Comparator.About,
    };

    private static Narrative Joined(IEnumerable<Narrative?> reasons)
    {
        var distinct = reasons.OfType<Narrative>().Distinct().ToArray();
        return new(string.Join(' ', distinct.Select(r => r.French)), string.Join(' ', distinct.Select(r => r.English)));
    }
}

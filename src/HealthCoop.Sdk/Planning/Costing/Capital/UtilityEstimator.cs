namespace HealthCoop.Planning.Costing.Capital;

/// <summary>Adds up the power and water that equipment takes.</summary>
/// <remarks>Pure, so it may be used from several threads.</remarks>
public static class UtilityEstimator
{
    /// <summary>Adds up what pieces take.</summary>
    /// <param name="problem">The pieces.</param>
    /// <returns>The sums, and the equipment about which too little is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A number of pieces or what one takes is negative.</exception>
    /// <exception cref="OverflowException">A sum is too large for a <see cref="decimal"/>.</exception>
    public static UtilityDemand Estimate(UtilityProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new(
            TotalOf(problem, static piece => piece.PowerInWatts),
            TotalOf(problem, static piece => piece.EnergyInWattHoursPerDay),
            TotalOf(problem, static piece => piece.WaterInLitersPerDay));
    }

    private static UtilityTotal TotalOf(UtilityProblem problem, Func<UtilityPiece, Claim<decimal>?> each)
    {
        var taken = problem.Pieces.Select(piece => (piece.Item, Quantity: Taken(piece, each(piece)))).ToList();
        var unknown = taken.Where(piece => piece.Quantity.ForPlanning is null).Select(piece => piece.Item);
        return new(SumOf([.. taken.Select(piece => piece.Quantity)]), unknown.ToValueList());
    }

    private static Claim<decimal> Taken(UtilityPiece piece, Claim<decimal>? each) =>
        piece.Quantity?.ForPlanning < 0 || each?.ForPlanning < 0
            ? throw new ArgumentException(
                $"Of '{piece.Item}' there are no fewer than zero pieces, and none takes less than nothing.",
                nameof(piece))
            : Claim.Combine(
                each,
                piece.Quantity,
                Modality.Expected,
                static (quantity, count) => DecimalText.Rounded(quantity * count));

    // What is unknown is at least nothing: beside it the sum is at least what the others take at the least.
    private static Claim<decimal> SumOf(Claim<decimal>[] taken)
    {
        if (taken.Length == 0)
        {
            return Claim.Expected(0m);
        }

        if (Array.TrueForAll(taken, static claim => claim.ForPlanning is not null))
        {
            return Claim.Sum(taken);
        }

        var least = Array.FindAll(taken, HasLeast);
        return least.Length > 0
            ? Claim.Sum([.. least, AtLeastNothing])
            : Claim.NotPublished<decimal>(Modality.Expected);
    }

    private static bool HasLeast(Claim<decimal> claim) => claim is
    {
        ForPlanning: not null,
        Comparator: Comparator.Exactly or Comparator.MoreThan or Comparator.AtLeast,
    };

    private static Claim<decimal> AtLeastNothing { get; } = Claim.Expected(Comparator.AtLeast, 0m);
}

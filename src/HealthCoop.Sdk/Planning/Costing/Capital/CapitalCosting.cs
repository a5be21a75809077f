namespace HealthCoop.Planning.Costing.Capital;

/// <summary>Costs equipment over some years, as it is paid and as it is used up.</summary>
/// <remarks>
/// Pieces are bought when their first year begins, and again whenever their life ends within the years costed, so that
/// they are there, and maintained, through the last. A figure stated as a bound is taken as it stands; the lines that
/// rest on it say which way they are bounds, and the fact is listed. Pure, so it may be used from several threads.
/// </remarks>
public static class CapitalCosting
{
    /// <summary>Costs pieces.</summary>
    /// <param name="problem">The pieces and the years.</param>
    /// <returns>Both views; what rests on an unknown fact is in neither, and the fact is listed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A quantity, price or cost is negative, or a first year is not from 1 to 9999.
    /// </exception>
    /// <exception cref="OverflowException">A cost is beyond computing.</exception>
    public static CapitalResult Cost(CapitalProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (problem.Pieces.FirstOrDefault(MakesNoSense) is { } piece)
        {
            throw new ArgumentException(
                $"Of '{piece.Item}' a quantity, price or cost is negative, or the first year is not from 1 to 9999.",
                nameof(problem));
        }

        var costs = problem.Pieces.Select(each => new PieceCosts(problem, each)).ToList();
        return new(
            CapitalView.Of(costs.SelectMany(each => each.Cash())),
            CapitalView.Of(costs.SelectMany(each => each.Annuitized())),
            costs.SelectMany(each => each.Unknown()).Distinct().ToValueList())
        {
            Bounded = costs.SelectMany(each => each.Bounded()).Distinct().ToValueList(),
        };
    }

    private static bool MakesNoSense(CapitalPiece piece) =>
        piece.FirstYear is < 1 or > 9999
        || piece.Quantity?.ForPlanning < 0
        || piece.Price?.ForPlanning is { Amount: < 0 }
        || piece.MaintenancePerYear?.ForPlanning is { Amount: < 0 };
}

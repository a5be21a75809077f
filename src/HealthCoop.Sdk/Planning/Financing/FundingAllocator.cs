namespace HealthCoop.Planning.Financing;

/// <summary>Allocates costs to sources, to the minor unit, within the limits of the sources and the rules.</summary>
/// <remarks>
/// First, as little as can be is left unpaid, each line by its priority. Among such allocations the policy decides, and
/// then the ordinal order of lines and sources: the first line takes as much as it can of the first source. Lines that
/// are alike to all limits are funded as one and shared out by <see cref="FundingProblem.Split"/>. So the answer does
/// not depend on the order in which the problem names lines. Problems of up to some thousands of combinations are
/// solved in exact arithmetic; larger ones from within, where what decides after the gap weighs a millionth of it and
/// ordinal order decides within like lines alone. Amounts are then made whole, which
/// <see cref="FundingProof.Distance"/> prices. Pure, so it may be used from several threads.
/// </remarks>
/// <example>
/// <code>
/// var problem = new FundingProblem
/// {
///     Currency = Currency.Eur,
///     Costs = [new(new("training"), [new(new YearMonth(2010, 3), Money.Eur(1_000))])],
///     Sources =
///     [
///         new() { Source = new("grant"), Rate = Percentage.FromPercent(75) },
///         new() { Source = new("city"), IsOwnContribution = true },
///     ],
/// };
/// var result = FundingAllocator.Allocate(problem); // grant: EUR 750.00, city: EUR 250.00
/// </code>
/// </example>
public static class FundingAllocator
{
    /// <summary>Allocates costs to sources.</summary>
    /// <param name="problem">The costs, the sources and the rules.</param>
    /// <param name="cancellationToken">Stops the search of a large problem; the best allocation so far is returned
    /// where it holds all limits.</param>
    /// <returns>The funding with its gap and what proves it, or the facts that conflict.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A cost is negative or not to the minor unit, a priority is out of its range,
    /// a share of what is paid has more than twelve decimals, money that comes is negative, all amounts together are
    /// more than 10<sup>15</sup>, a month lies outside the years 1 to 9000, an enumeration has no such value, or an id
    /// is named twice or not known.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped before anything held all limits.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is not in the currency of the problem.</exception>
    public static FundingResult Allocate(FundingProblem problem, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        FundingProblemCheck.Check(problem);
        var takers = problem.Sources.Where(static source => source.TakesTheRest).ToList();
        if (problem.Policy == FundingPolicy.SourcesInOrder && takers.Count > 1)
        {
            return new(null, [FundingConflicts.TwoTakeTheRest(takers)]);
        }

        var model = FundingModel.Of(problem);
        var (solution, notHeld) = FundingSolver.Solve(model, FundingAim.Answer, cancellationToken);
        return solution is null
            ? new(null, [FundingConflicts.OfLimits(model, notHeld!, cancellationToken).ToConflict()])
            : Write(model, solution);
    }

    /// <summary>Allocates without telling why it cannot be done.</summary>
    internal static FundingResult Solve(
        FundingProblem problem,
        CancellationToken cancellationToken,
        FundingAim aim = FundingAim.Answer)
    {
        var model = FundingModel.Of(problem);
        return FundingSolver.Solve(model, aim, cancellationToken).Solution is { } solution
            ? Write(model, solution)
            : new(null, []);
    }

    private static FundingResult Write(FundingModel model, FundingSolution solution)
    {
        var (allocation, payments) = FundingAnswer.Write(model, solution);
        return new(allocation, [])
        {
            Proof = FundingProofs.Of(model, solution, allocation),
            Payments = payments,
        };
    }
}

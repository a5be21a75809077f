namespace HealthCoop.Planning.Financing;

/// <summary>Answers of a problem and of its variations, side by side.</summary>
/// <example><code>
/// var compared = FundingComparison.Of(problem, [
///     FundingVariation.Rate(problem, grant, Percentage.FromPercent(80)),
///     FundingVariation.Without(problem, city)]);
/// </code></example>
/// <param name="Base">The problem as it is.</param>
/// <param name="Variations">The variations, in their order.</param>
public sealed record FundingComparison(FundingOutcome Base, ValueList<FundingOutcome> Variations)
{
    /// <summary>Allocates a problem and its variations.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="variations">The variations.</param>
    /// <param name="cancellationToken">Stops the search; the best allocations so far are returned.</param>
    /// <returns>The answers side by side.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A problem makes no sense; see
    /// <see cref="FundingAllocator.Allocate"/>.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is not in the currency of its problem.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped before anything held all
    /// limits.</exception>
    public static FundingComparison Of(
        FundingProblem problem,
        ValueList<FundingVariation> variations,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return Compared(problem, FundingAllocator.Allocate(problem, cancellationToken), variations, cancellationToken);
    }

    /// <summary>Tells what each limit that leaves nothing costs: what one unit of money more of it would fund or, of a
    /// rate, one point; everything else as it is.</summary>
    /// <remarks>Each is allocated again, so that a limit that stands beside another is told to change nothing alone;
    /// those of one source are then moved together too.</remarks>
    /// <param name="problem">The problem.</param>
    /// <param name="cancellationToken">Stops the search; the best allocations so far are returned.</param>
    /// <returns>The answers side by side, one for each limit that binds, then those of sources that several keep; of a
    /// problem without an allocation none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The problem makes no sense; see
    /// <see cref="FundingAllocator.Allocate"/>.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is not in the currency of the problem.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped before anything held all
    /// limits.</exception>
    public static FundingComparison OfLimits(FundingProblem problem, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var result = FundingAllocator.Allocate(problem, cancellationToken);
        var steps = result.Allocation is null ? [] : LimitStep.Of(problem, result);
        return Compared(problem, result, steps, cancellationToken);
    }

    private static FundingComparison Compared(
        FundingProblem problem,
        FundingResult result,
        ValueList<FundingVariation> variations,
        CancellationToken cancellationToken)
    {
        var own = Outcome(new("Tel quel", "As it is"), result, result, problem.Currency);
        return new(own, variations
            .Select(variation => Outcome(
                variation.Name,
                FundingAllocator.Allocate(variation.Problem, cancellationToken),
                result,
                problem.Currency))
            .ToValueList());
    }

    private static FundingOutcome Outcome(Narrative name, FundingResult result, FundingResult before, Currency currency)
    {
        var none = Money.Zero(currency);
        var (after, earlier) = (Sources(result), Sources(before));
        var sources = after.Concat(earlier).Select(static source => source.Source).Distinct().Order();
        var partners = after.Concat(earlier).Select(static source => source.Partner).Distinct();
        return new()
        {
            Name = name,
            Result = result,
            GapChange = result.Allocation?.Gap - before.Allocation?.Gap,
            Sources = sources.Select(source =>
            {
                var amount = Paid(after.Where(other => other.Source == source));
                return new SourceChange(source, amount, amount - Paid(earlier.Where(other => other.Source == source)));
            }).ToValueList(),
            Partners = partners
                .OrderBy(static partner => partner is null)
                .ThenBy(static partner => partner)
                .Select(partner =>
                {
                    var amount = Paid(after.Where(other => other.Partner == partner));
                    return new PartnerChange(
                        partner,
                        amount,
                        amount - Paid(earlier.Where(other => other.Partner == partner)));
                }).ToValueList(),
        };

        Money Paid(IEnumerable<SourceAllocation> paid) => paid.Aggregate(none, static (sum, one) => sum + one.Amount);
    }

    private static ValueList<SourceAllocation> Sources(FundingResult result) => result.Allocation?.Sources ?? [];
}

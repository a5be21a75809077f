namespace HealthCoop.Planning.Financing;

/// <summary>Checks an answer against its problem, without anything that solved it.</summary>
/// <remarks>Sums are taken again from the payments in decimals: by line, source and month, and under each limit as the
/// problem states it; the bound is computed again from the prices, and what is funded has to reach it but for
/// rounding. Which of equally good allocations the policy asks for is not checked. An answer whose search was stopped
/// is told to be unproved. Pure, so it may be used from several threads.</remarks>
public static class FundingChecker
{
    /// <summary>The permanent id of the findings.</summary>
    public static RuleId Rule { get; } = new("HC-FND-001");

    /// <summary>Checks an answer.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="result">The answer, with an allocation and its proof.</param>
    /// <returns>What is wrong with it, each with its place in the answer; empty when all of it holds.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="result"/> has no allocation.</exception>
    public static ValueList<Finding> Check(FundingProblem problem, FundingResult result)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(result);
        if (result is not { Allocation: { } allocation, Proof: { } proof })
        {
            throw new ArgumentException("There is no allocation to check.", nameof(result));
        }

        var check = new FundingChecking(problem, allocation, proof, result.Payments);
        check.CheckNames();
        if (check.Findings.Count == 0)
        {
            check.CheckLines();
            check.CheckSources();
            check.CheckLimits();
            check.CheckProof();
        }

        return check.Findings.ToValueList();
    }
}

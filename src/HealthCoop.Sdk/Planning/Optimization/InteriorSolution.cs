namespace HealthCoop.Planning.Optimization;

/// <summary>What an interior point method ended on.</summary>
/// <param name="Arcs">What each arc takes, in minor units.</param>
/// <param name="WithRoom">What each arc takes where full rows are drawn back from, so that rounding has room.</param>
/// <param name="Gaps">What each group lacks, in minor units.</param>
/// <param name="RowPrices">What one more whole unit of each row's limit takes off the objective; zero where it holds
/// not all equations.</param>
/// <param name="Objective">The objective, in weight × minor units.</param>
/// <param name="IsFeasible">Whether it holds all equations, but for rounding; where it does not, nothing may.</param>
/// <param name="IsOptimal">Whether it is as near to the optimum as was asked; where nothing has room to move, it may
/// not come so near.</param>
internal sealed record InteriorSolution(
    double[] Arcs,
    double[] WithRoom,
    double[] Gaps,
    double[] RowPrices,
    double Objective,
    bool IsFeasible,
    bool IsOptimal);

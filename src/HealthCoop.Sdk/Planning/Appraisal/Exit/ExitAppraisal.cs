namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>What remains when the money ends.</summary>
public sealed record ExitAppraisal
{
    /// <summary>Gets the years after the end, in order.</summary>
    public required ValueList<ExitYear> Years { get; init; }

    /// <summary>Gets the services, in the order of the problem.</summary>
    public required ValueList<ServiceExit> Services { get; init; }

    /// <summary>Gets exit solvency: the least ratio of income and means to cost among the years; or
    /// <see langword="null"/> where no year has a cost.</summary>
    public required SolvencyRatio? Solvency { get; init; }
}

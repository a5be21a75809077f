using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Ledgers;

/// <summary>How far the costs of a report are verified. What is verified, rejected and open makes what is
/// covered.</summary>
public sealed record ReportVerification
{
    /// <summary>Gets the number of the report.</summary>
    public required int Report { get; init; }

    /// <summary>Gets the costs that it covers.</summary>
    public required Money Covered { get; init; }

    /// <summary>Gets what is accepted.</summary>
    public required Money Verified { get; init; }

    /// <summary>Gets what is rejected.</summary>
    public required Money Rejected { get; init; }

    /// <summary>Gets what is not judged yet.</summary>
    public required Money Open { get; init; }

    /// <summary>Gets the lines of which something is rejected, in ordinal order.</summary>
    public required ValueList<Id<CostLine>> RejectedLines { get; init; }

    /// <summary>Gets the lines that are not judged yet, in ordinal order.</summary>
    public required ValueList<Id<CostLine>> OpenLines { get; init; }
}

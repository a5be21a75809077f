using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>Who pays what, to the minor unit. The sources and the gap add up to the cost, line by line and month by
/// month.</summary>
public sealed record FundingAllocation
{
    /// <summary>Gets the whole cost.</summary>
    public required Money Total { get; init; }

    /// <summary>Gets what nobody pays.</summary>
    public required Money Gap { get; init; }

    /// <summary>Gets what sources pay whose payer is not named.</summary>
    public required Money Unattributed { get; init; }

    /// <summary>Gets what each source pays, in the order of the problem.</summary>
    public required ValueList<SourceAllocation> Sources { get; init; }

    /// <summary>Gets who pays each line, in the order of the problem.</summary>
    public required ValueList<LineFunding> Lines { get; init; }

    /// <summary>Gets what nobody pays by month, in order of time; months without a gap are left out.</summary>
    public required ValueList<MonthAmount> GapByMonth { get; init; }
}

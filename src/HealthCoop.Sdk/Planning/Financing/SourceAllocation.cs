using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>What a source pays.</summary>
public sealed record SourceAllocation
{
    /// <summary>Gets the source.</summary>
    public required Id<FundingSource> Source { get; init; }

    /// <summary>Gets who pays, or <see langword="null"/> when nobody is named.</summary>
    public Id<Partner>? Partner { get; init; }

    /// <summary>Gets the amount, to the minor unit.</summary>
    public required Money Amount { get; init; }

    /// <summary>Gets the amount as a fraction of the whole cost, to six decimals.</summary>
    public required decimal Share { get; init; }

    /// <summary>Gets what kept the amount where it is.</summary>
    public required FundingLimit Limit { get; init; }

    /// <summary>Gets the amount by month; the parts add up to it.</summary>
    public required ValueList<MonthAmount> ByMonth { get; init; }
}

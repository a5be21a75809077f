using HealthCoop.Finance;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>Which money is meant: of which sources, for which lines, until when. The default is all of it.</summary>
public sealed record FundingSelection
{
    /// <summary>Gets everything that is paid.</summary>
    public static FundingSelection All { get; } = new();

    /// <summary>Gets the sources.</summary>
    /// <value>The default is empty: all sources.</value>
    public ValueList<Id<FundingSource>> Sources { get; init; }

    /// <summary>Gets the cost lines, or <see langword="null"/> for all lines.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public ValueList<Id<CostLine>>? Lines { get; init; }

    /// <summary>Gets the last month whose costs count, or <see langword="null"/> for all months.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public YearMonth? Through { get; init; }
}

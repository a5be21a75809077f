using HealthCoop.Finance;

namespace HealthCoop.Planning.Financing;

/// <summary>What one more unit of a limit is worth, by the duality of linear programs.</summary>
/// <remarks>Prices prove the bound of an allocation. Where several limits stand in the same way, one of them has the
/// price, and moving it alone may fund nothing: <see cref="FundingComparison.OfLimits"/> tells what it does.</remarks>
/// <param name="Limit">The kind of limit.</param>
/// <param name="PerUnit">What one more unit of money would fund, in units of priority × money; above zero. For a
/// minimum: what one unit less would.</param>
public sealed record FundingPrice(FundingLimit Limit, decimal PerUnit)
{
    /// <summary>Gets the source whose limit it is, or <see langword="null"/> for one of the whole.</summary>
    public Id<FundingSource>? Source { get; init; }

    /// <summary>Gets the rule, or <see langword="null"/>.</summary>
    public EntityId? Rule { get; init; }

    /// <summary>Gets the last month that a limit of cash is about, or <see langword="null"/> for all months.</summary>
    public YearMonth? Through { get; init; }
}

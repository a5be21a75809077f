using HealthCoop.Finance;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>A limit as the problem states it, to check answers with: each payment counts by a factor, and their sum is
/// at most, or at least, an amount.</summary>
internal sealed class StatedLimit
{
    /// <summary>Gets how it is named, with a price of zero.</summary>
    public required FundingPrice Name { get; init; }

    /// <summary>Gets by what factor a payment counts.</summary>
    public required Func<Id<FundingSource>, Id<CostLine>, YearMonth, decimal> Factor { get; init; }

    /// <summary>Gets the limit in major units.</summary>
    public required decimal Amount { get; init; }

    public bool IsMinimum { get; init; }

    /// <summary>Gets whether it is a share of what is paid, which whole minor units may not hold exactly.</summary>
    public bool IsShare { get; init; }

    /// <summary>Gets its place among the limits of the problem.</summary>
    public int Place { get; set; }

    /// <summary>Gets the one source whose payments count, or <see langword="null"/> where those of others do.</summary>
    public Id<FundingSource>? Only { get; init; }

    /// <summary>Gets the source whose lines alone count, or <see langword="null"/> for all lines.</summary>
    public Id<FundingSource>? OnLinesOf { get; init; }

    public Narrative? RuleName { get; init; }

    public JsonPointer Path { get; init; }

    /// <summary>Gets by how much a sum breaks the limit; zero or less where it holds.</summary>
    public decimal Excess(decimal sum) => IsMinimum ? Amount - sum : sum - Amount;
}

using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>A share of the costs that a call counts, as a rule writes it.</summary>
/// <param name="Share">The share of the lines that count whole.</param>
/// <param name="Lines">Those lines, or <see langword="null"/> for all.</param>
/// <param name="Amount">What is added for costs that do not, or <see langword="null"/> for nothing.</param>
internal sealed record CallShare(Percentage Share, ValueList<Id<CostLine>>? Lines, Money? Amount)
{
    /// <summary>Gets whether some costs count up to a cap alone.</summary>
    public bool IsCapped { get; init; }
}

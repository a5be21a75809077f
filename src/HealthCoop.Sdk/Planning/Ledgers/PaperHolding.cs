using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Ledgers;

/// <summary>A cost and the papers that there are of it.</summary>
/// <param name="Line">The cost line.</param>
/// <param name="Amount">What it costs, to the minor unit.</param>
/// <param name="Held">The papers that there are.</param>
public sealed record PaperHolding(Id<CostLine> Line, Money Amount, ValueList<SupportingPaper> Held)
{
    /// <summary>Gets what the cost is for, or <see langword="null"/> when nothing is said about it.</summary>
    public CostType? Type { get; init; }
}

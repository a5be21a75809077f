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

    /// <summary>Gets the heading of the budget, or <see langword="null"/> when nothing is said about it. Indirect costs
    /// and the contingency reserve have no papers of their own.</summary>
    public BudgetHeading? Heading { get; init; }

    /// <summary>Gets where the cost comes from.</summary>
    /// <value>The default is <see cref="CostOrigin.CostItem"/>.</value>
    public CostOrigin Origin { get; init; }

    /// <summary>Makes the holding of a line of a plan: with its type, its heading and its origin.</summary>
    /// <param name="line">The line.</param>
    /// <param name="held">The papers that there are.</param>
    /// <returns>The holding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is <see langword="null"/>.</exception>
    public static PaperHolding Of(CostLine line, ValueList<SupportingPaper> held)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new(line.Id, line.Amount, held) { Type = line.Type, Heading = line.Heading, Origin = line.Origin };
    }
}

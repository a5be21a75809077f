namespace HealthCoop.Planning.Ledgers;

/// <summary>What the rows of a grant's budget are computed from.</summary>
public sealed record BudgetTreeProblem
{
    /// <summary>Gets the currency of every amount.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Gets the direct costs by heading; several of one heading are added up, and one that is not named has no
    /// money.</summary>
    public required ValueList<HeadingCost> Headings { get; init; }

    /// <summary>Gets the taxes on these costs. A recoverable tax counts nowhere.</summary>
    /// <value>The default is empty.</value>
    public ValueList<BudgetTax> Taxes { get; init; }

    /// <summary>Gets whether the basic act excludes taxes: what is not recoverable then stands in row 12 and is
    /// accepted as co-financing, else it is a cost of its heading; or <see langword="null"/> when that is not
    /// known.</summary>
    public bool? ExcludesTaxes { get; init; }

    /// <summary>Gets whether the contract's model ends on the taxes and the accepted costs, as that of 2010 does; later
    /// models end on the eligible costs.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool HasTaxRows { get; init; }

    /// <summary>Gets what the budget's document states row by row; a row that states another amount than its parts make
    /// breaks the model.</summary>
    /// <value>The default is empty.</value>
    public ValueList<StatedRow> Stated { get; init; }

    /// <summary>Gets the indirect costs, or <see langword="null"/> for as much as their cap allows.</summary>
    public Money? IndirectCosts { get; init; }

    /// <summary>Gets the highest rate of indirect costs on direct ones, or <see langword="null"/> when there is none or
    /// it is not known.</summary>
    public Percentage? IndirectCostCap { get; init; }

    /// <summary>Gets the contingency reserve, or <see langword="null"/> for as much as its cap allows.</summary>
    public Money? Reserve { get; init; }

    /// <summary>Gets the highest rate of the reserve on direct costs, or <see langword="null"/> when there is none or
    /// it is not known.</summary>
    public Percentage? ReserveCap { get; init; }
}

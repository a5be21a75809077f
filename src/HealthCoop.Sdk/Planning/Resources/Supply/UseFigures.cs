namespace HealthCoop.Planning.Resources.Supply;

/// <summary>What a method finds about use, with the operands that it found it by.</summary>
internal sealed record UseFigures(SupplyFigure<decimal> PerMonth, SupplyFigure<AnnualQuantity> PerYear)
{
    public SupplyFigure<decimal>? MonthsInStock { get; init; }

    public ValueList<SupplyFigure<AnnualQuantity>> ByTreatment { get; init; }
}

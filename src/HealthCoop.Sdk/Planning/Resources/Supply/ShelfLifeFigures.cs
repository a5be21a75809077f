namespace HealthCoop.Planning.Resources.Supply;

/// <summary>The steps from an order and what a month needs to what expires, and to the largest stock.</summary>
internal sealed class ShelfLifeFigures
{
    private readonly SupplyFigure<decimal> _stockAtRisk;
    private readonly SupplyFigure<decimal> _stockAtDelivery;
    private readonly SupplyFigure<decimal> _arriving;
    private readonly SupplyFigure<decimal> _usable;
    private readonly SupplyFigure<decimal> _orderAtRisk;
    private readonly SupplyFigure<decimal> _peakStock;
    private readonly SupplyFigure<Packs> _peakPacks;

    public ShelfLifeFigures(CommodityProblem problem, SupplyFigure<decimal> need, OrderFigures order)
    {
        var ofStock = SupplyFigure.Of(SupplyInput.ShelfLifeOfStock, problem.ShelfLifeOfStock);

        // Where nothing is in stock nothing expires, however long it would keep.
        _stockAtRisk = problem.StockOnHand?.ForPlanning == 0
            ? order.OnHand
            : Excess(order.OnHand, Over(need, ofStock.Select(SupplyMonths.In)));
        _stockAtDelivery = Excess(order.Stock, Over(need, order.LeadTime));
        _arriving = order.Units.With(order.Loss.Reversed, static (sent, loss) => sent * (1 - loss.Fraction));
        _usable = Over(need, SupplyFigure.Of(SupplyInput.ShelfLife, problem.ShelfLife).Select(SupplyMonths.In));
        _orderAtRisk = Excess(_arriving, Excess(_usable, _stockAtDelivery));
        _peakStock = order.Stock.With(
            _stockAtDelivery.With(_arriving, static (left, arriving) => left + arriving),
            Math.Max);
        _peakPacks = order.PacksOf(_peakStock);
    }

    public ValueList<SupplyInput> Missing => _stockAtRisk.Missing
        .Union(_orderAtRisk.Missing)
        .Order()
        .ToValueList();

    public ShelfLifeCheck ToCheck() => new()
    {
        StockAtRisk = _stockAtRisk.ToClaim(),
        StockAtDelivery = _stockAtDelivery.ToClaim(),
        Arriving = _arriving.ToClaim(),
        Usable = _usable.ToClaim(),
        OrderAtRisk = _orderAtRisk.ToClaim(),
        PeakStock = _peakStock.ToClaim(),
        PeakPacks = _peakPacks.ToClaim(),
        Risks = Risks().ToValueList(),
    };

    private static SupplyFigure<decimal> Over(SupplyFigure<decimal> need, SupplyFigure<decimal> months) =>
        need.With(months, static (each, count) => each * count);

    private static SupplyFigure<decimal> Excess(SupplyFigure<decimal> units, SupplyFigure<decimal> limit) =>
        units.With(limit.Reversed, static (all, some) => Math.Max(0, all - some));

    private IEnumerable<SupplyRisk> Risks()
    {
        if (_stockAtRisk.Figure.ForPlanning > 0)
        {
            yield return SupplyRisk.StockExpires;
        }

        if (_orderAtRisk.Figure.ForPlanning > 0)
        {
            yield return SupplyRisk.OrderExpires;
        }

        if (_arriving.Figure.ForPlanning > _usable.Figure.ForPlanning)
        {
            yield return SupplyRisk.OrderOutlastsShelfLife;
        }
    }
}

namespace HealthCoop.Planning.Resources.Supply;

/// <summary>The steps from what a month needs to the packs to order.</summary>
internal sealed class OrderFigures
{
    private readonly decimal _period;
    private readonly SupplyFigure<decimal> _periodNeed;
    private readonly SupplyFigure<decimal> _safetyStock;
    private readonly SupplyFigure<decimal> _net;
    private readonly SupplyFigure<decimal> _gross;
    private readonly SupplyFigure<Packs> _packs;

    public OrderFigures(CommodityProblem problem, SupplyFigure<decimal> need)
    {
        _period = SupplyMonths.In(problem.ProcurementPeriod);
        LeadTime = SupplyFigure.Of(SupplyInput.LeadTime, problem.LeadTime).Select(SupplyMonths.In);
        _periodNeed = need.With(LeadTime, (each, months) => each * (months + _period));
        _safetyStock = problem.SafetyStock.Units(need, LeadTime);
        OnHand = SupplyFigure.Of(SupplyInput.StockOnHand, problem.StockOnHand);
        Stock = OnHand.With(
            SupplyFigure.Of(SupplyInput.StockOnOrder, problem.StockOnOrder),
            static (onHand, onOrder) => onHand + onOrder);
        _net = _periodNeed
            .With(_safetyStock, static (needed, reserve) => needed + reserve)
            .With(Stock.Reversed, static (target, stock) => Math.Max(0, target - stock));
        Loss = SupplyFigure.Of(SupplyInput.Loss, problem.Loss);
        _gross = _net.With(Loss, static (net, loss) => loss.Gross(net));
        PackSize = SupplyFigure.Of(SupplyInput.PackSize, problem.PackSize);
        _packs = PacksOf(_gross);
        Units = _packs.With(PackSize, static (packs, size) => packs * size);
    }

    public SupplyFigure<decimal> LeadTime { get; }

    public SupplyFigure<decimal> OnHand { get; }

    public SupplyFigure<decimal> Stock { get; }

    public SupplyFigure<Loss> Loss { get; }

    public SupplyFigure<PackSize> PackSize { get; }

    public SupplyFigure<decimal> Units { get; }

    // What lies beyond the sixth decimal comes from dividing and buys no pack.
    public SupplyFigure<Packs> PacksOf(SupplyFigure<decimal> units) => units.With(
        PackSize.Reversed,
        static (quantity, size) => size.PacksFor(DecimalText.Rounded(quantity)));

    public CommodityOrder ToOrder() => new()
    {
        LeadTimeInMonths = LeadTime.ToClaim(),
        ProcurementPeriodInMonths = _period,
        PeriodNeed = _periodNeed.ToClaim(),
        SafetyStock = _safetyStock.ToClaim(),
        Stock = Stock.ToClaim(),
        Net = _net.ToClaim(),
        Gross = _gross.ToClaim(),
        Packs = _packs.ToClaim(),
        Units = Units.ToClaim(),
    };
}

using HealthCoop.Care;
using HealthCoop.Planning.Resources.Supply;
using HealthCoop.Samples.FirstLevelFacility.Assumptions;
using HealthCoop.Samples.FirstLevelFacility.Reading;

namespace HealthCoop.Samples.FirstLevelFacility.Lines;

/// <summary>Quantifies and costs what the cases of a service take, one line for each item.</summary>
internal sealed class ConsumableLines(TloFolder folder, FacilityCase facility, Repricing repricing)
{
    public IEnumerable<PlanLine> Of(ServiceChoice service, Claim<AnnualQuantity> cases) => folder.PackageItems
        .Where(item => item.PackageCode == service.PackageCode)
        .Select(item => Line(service, cases, item));

    private PlanLine Line(ServiceChoice service, Claim<AnnualQuantity> cases, PackageItem item)
    {
        var reading = UnitReadings.Of(item.Code);
        var listed = folder.Prices.GetValueOrDefault(item.Code);
        var plan = Quantify(cases, item, reading);
        var price = repricing.Of(new($"consumable-{item.Code}"), listed?.Price).Price;
        var (order, perYear) = (plan.Order, plan.Use.PerYear.ForPlanning?.PerYear);
        var priceSteps = Repricing.Steps(listed?.Price, price.ForPlanning?.Amount);
        return new()
        {
            Heading = item.Package,
            Kind = LineKind.Consumables,
            Code = item.Code,
            Item = item.Name,
            Operands =
            [
                .. NeedOfServices.Operands(facility, service),
                new(Term.UnitsPerCase, Figure.Stated(item.UnitsPerCase), "units", item.Source),
                .. SupplyOperands(),
                Pack(item, reading),
                .. PriceOperands(item, reading, listed),
            ],
            Steps =
            [
                new("cases a year", "{people} × {share} × {rate} × {coverage}", cases.ForPlanning?.PerYear),
                new("use of a year", "{cases a year} × {units per case}", perYear),
                new("period need", "{use of a year} / 12 × ({lead time} + {period})", order.PeriodNeed.ForPlanning),
                new("safety stock", "{use of a year} / 12 × {lead time}", order.SafetyStock.ForPlanning),
                new(
                    "to arrive",
                    "{period need} + {safety stock} − ({stock on hand} + {stock on order})",
                    order.Net.ForPlanning),
                new("to send", "{to arrive} / (1 − {loss})", order.Gross.ForPlanning),
                new("packs", "{to send} / {units per pack}, rounded up", order.Packs.ForPlanning?.Count),
                new("ordered", "{packs} × {units per pack}", order.Units.ForPlanning),
                .. priceSteps,
            ],
            Formula = $"{{ordered}} × {(listed is null ? "" : "{price units} × ")}{Repricing.Name(priceSteps)}",
            Amount = Cost(order.Units.ForPlanning, reading.PriceUnits.ForPlanning, price.ForPlanning),
            Years = [facility.Years.First],
        };
    }

    private CommodityPlan Quantify(Claim<AnnualQuantity> cases, PackageItem item, UnitReading reading) =>
        CommodityQuantifier.Quantify(new()
        {
            Item = new Id<CommodityItem>(item.Code),
            Method = new MorbidityMethod(
                cases,
                [
                    new(
                        Claim.Planned(Percentage.FromPercent(100)),
                        item.UnitsPerCase is { } units
                            ? Claim.Expected(QuantityPerCase.Of(units))
                            : Claim.NotPublished<QuantityPerCase>(Modality.Expected)),
                ]),
            Loss = facility.Loss,
            LeadTime = facility.LeadTime,
            ProcurementPeriod = facility.ProcurementPeriod.ForPlanning!.Value,
            SafetyStock = new LeadTimeSafetyStock(),
            StockOnHand = facility.StockOnHand,
            StockOnOrder = facility.StockOnOrder,
            PackSize = reading.UnitsPerPack,
        });

    private static Money? Cost(decimal? units, decimal? priceUnits, UnitPrice? price) =>
        (price * (units * priceUnits))?.Rounded();

    private ValueList<Operand> SupplyOperands() =>
    [
        new(Term.ProcurementPeriod, Figure.Of(facility.ProcurementPeriod, each => each.Count), "months"),
        new(Term.LeadTime, Figure.Of(facility.LeadTime, each => each.Count), "months"),
        new(Term.StockOnHand, facility.StockOnHand, "units"),
        new(Term.StockOnOrder, facility.StockOnOrder, "units"),
        new(Term.Loss, Figure.Of(facility.Loss, each => each.Percent), "%"),
    ];

    private static Operand Pack(PackageItem item, UnitReading reading) => new(
        Term.UnitsPerPack,
        Figure.Of(reading.UnitsPerPack, pack => pack.Units),
        "units",
        reading.UnitsPerPack.IsKnown ? item.Source : null,
        reading.UnitsPerPack.IsKnown ? "in the name" : "");

    private ValueList<Operand> PriceOperands(PackageItem item, UnitReading reading, ConsumablePrice? listed) =>
        listed is null
            ?
            [
                new(
                    Term.Price,
                    Figure.Stated(null),
                    Note: $"{TloFolder.PricesFile} has no item {item.Code}, so that its price is not known"),
            ]
            :
            [
                new(Term.PriceUnits, reading.PriceUnits, $"× {listed.Unit}", item.Source, reading.Note),
                new(Term.Price, Figure.Stated(listed.Price), "USD", listed.Source, $"for {listed.Unit}"),
                .. repricing.Operands,
            ];
}

using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Explanations;

/// <summary>The first stock of a facility and the seats in its trainings, explained.</summary>
internal sealed class SupplyReasons(
    Programme programme,
    ProgrammeFacts facts,
    SiteReasons site,
    Facility facility,
    JsonPointer path)
{
    private static readonly JsonPointer Activities = JsonPointer.Root / nameof(Programme.Activities);

    /// <summary>Explains the units that the programme brings; nothing where it is unknown.</summary>
    public Reasoned<decimal>? FirstStockOf(Id<CommodityItem> item)
    {
        var stocks = (
            from activity in programme.Activities.Index()
            let supply = activity.Item as EquipmentSupply
            where supply is not null && supply.Facility == facility.Id
            let list = Activities / activity.Index / nameof(supply.Commodities)
            from stock in supply.Commodities.Index()
            where stock.Item.Item == item
            select facts.IfClaimed(
                new("Unités", "Units"),
                stock.Item.Quantity,
                list / stock.Index / nameof(CommodityStock.Quantity))).ToList();
        return stocks.Contains(null) ? null : Reasoned.Computed(
            new("Dotation initiale", "First stock"),
            stocks.Sum(stock => stock!.Value),
            new("somme des unités apportées", "sum of the units that are brought"),
            stocks.Count == 0
                ? [facts.Quoted(
                    new("Établissement auquel rien n'en est apporté", "Facility to which none is brought"),
                    path / nameof(Facility.Id))]
                : [.. stocks.Select(stock => stock!.Why)]);
    }

    /// <summary>Explains how many months the first stock lasts; nothing where it is unknown.</summary>
    public Explanation? MonthsOf(Id<CommodityItem> item) =>
        FirstStockOf(item) is { } stock && site.QuantityOf(item) is { Value: not 0 } perYear
            ? Reasoned.Computed(
                new("Mois de stock", "Months of stock"),
                DecimalText.Rounded(stock.Value * 12 / perYear.Value),
                new(
                    "dotation initiale × 12 ÷ quantité d'une année, à six décimales",
                    "first stock × 12 ÷ quantity of a year, to six decimals"),
                stock.Why,
                perYear.Why).Why
            : null;

    /// <summary>Explains the seats that a training offers; nothing where it is unknown.</summary>
    public Explanation? SeatsOf(Id<Activity> activity) => (
        from entry in programme.Activities.Index()
        let training = entry.Item as Training
        where training is not null && training.Id == activity
        let place = Activities / entry.Index
        select training.Attendances is { } attendances
            ? facts.IfClaimed(
                new("Places de formation : présences", "Training seats: attendances"),
                attendances,
                place / nameof(Training.Attendances))
            : facts.IfClaimed(
                new("Places de formation : personnes formées", "Training seats: people trained"),
                training.Trainees.Total,
                place / nameof(Training.Trainees) / nameof(Breakdown<>.Total)))
        .FirstOrDefault()?.Why;
}

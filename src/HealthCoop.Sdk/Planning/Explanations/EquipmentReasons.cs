using HealthCoop.Care;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Explanations;

/// <summary>What equipment costs once and year after year, explained.</summary>
internal sealed class EquipmentReasons(
    Programme programme,
    ProgrammeFacts facts,
    PeriodReasons period,
    BudgetReasons budget)
{
    /// <summary>Explains the price of one piece in the currency of the budget; nothing where it is not known.</summary>
    public Reasoned<Money>? PriceOf(Id<EquipmentItem> id)
    {
        var (item, path) = Find(id);
        var price = facts.IfClaimed(
            new("Prix d'une pièce", "Price of one piece"),
            item?.UnitPrice,
            path / nameof(EquipmentItem.UnitPrice));
        return price is null ? null : budget.Converted(
            new("Prix d'une pièce dans la monnaie du budget", "Price of one piece in the currency of the budget"),
            price.Value * 1m,
            PricedOn(item!, path),
            new("prix", "price"),
            price.Why);
    }

    /// <summary>Explains what the pieces at a facility cost when they are bought.</summary>
    public Reasoned<Money>? ValueOf(Id<EquipmentItem> item, SiteReasons site) => Times(
        new("Valeur d'achat des pièces", "Value of the pieces when they are bought"),
        PriceOf(item),
        site.PiecesOf(item),
        new("prix d'une pièce × pièces, arrondi", "price of one piece × pieces, rounded"));

    /// <summary>Explains what has to be put aside each year to buy the pieces again.</summary>
    public Reasoned<Money>? ReplacementOf(Id<EquipmentItem> id, SiteReasons site)
    {
        var (item, path) = Find(id);
        var life = facts.IfClaimed(
            new("Durée de vie d'une pièce", "Life span of a piece"),
            item?.LifeSpan,
            path / nameof(EquipmentItem.LifeSpan));
        return life is not { Value.Count: > 0 } || ValueOf(id, site) is not { } value ? null : Reasoned.Computed(
            new("Renouvellement par an", "Replacement a year"),
            new Money(value.Value.Amount * life.Value.UnitsInYear / life.Value.Count, value.Value.Currency).Rounded(),
            new("valeur d'achat ÷ durée de vie en années, arrondi", "value ÷ life span in years, rounded"),
            value.Why,
            life.Why);
    }

    /// <summary>Explains what the upkeep of the pieces at a facility costs each year.</summary>
    public Reasoned<Money>? UpkeepOf(Id<EquipmentItem> id, SiteReasons site)
    {
        var (item, path) = Find(id);
        var perYear = facts.IfClaimed(
            new("Entretien d'une pièce par an", "Upkeep of one piece a year"),
            item?.Maintenance?.CostPerYear,
            path / nameof(EquipmentItem.Maintenance) / nameof(EquipmentMaintenance.CostPerYear));
        var each = perYear is null ? null : budget.Converted(
            new(
                "Entretien d'une pièce dans la monnaie du budget",
                "Upkeep of one piece in the currency of the budget"),
            perYear.Value,
            PricedOn(item!, path),
            new("coût d'une année", "cost of a year"),
            perYear.Why);
        return Times(
            new("Entretien par an", "Upkeep a year"),
            each,
            site.PiecesOf(id),
            new("entretien d'une pièce × pièces, arrondi", "upkeep of one piece × pieces, rounded"));
    }

    private Reasoned<LocalDate> PricedOn(EquipmentItem item, JsonPointer path) => item.PricedOn is not { } on
        ? period.Start
        : new(on.Earliest, facts.Stated(
            new("Date du prix", "Date of the price"), on, path / nameof(EquipmentItem.PricedOn)).Why);

    private static Reasoned<Money>? Times(
        Narrative label,
        Reasoned<Money>? each,
        Reasoned<long> pieces,
        Narrative how) => each is null ? null : Reasoned.Computed(
            label,
            (each.Value * pieces.Value).Rounded(),
            how,
            each.Why,
            pieces.Why);

    private (EquipmentItem? Item, JsonPointer Path) Find(Id<EquipmentItem> id)
    {
        var (ordinal, item) = programme.EquipmentItems.Index().FirstOrDefault(entry => entry.Item.Id == id);
        return (item, JsonPointer.Root / nameof(Programme.EquipmentItems) / ordinal);
    }
}

using HealthCoop.Care;
using HealthCoop.Planning.Resources;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>What equipment, medicines and consumables cost in the currency of the budget, as far as that is
/// known.</summary>
internal sealed class ExpectedPrices(Programme programme, ExpectedBudget budget, ProgrammeDays days)
{
    /// <summary>Finds the price of one piece.</summary>
    public Claim<Money>? OfPiece(Id<EquipmentItem> id) => Find(id) is { } item
        ? Amount(item.UnitPrice, Claim.Planned(1), DayOf(item))
        : null;

    /// <summary>Finds the price of one pack.</summary>
    public Claim<Money>? OfPack(Id<CommodityItem> id) =>
        programme.CommodityItems.FirstOrDefault(item => item.Id == id) is { } item
            ? Amount(item.UnitPrice, item.UnitsPerPack, item.PricedOn?.Earliest ?? days.First)
            : null;

    /// <summary>Says what the pieces at a facility cost when they are bought and year after year.</summary>
    public EquipmentRequirement Priced(EquipmentRequirement equipment)
    {
        var pieces = (decimal)equipment.Before + equipment.Brought;
        var (item, value) = (Find(equipment.Item), Times(OfPiece(equipment.Item), pieces));
        return equipment with
        {
            Value = value,
            ReplacementPerYear = value is null ? null : OverLife(value, item?.LifeSpan),
            UpkeepPerYear = item?.Maintenance?.CostPerYear is { } upkeep
                ? Times(Amount(upkeep, amount => amount, DayOf(item)), pieces)
                : null,
        };
    }

    /// <summary>Multiplies a price; nothing where it is unknown or more than can be written.</summary>
    public static Claim<Money>? Times(Claim<Money>? price, decimal count)
    {
        if (price?.ForPlanning is not { Currency: var currency })
        {
            return null;
        }

        var sum = ClaimProducts.Of(ClaimProducts.AsNumber(price, each => each.Amount), Claim.Planned(count));
        return Written(ClaimProducts.As(sum, amount => new Money(amount, currency)));
    }

    private LocalDate DayOf(EquipmentItem item) => item.PricedOn?.Earliest ?? days.First;

    private EquipmentItem? Find(Id<EquipmentItem> id) =>
        programme.EquipmentItems.FirstOrDefault(item => item.Id == id);

    // The longer it lasts, the less it takes each year: a bound of the one is the other bound of the other.
    private static Claim<Money>? OverLife(Claim<Money> value, Claim<Length>? lifeSpan)
    {
        if (lifeSpan?.ForPlanning is not { Count: > 0 } life)
        {
            return null;
        }

        var years = ClaimProducts.AsNumber(lifeSpan, _ => 1m)! with
        {
            Comparator = ClaimProducts.Turned(lifeSpan.Comparator),
        };
        var unitsInYear = life.Unit switch
        {
            LengthUnit.Months => 12,
            LengthUnit.Days => 365,
            _ => 261,
        };
        var whole = ClaimProducts.AsNumber(value, money => money.Amount);
        var currency = value.ForPlanning!.Value.Currency;
        var perYear = ClaimProducts.Of(whole, years, (amount, _) => amount * unitsInYear / life.Count);
        return Written(ClaimProducts.As(perYear, amount => new Money(amount, currency).Rounded()));
    }

    private static Claim<Money>? Written(Claim<Money> amount) =>
        amount.ForPlanning?.Amount < Money.Limit ? amount : null;

    private Claim<Money>? Amount(Claim<UnitPrice>? price, Claim<int>? units, LocalDate on)
    {
        if (units?.ForPlanning is not > 0 || price?.ForPlanning is not { Amount: >= 0 })
        {
            return null;
        }

        var sum = Amount(price, each => each * units.ForPlanning.Value, on);
        var product = ClaimProducts.Of(
            ClaimProducts.AsNumber(price, one => one.Amount),
            ClaimProducts.AsNumber(units, count => count));
        return sum is null ? null : ClaimProducts.As(product, _ => sum.ForPlanning!.Value);
    }

    private Claim<Money>? Amount<T>(Claim<T> claim, Func<T, Money> exact, LocalDate on)
        where T : struct
    {
        if (claim.ForPlanning is not { } stated
            || !budget.Rates.TryConvert(exact(stated), budget.Currency, on, out var amount)
            || amount.Amount is < 0 or >= Money.Limit)
        {
            return null;
        }

        return ClaimProducts.As(ClaimProducts.Of(
            ClaimProducts.AsNumber(claim, _ => 1m),
            Claim.Planned(1m)), _ => amount);
    }
}

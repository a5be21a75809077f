using HealthCoop.Finance;
using HealthCoop.Programmes;

namespace HealthCoop.Publication;

/// <summary>Adds up the cost items of activities where stocks are kept back: from prices and quantities they could be
/// told.</summary>
internal static class CostMerging
{
    /// <summary>Adds up the items of the activities for which that must be.</summary>
    public static ValueList<Activity> Of(ValueList<Activity> activities, Discretion discretion) => activities
        .Select(activity =>
            discretion.Tells(PublicationMatter.Stocks, discretion.StateOf(activity, SiteState.None))
                ? activity
                : activity with { Costs = Merged(activity.Costs) })
        .ToValueList();

    // A sum of what is known stays known: what is assumed and what is unknown are kept apart.
    private static ValueList<CostItem> Merged(ValueList<CostItem> items) => items
        .Select(item => (Item: item, Amount: AmountOf(item)))
        .GroupBy(entry => (
            entry.Item.Heading,
            entry.Amount.ForPlanning?.Currency,
            entry.Item.PricedOn,
            entry.Item.Nature,
            entry.Item.Eligibility,
            entry.Amount.IsAssumed))
        .SelectMany(group => Merged(group.Key.Currency, [.. group]))
        .ToValueList();

    private static IEnumerable<CostItem> Merged(
        Currency? currency,
        IReadOnlyList<(CostItem Item, Claim<Money> Amount)> group) =>
        currency is not null && TryPrice([.. group.Select(entry => entry.Amount)]) is { } sum
            ? [Lump(group[0].Item, sum)]
            : group.Select(entry => Lump(entry.Item, Unknown(entry.Amount)));

    private static CostItem Lump(CostItem item, Claim<UnitPrice> price) => new()
    {
        Heading = item.Heading,
        UnitPrice = price,
        PricedOn = item.PricedOn,
        Nature = item.Nature,
        Eligibility = item.Eligibility,
    };

    private static Claim<UnitPrice> Unknown(Claim<Money> amount) =>
        Claim.NotPublished<UnitPrice>(amount.Modality, amount.Source);

    private static Claim<Money> AmountOf(CostItem item)
    {
        var price = item.UnitPrice;
        var quantity = item.Quantity ?? Claim.Planned(1m);
        try
        {
            var amount = Claim.Combine(price, quantity, price.Modality, static (p, q) => p * q);
            return amount with { Source = price.Source };
        }
        catch (OverflowException)
        {
            return Claim.NotPublished<Money>(price.Modality, price.Source);
        }
    }

    // A sum beyond what documents can hold is not told, and no plan can be made with it either.
    private static Claim<UnitPrice>? TryPrice(ReadOnlySpan<Claim<Money>> amounts)
    {
        try
        {
            var sum = Claim.Sum(amounts);
            var price = sum.ForPlanning is { } money && Math.Abs(money.Amount) < Money.Limit - 1
                ? new UnitPrice(money.Amount, money.Currency)
                : (UnitPrice?)null;
            var unknown = Claim.NotPublished<UnitPrice>(sum.Modality, sum.Source);
            return (price, sum.Assumption) switch
            {
                ({ } value, { Because: var because }) => unknown.Assuming(value, because),
                ({ } value, _) => unknown with { Value = value, Comparator = sum.Comparator },
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}

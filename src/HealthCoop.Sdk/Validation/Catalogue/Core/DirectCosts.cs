using HealthCoop.Finance;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>The cost items of a programme, those under one heading apart, as far as their amounts are known.</summary>
internal sealed class DirectCosts
{
    private DirectCosts(Money zero) => (Direct, UnderHeading) = (zero, zero);

    public Money Direct { get; private set; }

    public Money UnderHeading { get; private set; }

    /// <summary>Gets the place of the first item under the heading.</summary>
    public JsonPointer FirstUnderHeading { get; private set; }

    /// <summary>Gets the places of the items whose amounts are not known.</summary>
    public List<JsonPointer> Unknown { get; } = [];

    public static bool HasNone(Programme programme, BudgetHeading heading)
    {
        foreach (var activity in programme.Activities)
        {
            foreach (var cost in activity.Costs)
            {
                if (cost.Heading == heading)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Adds up the costs of a programme, without those of types that are never eligible.</summary>
    public static DirectCosts Of(Programme programme, BudgetHeading heading, ValueList<CostType> ineligible)
    {
        var currency = programme.Budget?.Currency ?? default;
        var rates = Budget.RatesOf(programme.Budget);
        var costs = new DirectCosts(Money.Zero(currency));
        for (var i = 0; i < programme.Activities.Count; i++)
        {
            var activity = programme.Activities[i];
            if (activity.Costs.IsEmpty)
            {
                // What an activity costs that lists no cost is not known.
                costs.Unknown.Add(PlaceOf(i));
            }

            for (var k = 0; k < activity.Costs.Count; k++)
            {
                var cost = activity.Costs[k];
                var day = cost.PricedOn?.Earliest ?? programme.Start.Value?.Earliest;
                if (cost.Heading == heading || cost.Type is not { } type || !ineligible.AsSpan().Contains(type))
                {
                    costs.Add(cost, (i, k), heading, day, rates);
                }
            }
        }

        return costs;
    }

    private static JsonPointer PlaceOf(int activity) =>
        JsonPointer.Root / nameof(Programme.Activities) / activity / nameof(Activity.Costs);

    private void AddUnknown((int Activity, int Cost) at, string member) =>
        Unknown.Add(PlaceOf(at.Activity) / at.Cost / member);

    private void Add(
        CostItem cost,
        (int Activity, int Cost) at,
        BudgetHeading heading,
        LocalDate? on,
        ExchangeRates rates)
    {
        if (cost.UnitPrice is not { Value: { } price, Comparator: Comparator.Exactly })
        {
            AddUnknown(at, nameof(cost.UnitPrice));
            return;
        }

        if (cost.Quantity is not (null or { IsKnown: true, Comparator: Comparator.Exactly }))
        {
            AddUnknown(at, nameof(cost.Quantity));
            return;
        }

        var amount = price * (cost.Quantity?.Value ?? 1);
        if (amount.Currency != Direct.Currency
            && (on is not { } day || !rates.TryConvert(amount, Direct.Currency, day, out amount)))
        {
            AddUnknown(at, nameof(cost.PricedOn));
        }
        else if (cost.Heading == heading)
        {
            FirstUnderHeading = UnderHeading.IsZero ? PlaceOf(at.Activity) / at.Cost : FirstUnderHeading;
            UnderHeading += amount;
        }
        else if (cost.Heading is not (BudgetHeading.IndirectCosts or BudgetHeading.ContingencyReserve))
        {
            Direct += amount;
        }
    }
}

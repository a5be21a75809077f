using HealthCoop.Finance;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

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

    public static bool HasNone(Programme programme, BudgetHeading heading) =>
        !programme.Activities.SelectMany(activity => activity.Costs).Any(cost => cost.Heading == heading);

    public static DirectCosts Of(Programme programme, BudgetHeading heading)
    {
        var currency = programme.Budget?.Currency ?? default;
        var rates = programme.Budget?.RatesOrFaults(static (_, _) => { }) ?? ExchangeRates.FixedParities;
        var costs = new DirectCosts(Money.Zero(currency));
        foreach (var (i, activity) in programme.Activities.Index())
        {
            var place = JsonPointer.Root / nameof(programme.Activities) / i / nameof(activity.Costs);
            if (activity.Costs.IsEmpty)
            {
                // What an activity costs that lists no cost is not known.
                costs.Unknown.Add(place);
            }

            foreach (var (k, cost) in activity.Costs.Index())
            {
                var day = cost.PricedOn?.Earliest ?? programme.Start.Value?.Earliest;
                costs.Add(cost, place / k, heading, day, rates);
            }
        }

        return costs;
    }

    private void Add(
        CostItem cost,
        JsonPointer place,
        BudgetHeading heading,
        LocalDate? on,
        ExchangeRates rates)
    {
        if (cost.UnitPrice is not { Value: { } price, Comparator: Comparator.Exactly })
        {
            Unknown.Add(place / nameof(cost.UnitPrice));
            return;
        }

        if (cost.Quantity is not (null or { IsKnown: true, Comparator: Comparator.Exactly }))
        {
            Unknown.Add(place / nameof(cost.Quantity));
            return;
        }

        var amount = price * (cost.Quantity?.Value ?? 1);
        if (amount.Currency != Direct.Currency
            && (on is not { } day || !rates.TryConvert(amount, Direct.Currency, day, out amount)))
        {
            Unknown.Add(place / nameof(cost.PricedOn));
        }
        else if (cost.Heading == heading)
        {
            FirstUnderHeading = UnderHeading.IsZero ? place : FirstUnderHeading;
            UnderHeading += amount;
        }
        else if (cost.Heading is not (BudgetHeading.IndirectCosts or BudgetHeading.ContingencyReserve))
        {
            Direct += amount;
        }
    }
}

using HealthCoop.Finance;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

/// <summary>The cost items of a programme, those under one heading apart, as far as their amounts are known.</summary>
internal sealed class DirectCosts
{
    private DirectCosts(Money zero) => (Direct, UnderHeading) = (zero, zero);

    public Money Direct { get; private set; }

    public Money UnderHeading { get; private set; }

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
            foreach (var (k, cost) in activity.Costs.Index())
            {
                var on = cost.PricedOn?.Earliest ?? programme.Start.Value?.Earliest;
                if (AmountOf(cost, currency, rates, on) is not { } amount)
                {
                    var at = JsonPointer.Root / nameof(programme.Activities) / i;
                    costs.Unknown.Add(at / nameof(activity.Costs) / k);
                }
                else if (cost.Heading == heading)
                {
                    costs.UnderHeading += amount;
                }
                else if (cost.Heading is not (BudgetHeading.IndirectCosts or BudgetHeading.ContingencyReserve))
                {
                    costs.Direct += amount;
                }
            }
        }

        return costs;
    }

    private static Money? AmountOf(CostItem cost, Currency currency, ExchangeRates rates, LocalDate? on)
    {
        var quantity = cost.Quantity is null ? 1 : cost.Quantity.Value;
        return cost.UnitPrice.Value is { } price
            && quantity is { } units
            && on is { } day
            && rates.TryConvert(price * units, currency, day, out var amount)
                ? amount
                : null;
    }
}

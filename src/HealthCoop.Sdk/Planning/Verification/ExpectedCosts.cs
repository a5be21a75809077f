using System.Globalization;
using System.Numerics;
using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>The cost lines to which a programme leads.</summary>
internal sealed class ExpectedCosts(
    Programme programme,
    ExpectedBudget budget,
    ProgrammeDays days,
    Schedule schedule,
    Obstacles obstacles)
{
    private readonly List<CostLine> _lines = [];
    private readonly List<JsonPointer> _unpriced = [];

    /// <summary>Finds the costs, or tells why there are none.</summary>
    public CostPlan? Find()
    {
        foreach (var (index, activity) in programme.Activities.Index())
        {
            AddItems(activity, index);
        }

        if (obstacles.Any)
        {
            return null;
        }

        var direct = Total();
        AddRate(CostOrigin.IndirectCosts, budget.IndirectCosts, direct, nameof(Budget.IndirectCosts));
        AddRate(CostOrigin.ContingencyReserve, budget.ContingencyReserve, direct, nameof(Budget.ContingencyReserve));
        AddRest();
        if (Total().Amount >= Money.Limit)
        {
            obstacles.Add(JsonPointer.Root, new(
                $"Le coût total, {Total()}, est hors limites.",
                $"The whole cost, {Total()}, is out of bounds."));
            return null;
        }

        return CostSums.Of(budget.Currency, direct, _lines.ToValueList(), _unpriced.ToValueList());
    }

    private Money Total() => CostSums.Sum(_lines.Select(line => line.Amount), budget.Currency);

    private void AddItems(Activity activity, int ordinal)
    {
        var dates = schedule.Activities[ordinal];
        foreach (var (index, item) in activity.Costs.Index())
        {
            var place = JsonPointer.Root / nameof(Programme.Activities) / ordinal / nameof(Activity.Costs) / index;
            if (AmountOf(item, place) is not { } amount)
            {
                continue;
            }

            _lines.Add(new()
            {
                Id = IdOf(activity, ordinal, index + 1),
                Origin = CostOrigin.CostItem,
                Path = place,
                Activity = activity,
                Heading = item.Heading,
                Type = item.Type,
                Nature = item.Nature,
                PayerAfterEnd = item.PayerAfterEnd,
                Territory = Places.TerritoryOf(activity, programme),
                Amount = amount,
                IsAssumed = !item.UnitPrice.IsKnown || item.Quantity?.IsKnown is false,
                ByPillar = OverPillars(amount, activity.Pillars),
                ByMonth = OverMonths(amount, dates.Start, dates.Finish),
                ByBeneficiary = OverBeneficiaries(amount, activity.BeneficiaryShares),
            });
        }
    }

    private Money? AmountOf(CostItem item, JsonPointer place)
    {
        if (item.UnitPrice.ForPlanning is not { } price
            || (item.Quantity is { } stated && stated.ForPlanning is null))
        {
            _unpriced.Add(place);
            return null;
        }

        var whole = price * (item.Quantity?.ForPlanning ?? 1);
        var amount = budget.In(whole, item.PricedOn?.Earliest ?? days.First, place);
        if (amount.Amount is < 0 or >= Money.Limit)
        {
            obstacles.Add(place, new(
                $"Le coût de {amount} est hors limites.",
                $"The cost of {amount} is out of bounds."));
            return null;
        }

        return amount;
    }

    // An id of 100 characters leaves no room for the number of the item.
    private static Id<CostLine> IdOf(Activity activity, int ordinal, int number)
    {
        var wished = string.Create(CultureInfo.InvariantCulture, $"{activity.Id}:{number}");
        return Id<CostLine>.TryParse(wished, out var id)
            ? id
            : new(string.Create(CultureInfo.InvariantCulture, $"activity-{ordinal}-{number}:0"));
    }

    private void AddRate(CostOrigin origin, Claim<Percentage>? rate, Money direct, string member)
    {
        if (rate is null)
        {
            return;
        }

        if (rate.ForPlanning is { } share)
        {
            var items = _lines.Where(line => line.Origin == CostOrigin.CostItem);
            AddDerived(origin, (direct * share).Rounded(), rate.IsAssumed || items.Any(line => line.IsAssumed));
        }
        else
        {
            _unpriced.Add(JsonPointer.Root / nameof(Programme.Budget) / member);
        }
    }

    private void AddRest()
    {
        if (budget.Budget.Total.ForPlanning is { } total)
        {
            var isAssumed = budget.Budget.Total.IsAssumed || _lines.Any(line => line.IsAssumed);
            AddDerived(CostOrigin.NotBrokenDown, total.Rounded() - Total(), isAssumed);
        }
        else
        {
            _unpriced.Add(JsonPointer.Root / nameof(Programme.Budget) / nameof(Budget.Total));
        }
    }

    private void AddDerived(CostOrigin origin, Money amount, bool isAssumed)
    {
        if (amount.Amount > 0)
        {
            _lines.Add(new()
            {
                Id = new(origin switch
                {
                    CostOrigin.IndirectCosts => "indirect-costs",
                    CostOrigin.ContingencyReserve => "contingency-reserve",
                    _ => "not-broken-down",
                }),
                Origin = origin,
                Heading = origin switch
                {
                    CostOrigin.IndirectCosts => BudgetHeading.IndirectCosts,
                    CostOrigin.ContingencyReserve => BudgetHeading.ContingencyReserve,
                    _ => null,
                },
                Amount = amount,
                IsAssumed = isAssumed,
                ByPillar = [new(null, amount)],
                ByMonth = OverMonths(amount, days.First, days.Last),
            });
        }
    }

    private static ValueList<PillarAmount> OverPillars(Money amount, PillarShares pillars)
    {
        if (pillars.IsEmpty)
        {
            return [new(null, amount)];
        }

        var parts = ExactAmounts.Split(amount, [.. pillars.Shares.Select(share => share.Share.Fraction)]);
        return pillars.Shares.Select((share, i) => new PillarAmount(share.Pillar, parts[i])).ToValueList();
    }

    /// <summary>Gives each group of which a share is at hand its part; nobody gets the rest, or all where the shares
    /// make more than the whole.</summary>
    private static ValueList<BeneficiaryAmount> OverBeneficiaries(Money amount, ValueList<BeneficiaryShare> shares)
    {
        var parts = new SortedDictionary<BeneficiaryGroup, decimal>();
        var rest = 1m;
        foreach (var share in shares)
        {
            if (share.Share.ForPlanning is { Fraction: var fraction })
            {
                parts[share.Group] = parts.GetValueOrDefault(share.Group) + fraction;
                rest -= fraction;
            }
        }

        if (shares.IsEmpty || rest < 0)
        {
            return shares.IsEmpty ? [] : [new(null, amount)];
        }

        var amounts = ExactAmounts.Split(amount, [.. parts.Values, rest]);
        return
        [
            .. parts.Keys.Select((group, i) => new BeneficiaryAmount(group, amounts[i])),
            .. rest > 0 ? [new(null, amounts[^1])] : (BeneficiaryAmount[])[],
        ];
    }

    /// <summary>Spreads an amount evenly over days: what is spent by the end of a month is the rounded
    /// share.</summary>
    private static ValueList<MonthAmount> OverMonths(Money amount, LocalDate first, LocalDate last)
    {
        var daysByMonth = new SortedDictionary<YearMonth, int>();
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            daysByMonth[day.ToYearMonth()] = daysByMonth.GetValueOrDefault(day.ToYearMonth()) + 1;
        }

        var all = daysByMonth.Values.Sum();
        var (passed, spent) = (0, BigInteger.Zero);
        var months = new List<MonthAmount>();
        foreach (var (month, count) in daysByMonth)
        {
            passed += count;
            var soFar = ExactAmounts.DivideRounded(ExactAmounts.UnitsOf(amount) * passed, all);
            months.Add(new(month, ExactAmounts.ToMoney(soFar - spent, amount.Currency)));
            spent = soFar;
        }

        return months.ToValueList();
    }
}

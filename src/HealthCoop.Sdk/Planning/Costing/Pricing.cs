using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Costing;

/// <summary>Makes lines out of cost items, and collects what stands in the way.</summary>
internal sealed class Pricing(CostingProblem problem)
{
    private static readonly JsonPointer Budget = JsonPointer.Root / nameof(Programme.Budget);

    public List<Conflict> Conflicts { get; } = [];

    public List<JsonPointer> Unpriced { get; } = [];

    public IEnumerable<CostLine> LinesOf(ActivityCosts activity, int ordinal)
    {
        for (var i = 0; i < activity.Items.Count; i++)
        {
            var item = activity.Items[i];
            var path = activity.Path / nameof(Activity.Costs) / i;
            if (AmountOf(item, path) is { } amount)
            {
                yield return new()
                {
                    Id = CostLineId.Of(activity.Activity, ordinal, i + 1),
                    Origin = CostOrigin.CostItem,
                    Path = path,
                    Activity = activity.Activity,
                    Heading = item.Heading,
                    Type = item.Type,
                    Nature = item.Nature,
                    PayerAfterEnd = item.PayerAfterEnd,
                    Territory = activity.Territory,
                    Amount = amount,
                    IsAssumed = item is not { UnitPrice.IsKnown: true, Quantity: null or { IsKnown: true } },
                    ByPillar = ByPillar(amount, activity.Pillars),
                    ByMonth = DaySpread.ByMonth(amount, activity.Start, activity.Finish),
                    ByBeneficiary = BeneficiarySplit.Of(amount, activity.BeneficiaryShares),
                };
            }
        }
    }

    /// <summary>Gets what the budget says where it can be planned with; where it is unknown and not assumed, what
    /// follows from it is in no line.</summary>
    public Claim<T>? Known<T>(Claim<T>? claim, string member)
        where T : struct
    {
        if (claim is { ForPlanning: null })
        {
            Unpriced.Add(Budget / member);
            return null;
        }

        return claim;
    }

    /// <summary>Gets the total of the budget in the currency of the costs.</summary>
    public Claim<Money>? TotalOf(Claim<Money>? budget)
    {
        if (Known(budget, nameof(Finance.Budget.Total)) is not { ForPlanning: { } stated } claim)
        {
            return null;
        }

        if (problem.Rates.TryConvert(stated, problem.Currency, problem.Start, out var total))
        {
            return Claim.Of(claim, _ => total);
        }

        Conflicts.Add(NoRate(stated.Currency, problem.Start, Budget / nameof(Finance.Budget.Total)));
        return null;
    }

    private Money? AmountOf(CostItem item, JsonPointer path)
    {
        var quantity = item.Quantity is null ? 1m : item.Quantity.ForPlanning;
        if (item.UnitPrice.ForPlanning is not { } price || quantity is null)
        {
            Unpriced.Add(path);
            return null;
        }

        var on = item.PricedOn?.Earliest ?? problem.Start;
        if (!problem.Rates.TryConvert(price * quantity.Value, problem.Currency, on, out var amount))
        {
            Conflicts.Add(NoRate(price.Currency, on, path / nameof(CostItem.UnitPrice)));
            return null;
        }

        if (amount.Amount is < 0 or >= Money.Limit)
        {
            Conflicts.Add(OutOfBounds(amount, path));
            return null;
        }

        return amount;
    }

    private static ValueList<PillarAmount> ByPillar(Money amount, PillarShares pillars)
    {
        if (pillars.IsEmpty)
        {
            return [new(null, amount)];
        }

        var parts = amount.Allocate([.. pillars.Shares.Select(share => share.Share.Fraction)]);
        return pillars.Shares.Select((share, i) => new PillarAmount(share.Pillar, parts[i])).ToValueList();
    }

    private Conflict NoRate(Currency from, LocalDate on, JsonPointer path) => new(
        new(
            $"Il n'y a pas de taux de change entre {from} et {problem.Currency} au {on.ToIso()}.",
            $"There is no exchange rate between {from} and {problem.Currency} on {on.ToIso()}."),
        [path])
    {
        WaysOut =
        [
            new(
                $"Ajouter ce taux au budget, avec période et provenance, ou écrire en {problem.Currency}.",
                $"Add this rate to the budget, with interval and provenance, or write in {problem.Currency}."),
        ],
    };

    /// <summary>Says that an amount is more than can be written.</summary>
    public static Conflict OutOfBounds(Money amount, params ReadOnlySpan<JsonPointer> paths) => new(
        new(
            $"Le coût de {amount} est hors limites.",
            $"The cost of {amount} is out of bounds."),
        [.. paths])
    {
        WaysOut = [new("Corriger le prix ou la quantité.", "Correct the price or the quantity.")],
    };
}

using HealthCoop.Finance;
using HealthCoop.Planning.Costing;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Explanations;

/// <summary>Explains the cost lines, those of activities first, then the derived ones.</summary>
internal sealed class CostLines
{
    private readonly PlanningProblem _problem;
    private readonly ProgrammeFacts _facts;
    private readonly PeriodReasons _period;
    private readonly BudgetReasons _budget;
    private readonly LinePartReasons _parts;
    private readonly List<LineReasons> _lines = [];

    public CostLines(
        PlanningProblem problem,
        ProgrammeFacts facts,
        PeriodReasons period,
        ScheduleReasons schedule,
        BudgetReasons budget)
    {
        (_problem, _facts, _period, _budget, _parts) = (problem, facts, period, budget, new(facts));
        foreach (var (i, activity) in problem.Programme.Activities.Index())
        {
            foreach (var (k, item) in activity.Costs.Index())
            {
                AddItem(activity, item, schedule.StartOf(i), schedule.FinishOf(i), i, k);
            }
        }

        Direct = Reasoned.Sum(
            new("Coûts directs", "Direct costs"),
            new("somme des lignes des activités", "sum of the lines of activities"),
            [.. _lines.Select(line => line.Amount)],
            budget.Currency);
        var isAssumed = _lines.Exists(line => line.IsAssumed);
        AddRate(new("Coûts indirects", "Indirect costs"), CostOrigin.IndirectCosts, budget.IndirectCosts, isAssumed);
        AddRate(
            new("Réserve pour imprévus", "Contingency reserve"),
            CostOrigin.ContingencyReserve,
            budget.ContingencyReserve,
            isAssumed);
        AddRest();
    }

    public Reasoned<Money> Direct { get; }

    public IReadOnlyList<LineReasons> All => _lines;

    private void AddItem(
        Activity activity,
        CostItem item,
        Reasoned<LocalDate> start,
        Reasoned<LocalDate> finish,
        int activityOrdinal,
        int ordinal)
    {
        var owner = JsonPointer.Root / nameof(Programme.Activities) / activityOrdinal;
        var path = owner / nameof(Activity.Costs) / ordinal;
        if (AmountOf(activity, item, path) is not { } amount)
        {
            return;
        }

        _lines.Add(new()
        {
            Id = CostLineId.Of(activity, activityOrdinal, ordinal + 1),
            Activity = activity,
            Territory = _problem.Index.TerritoryOf(activity),
            Heading = item.Heading,
            IsAssumed = item is not { UnitPrice.IsKnown: true, Quantity: null or { IsKnown: true } },
            Amount = amount,
            ByPillar = _parts.ByPillar(amount, activity.Pillars, owner / nameof(Activity.Pillars)),
            ByMonth = LinePartReasons.ByMonth(amount, start, finish),
            ByBeneficiary = _parts.ByBeneficiary(
                amount,
                activity.BeneficiaryShares,
                owner / nameof(Activity.BeneficiaryShares)),
        });
    }

    private Reasoned<Money>? AmountOf(Activity activity, CostItem item, JsonPointer path)
    {
        var price = _facts.IfClaimed(
            new("Prix unitaire", "Unit price"),
            item.UnitPrice,
            path / nameof(CostItem.UnitPrice));
        var quantity = _facts.IfClaimed(new("Quantité", "Quantity"), item.Quantity, path / nameof(CostItem.Quantity));
        if (price is null || (quantity is null && item.Quantity is not null))
        {
            return null;
        }

        var name = item.Name ?? activity.Name;
        var label = new Narrative($"Coût de « {name.French} »", $"Cost of '{name.English}'");
        return quantity is null
            ? _budget.Converted(label, price.Value * 1m, PricedOn(item, path), new("prix", "price"), price.Why)
            : _budget.Converted(
                label,
                price.Value * quantity.Value,
                PricedOn(item, path),
                new("prix unitaire × quantité", "unit price × quantity"),
                price.Why,
                quantity.Why);
    }

    private Reasoned<LocalDate> PricedOn(CostItem item, JsonPointer path)
    {
        if (item.PricedOn is not { } on)
        {
            return _period.Start;
        }

        var label = new Narrative("Date du prix", "Date of the price");
        return new(on.Earliest, _facts.Stated(label, on, path / nameof(CostItem.PricedOn)).Why);
    }

    // A rate of costs rests on an assumption when it is assumed itself, or one of these costs is.
    private void AddRate(Narrative label, CostOrigin origin, RateReasons? rate, bool isAssumed)
    {
        if (rate is not null)
        {
            Add(origin, rate.IsAssumed || isAssumed, Reasoned.Computed(
                label,
                (Direct.Value * rate.Rate.Value).Rounded(),
                new("taux × coûts directs, arrondi", "rate × direct costs, rounded"),
                rate.Rate.Why,
                Direct.Why));
        }
    }

    // What is left of the budget rests on an assumption when the budget or anything taken from it does.
    private void AddRest()
    {
        if (_budget.Total is { } total)
        {
            var taken = Money.Sum(_lines.Select(line => line.Amount.Value), _budget.Currency.Value);
            Add(
                CostOrigin.NotBrokenDown,
                _budget.TotalIsAssumed || _lines.Exists(line => line.IsAssumed),
                Reasoned.Computed(
                    new("Reste du budget, non ventilé", "Rest of the budget, not broken down"),
                    total.Value.Rounded() - taken,
                    new("total du budget − lignes de coût", "total of the budget - cost lines"),
                    [total.Why, .. _lines.Select(line => line.Amount.Why)]));
        }
    }

    private void Add(CostOrigin origin, bool isAssumed, Reasoned<Money> amount)
    {
        if (amount.Value.Amount <= 0)
        {
            return;
        }

        var (id, heading) = CostLineId.Of(origin);
        _lines.Add(new()
        {
            Id = id,
            Heading = heading,
            IsAssumed = isAssumed,
            Amount = amount,
            ByPillar =
            [
                (null, Reasoned.Computed(
                    new("Part d'aucun pilier", "Part of no pillar"),
                    amount.Value,
                    new("montant entier d'une ligne dérivée", "whole amount of a derived line"),
                    amount.Why)),
            ],
            ByMonth = LinePartReasons.ByMonth(amount, _period.Start, _period.End),
        });
    }
}

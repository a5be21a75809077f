using System.Numerics;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>The funding to which a programme leads.</summary>
internal sealed class ExpectedFunding
{
    private readonly ExpectedBudget _budget;
    private readonly CostPlan _costs;
    private readonly IReadOnlyList<SourceLimit> _targets;
    private readonly BigInteger[] _offered;
    private readonly BigInteger[] _seen;
    private readonly BigInteger[] _taken;
    private readonly SortedDictionary<YearMonth, BigInteger>[] _byMonth;

    private ExpectedFunding(ExpectedBudget budget, CostPlan costs)
    {
        (_budget, _costs) = (budget, costs);
        _targets = FundingTargets.Of(budget, costs.Total);
        (_offered, _seen, _taken) = (new BigInteger[Sources], new BigInteger[Sources], new BigInteger[Sources]);
        _byMonth = [.. Enumerable.Range(0, Sources + 1).Select(_ => new SortedDictionary<YearMonth, BigInteger>())];
        var left = ExactAmounts.UnitsOf(costs.Total);
        for (var i = 0; i < Sources; i++)
        {
            _offered[i] = left;
            left -= ExactAmounts.UnitsOf(_targets[i].AtMost);
        }
    }

    private int Sources => _targets.Count;

    /// <summary>Finds who pays what, or tells why that cannot be told.</summary>
    public static FundingAllocation? Of(ExpectedBudget budget, CostPlan costs, Obstacles obstacles)
    {
        if (budget.Terms.Count(FundingTargets.TakesTheRest) > 1)
        {
            obstacles.Add(JsonPointer.Root / nameof(Programme.Budget), new(
                "Plusieurs sources n'ont ni taux ni montant : une seule peut prendre ce que les autres laissent.",
                "Several sources have neither rate nor amount: only one can take what the others leave."));
            return null;
        }

        return new ExpectedFunding(budget, costs).Write();
    }

    private FundingAllocation Write()
    {
        // Cents fall on lines in their ordinal order, whatever the order in which a plan lists them.
        var byId = _costs.Lines.OrderBy(line => line.Id).Select(Split).ToDictionary(line => line.Line);
        var lines = _costs.Lines.Select(line => byId[line.Id]).ToValueList();
        return new()
        {
            Total = _costs.Total,
            Gap = CostSums.Sum(lines.Select(line => line.Gap), _costs.Currency),
            Unattributed = CostSums.Sum(
                _targets.Where((_, i) => _budget.Terms[i].Source.Partner is null).Select(target => target.AtMost),
                _costs.Currency),
            Sources = _targets.Select(Write).ToValueList(),
            Lines = lines,
            GapByMonth = MonthsOf(Sources),
        };
    }

    private SourceAllocation Write(SourceLimit target, int index) => new()
    {
        Source = _budget.Terms[index].Source,
        Partner = _budget.Terms[index].Source.Partner,
        Amount = target.AtMost,
        Share = ExactAmounts.Share(target.AtMost.Amount, _costs.Total.Amount),
        Limit = target.Limit,
        ByMonth = MonthsOf(index),
    };

    private LineFunding Split(CostLine line)
    {
        var parts = new BigInteger[Sources + 1];
        foreach (var (month, amount) in line.ByMonth.OrderBy(part => part.Month))
        {
            var ofMonth = Split(ExactAmounts.UnitsOf(amount));
            for (var i = 0; i < parts.Length; i++)
            {
                parts[i] += ofMonth[i];
                _byMonth[i][month] = _byMonth[i].GetValueOrDefault(month) + ofMonth[i];
            }
        }

        return new(
            line.Id,
            _budget.Terms.Select((terms, i) => new SourceAmount(terms.Source, ToMoney(parts[i]))).ToValueList(),
            ToMoney(parts[Sources]));
    }

    /// <summary>Splits an amount: each source takes its rounded share of all that came by so far, less what it took
    /// before, and leaves the rest to those behind it.</summary>
    private BigInteger[] Split(BigInteger amount)
    {
        var parts = new BigInteger[Sources + 1];
        for (var i = 0; i < Sources; i++)
        {
            _seen[i] += amount;
            if (!_offered[i].IsZero)
            {
                var target = ExactAmounts.UnitsOf(_targets[i].AtMost);
                parts[i] = ExactAmounts.DivideRounded(target * _seen[i], _offered[i]) - _taken[i];
            }

            _taken[i] += parts[i];
            amount -= parts[i];
        }

        parts[Sources] = amount;
        return parts;
    }

    private ValueList<MonthAmount> MonthsOf(int index) => _byMonth[index]
        .Where(month => !month.Value.IsZero)
        .Select(month => new MonthAmount(month.Key, ToMoney(month.Value)))
        .ToValueList();

    private Money ToMoney(BigInteger units) => ExactAmounts.ToMoney(units, _costs.Currency);
}

using HealthCoop.Finance;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>Writes what proves an allocation, and what follows from prices.</summary>
internal static class FundingProofs
{
    public static FundingProof Of(FundingModel model, FundingSolution solution, FundingAllocation allocation)
    {
        var (program, scope) = (model.Program, model.Scope);
        var priceable = model.Rows.Index().Where(row => solution.Prices[row.Index] > 0);
        var prices = priceable.Select(row => NameOf(row.Item, scope) with { PerUnit = solution.Prices[row.Index] })
            .ToValueList();
        var unit = scope.Amount(1).Amount;
        var whole = program.Size.Index().Sum(size => program.Weight[size.Index] * size.Item);
        var lacking = solution.Whole.Gaps.Index().Sum(gap => program.Weight[gap.Index] * gap.Item);
        var highest = program.Weight.DefaultIfEmpty().Max();
        var bound = Bound(scope.Problem, prices);
        return new()
        {
            Funded = (whole - lacking) * unit,
            Continuous = Math.Min(bound, (whole - solution.Lacking) * unit),
            Bound = bound,
            Prices = prices,
            BindingRows = solution.BindingRows,
            RoundingAllowance = unit * solution.BindingRows * highest,
            IsExact = solution.IsExact,
            InDispute = model.Rows.Index()
                .Where(row => solution.Whole.RowSums[row.Index] > program.Limit[row.Index])
                .Select(row => new DisputedAmount(NameOf(row.Item, scope), Excess(model, solution, row.Index)))
                .ToValueList(),
            SplitLines = allocation.Lines
                .Count(static line => line.Parts.Count(static part => !part.Amount.IsZero) > 1),
        };
    }

    /// <summary>Computes the most that may be funded at all, from prices of limits alone.</summary>
    /// <remarks>
    /// Whatever the prices: each payment earns its priority and pays for what it uses of the limits, so nothing earns
    /// more than each cost in full where paying it earns anything, and all limits at their price.
    /// </remarks>
    public static decimal Bound(FundingProblem problem, ValueList<FundingPrice> prices)
    {
        var limits = new StatedLimits(problem);
        var priced = prices.ToDictionary(static price => price with { PerUnit = 0 }, static price => price.PerUnit);
        var signed = limits.All
            .Select(limit => priced.GetValueOrDefault(limit.Name) * (limit.IsMinimum ? -1 : 1))
            .ToArray();
        var (ofLine, ofSource) = limits.Touching(limit => signed[limit.Place] != 0);
        var bound = limits.All.Sum(limit => limit.Amount * signed[limit.Place]);
        foreach (var cost in problem.Costs)
        {
            var shared = ofLine(cost.Line);
            foreach (var (month, amount) in cost.ByMonth)
            {
                var earned = 0m;
                foreach (var source in limits.SourcesOf[cost.Line])
                {
                    if (!limits.IsInTime(source, cost.Line, month))
                    {
                        continue;
                    }

                    var used = Used(shared, source, cost.Line, month)
                        + Used(ofSource(source), source, cost.Line, month);
                    earned = Math.Max(earned, cost.Priority - used);
                }

                bound += earned * amount.Amount;
            }
        }

        // Nor can more be funded than there is to fund.
        return Math.Min(bound, problem.Costs.Sum(static cost =>
            cost.Priority * cost.ByMonth.Sum(static month => month.Amount.Amount)));

        decimal Used(StatedLimit[] limits, Id<FundingSource> source, Id<CostLine> line, YearMonth month)
        {
            var sum = 0m;
            foreach (var limit in limits)
            {
                sum += signed[limit.Place] * limit.Factor(source, line, month);
            }

            return sum;
        }
    }

    public static FundingPrice NameOf(FundingRow row, FundingScope scope) => new(row.Kind, 0)
    {
        Source = row.Source < 0 ? null : (Id<FundingSource>?)scope.Sources[row.Source].Source,
        Rule = row.Rule?.Id,
        Through = row.Through,
    };

    private static Money Excess(FundingModel model, FundingSolution solution, int row)
    {
        var excess = solution.Whole.RowSums[row] - model.Program.Limit[row];
        var scale = model.Rows[row].Scale;
        return model.Scope.Amount((excess + scale - 1) / scale);
    }
}

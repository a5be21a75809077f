using HealthCoop.Planning.Resources.Supply.Pipeline;
using NodaTime;

namespace HealthCoop.Tests.Planning.Resources.Supply.Pipeline;

/// <summary>A slow pipeline that follows each single unit; for whole units and no unknowns.</summary>
internal static class UnitByUnitPipeline
{
    public static IEnumerable<(decimal Used, decimal Lost, decimal Expired, decimal Closing)> Simulate(
        PipelineProblem problem)
    {
        // One entry per unit: the last month in which it may be used.
        var units = problem.OpeningStock
            .SelectMany(batch => Enumerable.Repeat(batch.LastMonth.Value!.Value, (int)batch.Units.Value!.Value))
            .ToList();
        for (var i = 0; i < problem.NeedPerMonth.Count; i++)
        {
            var month = problem.FirstMonth.PlusMonths(i);
            var sent = problem.OnOrder.Where(delivery => delivery.Month == month)
                .Sum(delivery => delivery.Units.Value!.Value);
            for (var order = problem.Orders!.FirstOrder; order <= month; order = order.PlusMonths(1))
            {
                var sinceFirst = MonthsBetween(problem.Orders.FirstOrder, order);
                if (sinceFirst % problem.Orders.ProcurementPeriod.Count == 0
                    && order.PlusMonths(problem.Orders.LeadTime!.Value!.Value.Count) == month)
                {
                    sent += problem.Orders.UnitsPerOrder!.Value!.Value;
                }
            }

            var lost = sent * problem.Loss!.Value!.Value.Fraction;
            var last = month.PlusMonths(problem.ShelfLife!.Value!.Value.Count - 1);
            units.AddRange(Enumerable.Repeat(last, (int)(sent - lost)));

            var used = 0;
            for (var needed = 0; needed < problem.NeedPerMonth[i].Value!.Value; needed++)
            {
                var usable = units.Where(unit => unit >= month).ToArray();
                if (usable.Length > 0)
                {
                    units.Remove(usable.Min());
                    used++;
                }
            }

            var expired = units.Count(unit => unit <= month);
            units.RemoveAll(unit => unit <= month);
            yield return (used, lost, expired, units.Count);
        }
    }

    private static int MonthsBetween(YearMonth from, YearMonth to) =>
        ((to.Year - from.Year) * 12) + to.Month - from.Month;
}

using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning.Appraisal.Exit;

namespace HealthCoop.Tests.Planning.Appraisal.Exit;

/// <summary>Exit appraisal the slow way: one year by one, in every world that the unknown facts allow.</summary>
/// <remarks>As more is never worse, worlds of the smallest and of the largest values tell all.</remarks>
internal sealed class ReferenceExit(ExitProblem problem, int year)
{
    public const decimal Huge = 100_000;

    private readonly RecurrentCost[] _costs = [.. InOrder(problem).Where(cost =>
        cost.FirstYear <= year && year <= (cost.LastYear ?? year))];

    /// <summary>Gets what is missing of each cost, in the order of payment, world by world.</summary>
    public IEnumerable<decimal[]> Worlds()
    {
        var payers = _costs.Select(cost => cost.Payer).OfType<Id<Partner>>().Distinct().ToArray();
        var choices = new List<decimal[]>();
        choices.AddRange(_costs.Select(cost => Values(cost.PerYear, Factor(cost))));
        choices.AddRange(payers.Select(payer => Values(
            problem.Means.SingleOrDefault(means => means.Payer == payer && means.Year == year)?.Amount)));
        choices.AddRange(problem.Services.Select(service => Values(problem.Income.SingleOrDefault(income =>
            (income.Facility, income.Service, income.Year) == (service.Facility, service.Service, year))?.Amount)));
        choices.AddRange(_costs.Select(Payments));
        return choices.Aggregate(1L, (count, values) => count * values.Length) > 5_000
            ? []
            : Product(choices, 0).Select(world => Missing(world, payers));
    }

    public RecurrentCost[] Costs => _costs;

    // Who pays what income does not: its payer (0), somebody unknown (1), nobody (2).
    private decimal[] Payments(RecurrentCost cost) => cost switch
    {
        { Payer: null } => [1, 2],
        { PaidFor: null or { Comparator: Comparator.About } } => [0, 1, 2],
        _ when cost.PaidFor.ForPlanning!.Value.Count >= 12 * year => [0],
        _ when cost.PaidFor.ForPlanning!.Value.Count > 12 * (year - 1) => [0, 1, 2],
        _ => [1, 2],
    };

    private decimal[] Missing(decimal[] world, Id<Partner>[] payers)
    {
        var amounts = world[.._costs.Length];
        var means = payers.Select((payer, i) => (payer, world[_costs.Length + i])).ToDictionary();
        var boxes = new Dictionary<Id<Facility>, decimal>();
        for (var i = 0; i < problem.Services.Count; i++)
        {
            var facility = problem.Services[i].Facility;
            boxes[facility] = boxes.GetValueOrDefault(facility) + world[_costs.Length + payers.Length + i];
        }

        for (var i = 0; i < _costs.Length; i++)
        {
            var fees = Math.Min(amounts[i], boxes[_costs[i].Facility]);
            boxes[_costs[i].Facility] -= fees;
            amounts[i] -= fees;
            switch (world[^(_costs.Length - i)])
            {
                case 0:
                    var paid = Math.Min(amounts[i], means[_costs[i].Payer!.Value]);
                    means[_costs[i].Payer!.Value] -= paid;
                    amounts[i] -= paid;
                    break;
                case 1:
                    amounts[i] = 0;
                    break;
            }
        }

        return amounts;
    }

    private decimal Factor(RecurrentCost cost)
    {
        var factor = 1m;
        for (var i = 1; i < year; i++)
        {
            factor += factor * cost.GrowthPerYear.PercentPerYear / 100;
        }

        return factor;
    }

    private static decimal[] Values(Claim<Money>? claim, decimal factor = 1) => claim switch
    {
        null or { ForPlanning: null } => [0, Huge],
        { Comparator: Comparator.About } => factor == 0 ? [0] : [0, Huge],
        { Comparator: Comparator.AtLeast } => [claim.Value!.Value.Amount * factor, Huge],
        { Comparator: Comparator.AtMost } => [0, claim.Value!.Value.Amount * factor],
        _ => [claim.ForPlanning!.Value.Amount * factor],
    };

    private static IEnumerable<decimal[]> Product(List<decimal[]> choices, int first) => first == choices.Count
        ? [Array.Empty<decimal>()]
        : from value in choices[first]
          from rest in Product(choices, first + 1)
          select rest.Prepend(value).ToArray();

    private static IEnumerable<RecurrentCost> InOrder(ExitProblem problem)
    {
        var seen = new HashSet<JsonPointer>();
        foreach (var rank in problem.Costs.Select(cost => cost.Rank).Distinct().Order())
        {
            foreach (var service in problem.Services)
            {
                foreach (var cost in problem.Costs)
                {
                    var isOfService = cost.Facility == service.Facility
                        && (cost.Services.IsEmpty || cost.Services.Contains(service.Service));
                    if (cost.Rank == rank && isOfService && seen.Add(cost.Path))
                    {
                        yield return cost;
                    }
                }
            }
        }
    }
}

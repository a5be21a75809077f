using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>Allocates costs to sources, to the minor unit, within rates, amounts and ceilings.</summary>
/// <remarks>
/// The total of each source is fixed first, in the order of the sources. Then every month of every line is split: the
/// first source takes its share of the running total, rounded, less what it took before; the next source its share of
/// what the first left; and so on. So no part is negative, each source ends on its total exactly, and each part is
/// within a minor unit of its exact share. Pure, so it may be used from several threads.
/// </remarks>
public static class FundingAllocator
{
    /// <summary>Allocates costs to sources.</summary>
    /// <param name="problem">The costs and the sources.</param>
    /// <returns>The funding with its gap, or the facts that conflict.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A cost is negative or not to the minor unit.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is not in the currency of the problem.</exception>
    public static FundingResult Allocate(FundingProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var amounts = problem.Costs.SelectMany(cost => cost.ByMonth).Select(month => month.Amount);
        if (amounts.Any(amount => amount.Amount < 0 || amount != amount.Rounded()))
        {
            throw new ArgumentException("Each cost is zero or more, to the minor unit.", nameof(problem));
        }

        var takers = problem.Sources.Where(source => source.TakesTheRest).ToList();
        if (takers.Count > 1)
        {
            return new(null, [TwoTakeTheRest(takers)]);
        }

        var total = Money.Sum(amounts, problem.Currency);
        var targets = FundingTarget.Of(problem, total);
        return new(Split(problem, total, targets), []);
    }

    private static FundingAllocation Split(FundingProblem problem, Money total, IReadOnlyList<FundingTarget> targets)
    {
        var splitter = new NestedSplit(total, targets.Select(target => target.Amount));
        var perMonth = targets.Select(_ => new SortedDictionary<YearMonth, Money>()).ToArray();
        var gapPerMonth = new SortedDictionary<YearMonth, Money>();
        var lines = new List<LineFunding>();
        foreach (var cost in problem.Costs)
        {
            var parts = targets.Select(_ => Money.Zero(problem.Currency)).ToArray();
            var gap = Money.Zero(problem.Currency);
            foreach (var (month, amount) in cost.ByMonth)
            {
                var taken = splitter.Next(amount);
                for (var k = 0; k < parts.Length; k++)
                {
                    parts[k] += taken[k];
                    Add(perMonth[k], month, taken[k]);
                }

                gap += taken[^1];
                Add(gapPerMonth, month, taken[^1]);
            }

            var paid = targets.Select((target, k) => new SourceAmount(target.Offer.Source, parts[k]));
            lines.Add(new(cost.Line, paid.ToValueList(), gap));
        }

        return new()
        {
            Total = total,
            Gap = Money.Sum(lines.Select(line => line.Gap), problem.Currency),
            Unattributed = Money.Sum(
                targets.Where(target => target.Offer.Partner is null).Select(target => target.Amount),
                problem.Currency),
            Sources = targets.Select((target, k) => target.Allocation(total, MonthsOf(perMonth[k]))).ToValueList(),
            Lines = lines.ToValueList(),
            GapByMonth = MonthsOf(gapPerMonth),
        };
    }

    private static void Add(SortedDictionary<YearMonth, Money> months, YearMonth month, Money amount) =>
        months[month] = months.TryGetValue(month, out var sum) ? sum + amount : amount;

    private static ValueList<MonthAmount> MonthsOf(SortedDictionary<YearMonth, Money> months) =>
        months.Where(month => !month.Value.IsZero).Select(m => new MonthAmount(m.Key, m.Value)).ToValueList();

    private static Conflict TwoTakeTheRest(List<FundingOffer> takers)
    {
        var names = string.Join(", ", takers.Select(taker => taker.Source));
        return new(
            new(
                $"Les sources {names} n'ont ni taux ni montant : une seule peut prendre ce que les autres laissent.",
                $"The sources {names} have neither rate nor amount: only one can take what the others leave."),
            takers.Select(taker => taker.Path).ToValueList())
        {
            WaysOut =
            [
                new(
                    "Donner un taux ou un montant, ou réunir ces sources en une.",
                    "Give a rate or an amount, or make these sources one."),
            ],
        };
    }
}

using HealthCoop.Planning.Costing;
using NodaTime.Text;

namespace HealthCoop.Planning.Financing;

/// <summary>Checks an answer against its problem, without anything that solved it.</summary>
/// <remarks>Sums are taken again from the payments in decimals: by line, source and month, and under each limit as the
/// problem states it; the bound is computed again from the prices. Pure, so it may be used from several
/// threads.</remarks>
public static class FundingChecker
{
    /// <summary>The permanent id of the findings.</summary>
    public static RuleId Rule { get; } = new("HC-FND-001");

    /// <summary>Checks an answer.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="result">The answer, with an allocation and its proof.</param>
    /// <returns>What is wrong with it, each with its place in the answer; empty when all of it holds.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="result"/> has no allocation.</exception>
    public static ValueList<Finding> Check(FundingProblem problem, FundingResult result)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(result);
        if (result is not { Allocation: { } allocation, Proof: { } proof })
        {
            throw new ArgumentException("There is no allocation to check.", nameof(result));
        }

        var check = new Checking(problem, allocation, proof, result.Payments);
        check.CheckLines();
        check.CheckSources();
        check.CheckLimits();
        check.CheckProof();
        return check.Findings.ToValueList();
    }

    private sealed class Checking(
        FundingProblem problem,
        FundingAllocation allocation,
        FundingProof proof,
        ValueList<FundingPayment> payments)
    {
        private static readonly JsonPointer Root = JsonPointer.Root / nameof(FundingResult.Allocation);

        private readonly StatedLimits _limits = new(problem);

        public List<Finding> Findings { get; } = [];

        private decimal Unit => new(1, 0, 0, false, (byte)problem.Currency.MinorUnits);

        public void CheckLines()
        {
            var paid = payments.ToLookup(static payment => payment.Line);
            var funded = allocation.Lines.ToDictionary(static line => line.Line);
            foreach (var (i, cost) in problem.Costs.Index())
            {
                var place = Root / nameof(FundingAllocation.Lines) / i;
                var months = cost.ByMonth.GroupBy(static month => month.Month)
                    .ToDictionary(static month => month.Key, Total);
                if (!funded.TryGetValue(cost.Line, out var line))
                {
                    Tell(place, $"La ligne {cost.Line} manque.", $"Line {cost.Line} is missing.");
                    continue;
                }

                var sums = paid[cost.Line].GroupBy(static payment => payment.Source)
                    .ToDictionary(static source => source.Key, static source => source.Sum(Amount));
                foreach (var part in line.Parts)
                {
                    Same(place, part.Amount.Amount, sums.GetValueOrDefault(part.Source));
                }

                Same(place, months.Values.Sum(), line.Parts.Sum(static part => part.Amount.Amount) + line.Gap.Amount);
                Same(place, sums.Values.Sum(), line.Parts.Sum(static part => part.Amount.Amount));
                NotBelowZero(place, line.Gap.Amount);
                foreach (var month in paid[cost.Line].GroupBy(static payment => payment.Month))
                {
                    NotBelowZero(place, months.GetValueOrDefault(month.Key) - month.Sum(Amount));
                }
            }
        }

        public void CheckSources()
        {
            foreach (var (i, payment) in payments.Index())
            {
                var place = JsonPointer.Root / nameof(FundingResult.Payments) / i;
                NotBelowZero(place, payment.Amount.Amount);
                Same(place, payment.Amount.Amount, payment.Amount.Rounded().Amount);
                var eligible = _limits.SourcesOf.GetValueOrDefault(payment.Line, []);
                if (!eligible.Contains(payment.Source)
                    || !_limits.IsInTime(payment.Source, payment.Line, payment.Month))
                {
                    var month = YearMonthPattern.Iso.Format(payment.Month);
                    Tell(
                        place,
                        $"La source {payment.Source} ne peut pas payer la ligne {payment.Line} de {month}.",
                        $"Source {payment.Source} may not pay line {payment.Line} of {month}.");
                }
            }

            var paid = payments.ToLookup(static payment => payment.Source);
            foreach (var (i, source) in allocation.Sources.Index())
            {
                var place = Root / nameof(FundingAllocation.Sources) / i;
                Same(place / nameof(source.Amount), source.Amount.Amount, paid[source.Source].Sum(Amount));
                CheckMonths(place / nameof(source.ByMonth), source.ByMonth, paid[source.Source]);
            }

            var sources = allocation.Sources.Sum(static source => source.Amount.Amount);
            Same(Root / nameof(allocation.Total), allocation.Total.Amount, sources + allocation.Gap.Amount);
            Same(Root / nameof(allocation.Total), allocation.Total.Amount, problem.Costs.SelectMany(Months).Sum(Of));
            var gaps = allocation.Lines.Sum(static line => line.Gap.Amount);
            Same(Root / nameof(allocation.Gap), allocation.Gap.Amount, gaps);
            Same(Root / nameof(allocation.Gap), allocation.Gap.Amount, allocation.GapByMonth.Sum(Of));
            Same(
                Root / nameof(allocation.Unattributed),
                allocation.Unattributed.Amount,
                allocation.Sources
                    .Where(static source => source.Partner is null)
                    .Sum(static source => source.Amount.Amount));
            foreach (var month in problem.Costs.SelectMany(Months).GroupBy(static month => month.Month))
            {
                var gap = allocation.GapByMonth.Where(lacking => lacking.Month == month.Key).Sum(Of);
                var ofMonth = allocation.Sources.SelectMany(static source => source.ByMonth)
                    .Where(part => part.Month == month.Key)
                    .Sum(Of);
                Same(Root / nameof(allocation.GapByMonth), month.Sum(Of), gap + ofMonth);
            }
        }

        public void CheckLimits()
        {
            var sums = new decimal[_limits.All.Count];
            var (ofLine, ofSource) = _limits.Touching(static _ => true);
            foreach (var payment in payments)
            {
                foreach (var limit in ofLine(payment.Line).Concat(ofSource(payment.Source)))
                {
                    var factor = limit.Factor(payment.Source, payment.Line, payment.Month);
                    sums[limit.Place] += factor * payment.Amount.Amount;
                }
            }

            foreach (var limit in _limits.All)
            {
                var disputed = proof.InDispute.Where(amount => amount.Limit == limit.Name)
                    .Sum(static amount => amount.Amount.Amount);
                if (disputed > Unit * problem.Costs.Count)
                {
                    Tell(
                        JsonPointer.Root / nameof(FundingResult.Proof) / nameof(proof.InDispute),
                        $"{disputed} sont plus que des arrondis.",
                        $"{disputed} is more than rounding.");
                }

                if (limit.Excess(sums[limit.Place]) - disputed is > 0 and var excess)
                {
                    Tell(
                        Root / nameof(FundingAllocation.Sources),
                        $"La limite {limit.Name} est dépassée de {excess}.",
                        $"The limit {limit.Name} is broken by {excess}.");
                }
            }
        }

        public void CheckProof()
        {
            var place = JsonPointer.Root / nameof(FundingResult.Proof);
            var priority = problem.Costs.ToDictionary(static cost => cost.Line, static cost => cost.Priority);
            Same(
                place / nameof(proof.Funded),
                proof.Funded,
                payments.Sum(payment => priority[payment.Line] * payment.Amount.Amount));
            Same(place / nameof(proof.Bound), proof.Bound, FundingProofs.Bound(problem, proof.Prices));
            if (proof.Prices.Any(static price => price.PerUnit < 0))
            {
                Tell(place / nameof(proof.Prices), "Un prix est négatif.", "A price is negative.");
            }
        }

        private static IEnumerable<MonthAmount> Months(FundingCost cost) => cost.ByMonth;

        private static decimal Of(MonthAmount month) => month.Amount.Amount;

        private static decimal Amount(FundingPayment payment) => payment.Amount.Amount;

        private static decimal Total(IEnumerable<MonthAmount> months) => months.Sum(Of);

        private void CheckMonths(JsonPointer place, ValueList<MonthAmount> stated, IEnumerable<FundingPayment> paid)
        {
            var sums = paid.GroupBy(static payment => payment.Month)
                .ToDictionary(static month => month.Key, static month => month.Sum(Amount));
            Same(place, stated.Count, sums.Count);
            foreach (var (i, month) in stated.Index())
            {
                Same(place / i, Of(month), sums.GetValueOrDefault(month.Month));
            }
        }

        private void Same(JsonPointer place, decimal stated, decimal found)
        {
            if (stated != found)
            {
                Tell(place, $"Il est dit {stated}, et c'est {found}.", $"It says {stated}, and it is {found}.");
            }
        }

        private void NotBelowZero(JsonPointer place, decimal amount)
        {
            if (amount < 0)
            {
                Tell(place, $"{amount} est négatif.", $"{amount} is negative.");
            }
        }

        private void Tell(JsonPointer place, string french, string english) => Findings.Add(new()
        {
            Rule = Rule,
            Severity = FindingSeverity.Error,
            Path = place,
            Message = new(french, english),
            Advice = new("Refaire l'allocation.", "Allocate again."),
        });
    }
}

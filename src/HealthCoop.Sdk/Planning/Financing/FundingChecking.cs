using HealthCoop.Planning.Costing;
using NodaTime.Text;

namespace HealthCoop.Planning.Financing;

/// <summary>Checks one answer part by part: its names, lines, sources, limits and proof.</summary>
internal sealed class FundingChecking(
    FundingProblem problem,
    FundingAllocation allocation,
    FundingProof proof,
    ValueList<FundingPayment> payments)
{
    // Minor units that a share of what is paid may lack at the most.
    private const int MostInDispute = 64;

    // By what part of all costs what is reached may miss its bound.
    private const decimal ExactTolerance = 1e-15m;
    private const decimal Tolerance = 1e-6m;

    private static readonly JsonPointer Root = JsonPointer.Root / nameof(FundingResult.Allocation);

    private readonly StatedLimits _limits = new(problem);

    public List<Finding> Findings { get; } = [];

    // What is named otherwise than in the problem cannot be compared with it.
    public void CheckNames()
    {
        NamedAlike(
            Root / nameof(FundingAllocation.Lines),
            problem.Costs.Select(static cost => cost.Line.Value),
            allocation.Lines.Select(static line => line.Line.Value));
        NamedAlike(
            Root / nameof(FundingAllocation.Sources),
            problem.Sources.Select(static offer => $"{offer.Source} ({offer.Partner})"),
            allocation.Sources.Select(static source => $"{source.Source} ({source.Partner})"));
        var (lines, sources) = (
            problem.Costs.Select(static cost => cost.Line).ToHashSet(),
            problem.Sources.Select(static offer => offer.Source).ToHashSet());
        foreach (var (i, payment) in payments.Index())
        {
            if (!lines.Contains(payment.Line) || !sources.Contains(payment.Source))
            {
                Tell(
                    JsonPointer.Root / nameof(FundingResult.Payments) / i,
                    $"Le problème n'a pas la ligne {payment.Line} ou la source {payment.Source}.",
                    $"The problem has no line {payment.Line} or no source {payment.Source}.");
            }
        }

        var names = _limits.All.Select(static limit => limit.Name).ToHashSet();
        string[] ofProof = [nameof(proof.Prices), nameof(proof.InDispute)];
        ValueList<FundingPrice>[] named =
        [
            proof.Prices.Select(static price => price with { PerUnit = 0 }).ToValueList(),
            proof.InDispute.Select(static amount => amount.Limit).ToValueList(),
        ];
        foreach (var (part, limits) in ofProof.Zip(named))
        {
            if (!limits.All(names.Contains) || limits.Distinct().Count() < limits.Count)
            {
                Tell(
                    JsonPointer.Root / nameof(FundingResult.Proof) / part,
                    "Le problème n'a pas une de ces limites, ou elle y est deux fois.",
                    "The problem does not have one of these limits, or it is there twice.");
            }
        }

        foreach (var (place, _) in Amounts().Where(amount => amount.Amount.Currency != problem.Currency))
        {
            Tell(place, "Un montant est dans une autre monnaie.", "An amount is in another currency.");
        }
    }

    public void CheckLines()
    {
        var paid = payments.ToLookup(static payment => payment.Line);
        foreach (var (i, cost) in problem.Costs.Index())
        {
            var place = Root / nameof(FundingAllocation.Lines) / i;
            var months = cost.ByMonth.GroupBy(static month => month.Month)
                .ToDictionary(static month => month.Key, Total);
            var line = allocation.Lines[i];
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
            Same(
                place / nameof(source.Share),
                source.Share,
                allocation.Total.IsZero
                    ? 0
                    : DecimalText.Rounded(source.Amount.Amount / allocation.Total.Amount));
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
        var sums = _limits.SumsOf(payments);
        foreach (var limit in _limits.All)
        {
            var disputed = proof.InDispute.Where(amount => amount.Limit == limit.Name)
                .Sum(static amount => amount.Amount.Amount);
            if (disputed > (MayYield(limit) ? _limits.Unit * MostInDispute : 0))
            {
                Tell(
                    JsonPointer.Root / nameof(FundingResult.Proof) / nameof(proof.InDispute),
                    $"{disputed} sont plus que des arrondis.",
                    $"{disputed} is more than rounding.");
            }

            // What is in dispute is cut up to the unit.
            var excess = limit.Excess(sums[limit.Place]);
            if (excess <= disputed - _limits.Unit && disputed > 0)
            {
                Tell(
                    JsonPointer.Root / nameof(FundingResult.Proof) / nameof(proof.InDispute),
                    $"La limite {limit.Name} ne manque que de {excess}, et non de {disputed}.",
                    $"The limit {limit.Name} is broken by {excess} alone, not by {disputed}.");
            }

            if (excess > disputed)
            {
                Tell(
                    Root / nameof(FundingAllocation.Sources),
                    $"La limite {limit.Name} est dépassée de {excess}.",
                    $"The limit {limit.Name} is broken by {excess}.");
            }
        }

        CheckWhatBinds(sums);
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
        Same(
            place / nameof(proof.SplitLines),
            proof.SplitLines,
            allocation.Lines.Count(static line => line.Parts.Count(static part => !part.Amount.IsZero) > 1));
        Same(
            place / nameof(proof.RoundingAllowance),
            proof.RoundingAllowance,
            proof.BindingRows * _limits.Unit * priority.Values.DefaultIfEmpty().Max());
        var lacking = proof.Continuous - proof.Funded;
        if (lacking > proof.RoundingAllowance)
        {
            Tell(
                place / nameof(proof.Continuous),
                $"{lacking} manquent à l'optimum, plus que des arrondis.",
                $"{lacking} is lacking to the optimum, more than rounding takes.");
        }

        // Prices have so many digits and no more.
        var whole = problem.Costs.Sum(static cost => cost.Priority * Total(cost.ByMonth));
        var tolerance = whole * (proof.IsExact ? ExactTolerance : Tolerance);
        if (proof.Continuous > proof.Bound + tolerance
            || (proof.InDispute.IsEmpty && proof.Funded > proof.Bound + tolerance))
        {
            Tell(
                place / nameof(proof.Bound),
                "Plus est atteint que ce que les prix permettent.",
                "More is reached than the prices allow.");
        }

        if (proof.Continuous < proof.Bound - tolerance)
        {
            Tell(
                place / nameof(proof.Continuous),
                "Les prix ne montrent pas que c'est l'optimum.",
                "The prices do not show that it is the optimum.");
        }

        if (proof.Prices.Any(static price => price.PerUnit < 0))
        {
            Tell(place / nameof(proof.Prices), "Un prix est négatif.", "A price is negative.");
        }
    }

    private static IEnumerable<MonthAmount> Months(FundingCost cost) => cost.ByMonth;

    private static decimal Of(MonthAmount month) => month.Amount.Amount;

    private static decimal Amount(FundingPayment payment) => payment.Amount.Amount;

    private static decimal Total(IEnumerable<MonthAmount> months) => months.Sum(Of);

    // A maximum of an amount is held always, and so is a minimum that whole units can reach.
    private bool MayYield(StatedLimit limit) =>
        limit.IsShare
        || (limit.IsMinimum && decimal.Round(limit.Amount, problem.Currency.MinorUnits) != limit.Amount);

    private IEnumerable<(JsonPointer Place, Money Amount)> Amounts()
    {
        var ofLines = allocation.Lines.SelectMany(static line => line.Parts
            .Select(static part => part.Amount)
            .Append(line.Gap));
        var ofSources = allocation.Sources.SelectMany(static source => source.ByMonth
            .Select(static month => month.Amount)
            .Append(source.Amount));
        return ofLines.Select(static amount => (Root / nameof(FundingAllocation.Lines), amount))
            .Concat(ofSources.Select(static amount => (Root / nameof(FundingAllocation.Sources), amount)))
            .Concat(allocation.GapByMonth
                .Select(static month => (Root / nameof(FundingAllocation.GapByMonth), month.Amount)))
            .Append((Root / nameof(allocation.Total), allocation.Total))
            .Append((Root / nameof(allocation.Gap), allocation.Gap))
            .Append((Root / nameof(allocation.Unattributed), allocation.Unattributed))
            .Concat(payments.Index().Select(static payment => (
                JsonPointer.Root / nameof(FundingResult.Payments) / payment.Index,
                payment.Item.Amount)))
            .Concat(proof.InDispute.Select(static disputed => (
                JsonPointer.Root / nameof(FundingResult.Proof) / nameof(proof.InDispute),
                disputed.Amount)));
    }

    private void NamedAlike(JsonPointer place, IEnumerable<string> ofProblem, IEnumerable<string> stated)
    {
        if (!ofProblem.SequenceEqual(stated, StringComparer.Ordinal))
        {
            Tell(
                place,
                "Ce ne sont pas ceux du problème, dans son ordre.",
                "They are not those of the problem, in its order.");
        }
    }

    private void CheckWhatBinds(decimal[] sums)
    {
        var full = _limits.Full(sums)
            .Where(static limit => !limit.IsMinimum)
            .ToLookup(static limit => limit.Name.Source, static limit => limit.Name.Limit);

        // Which sources a rule is about is not told here, so that it may keep any of them.
        foreach (var (i, source) in allocation.Sources.Index())
        {
            var mayBind = source.Limit switch
            {
                FundingLimit.NothingLeft => source.Amount.IsZero || !full[source.Source].Any(),
                FundingLimit.BudgetTotal or FundingLimit.Rule => full[null].Contains(source.Limit),
                _ => full[source.Source].Contains(source.Limit),
            };
            if (!mayBind)
            {
                Tell(
                    Root / nameof(FundingAllocation.Sources) / i / nameof(source.Limit),
                    "Ce n'est pas cette limite qui retient la source.",
                    "It is not this limit that keeps the source where it is.");
            }
        }
    }

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
        Rule = FundingChecker.Rule,
        Severity = FindingSeverity.Error,
        Path = place,
        Message = new(french, english),
        Advice = new("Refaire l'allocation.", "Allocate again."),
    });
}

namespace HealthCoop.Planning.Financing;

/// <summary>Refuses problems whose numbers or names make no sense.</summary>
internal static class FundingProblemCheck
{
    private const decimal MostPriority = 1_000_000;

    // So much money, and such months, that sums, products with priorities and neighbouring months stay in their types.
    private const decimal MostAmount = 1_000_000_000_000_000;
    private static readonly YearMonth FirstMonth = new(1, 1);
    private static readonly YearMonth LastMonth = new(9_000, 12);

    public static void Check(FundingProblem problem)
    {
        var money = problem.Costs.SelectMany(static cost => cost.ByMonth).Select(static month => (Money?)month.Amount)
            .Append(problem.BudgetTotal)
            .Concat(problem.Sources.SelectMany(MoneyOf))
            .Concat(problem.Rules.Select(static rule => rule.Amount));
        foreach (var amount in money.OfType<Money>().Where(amount => amount.Currency != problem.Currency))
        {
            throw new CurrencyMismatchException(problem.Currency, amount.Currency);
        }

        var faults = FaultsOfRanges(problem, money.OfType<Money>())
            .Concat(FaultsOfCosts(problem))
            .Concat(FaultsOfSources(problem))
            .Concat(FaultsOfShares(problem))
            .Concat(FaultsOfNames(problem))
            .Concat(FaultsOfWords(problem));
        var told = string.Join(' ', faults.Take(20));
        if (told.Length > 0)
        {
            throw new ArgumentException(told, nameof(problem));
        }
    }

    private static IEnumerable<string> FaultsOfRanges(FundingProblem problem, IEnumerable<Money> money)
    {
        var amounts = money.Select(static amount => amount.Amount).ToList();
        var isTooMuch = amounts.Exists(static amount => Math.Abs(amount) > MostAmount);
        if (isTooMuch || amounts.Sum(static amount => Math.Abs(amount)) > MostAmount)
        {
            yield return $"All amounts together are at most {DecimalText.Write(MostAmount)}.";
        }

        var months = problem.Costs.SelectMany(static cost => cost.ByMonth.Select(static month => month.Month))
            .Concat(problem.Sources.SelectMany(static offer =>
                (offer.Cash ?? []).Select(static arrival => arrival.Month)))
            .Concat(problem.Sources
                .SelectMany(static offer => new[] { offer.FirstMonth, offer.LastMonth })
                .OfType<YearMonth>())
            .Concat(problem.Rules
                .SelectMany(static rule => new[] { rule.Of.Through, rule.ShareOf?.Selection.Through })
                .OfType<YearMonth>());
        if (months.Any(static month => month < FirstMonth || month > LastMonth))
        {
            yield return "Months lie in the years 1 to 9000.";
        }
    }

    private static IEnumerable<Money?> MoneyOf(FundingOffer offer) =>
    [
        offer.Amount,
        offer.Ceiling,
        offer.Floor,
        offer.Means,
        .. (offer.Cash ?? []).Select(static arrival => (Money?)arrival.Amount),
    ];

    private static IEnumerable<string> FaultsOfCosts(FundingProblem problem)
    {
        foreach (var cost in problem.Costs)
        {
            if (cost.Priority is <= 0 or > MostPriority || cost.Priority != decimal.Round(cost.Priority, 6))
            {
                yield return $"The priority of line '{cost.Line}' is {DecimalText.Write(cost.Priority)}; it must be "
                    + $"above zero, at most {DecimalText.Write(MostPriority)} and of at most six decimals.";
            }

            foreach (var (_, amount) in cost.ByMonth)
            {
                if (amount.Amount < 0 || amount != amount.Rounded())
                {
                    yield return $"Line '{cost.Line}' costs {amount}; each cost is zero or more, to the minor unit.";
                }
            }
        }
    }

    private static IEnumerable<string> FaultsOfSources(FundingProblem problem)
    {
        foreach (var offer in problem.Sources)
        {
            foreach (var (_, amount) in (offer.Cash ?? []).Where(static arrival => arrival.Amount.Amount < 0))
            {
                yield return $"The source '{offer.Source}' receives {amount}; money that comes is never negative.";
            }
        }
    }

    private static IEnumerable<string> FaultsOfWords(FundingProblem problem)
    {
        return new[] { Fault(problem.Policy), Fault(problem.Split) }
            .Concat(problem.Sources.Select(static offer => Fault(offer.RateOf)))
            .Concat(problem.Sources.Select(static offer => Fault(offer.Contribution)))
            .Concat(problem.Rules.Select(static rule => Fault(rule.Sense)))
            .Concat(problem.Rules.Select(static rule => rule.ShareOf is { } of ? Fault(of.Basis) : null))
            .OfType<string>();

        static string? Fault<T>(T word)
            where T : struct, Enum =>
            Enum.IsDefined(word) ? null : $"The value {word:D} of {typeof(T).Name} means nothing.";
    }

    private static IEnumerable<string> FaultsOfShares(FundingProblem problem)
    {
        var rates = problem.Sources
            .Where(static offer => offer.RateOf == FundingBasis.Funding)
            .SelectMany(static offer => new[] { offer.Rate, offer.MaximumRate, offer.MinimumRate });
        var ofRules = problem.Rules
            .Where(static rule => rule.ShareOf?.Basis == FundingBasis.Funding)
            .Select(static rule => (Percentage?)rule.Share);
        var shares = rates.Concat(ofRules).Concat(problem.Sources.Select(static offer => offer.IndirectCostCap));
        return shares.OfType<Percentage>()
            .Where(static share => !FundingRows.IsExact(share))
            .Select(static share => $"The share {share} of what is paid has more than twelve decimals as a fraction.");
    }

    private static IEnumerable<string> FaultsOfNames(FundingProblem problem)
    {
        var lines = problem.Costs.Select(static cost => cost.Line).ToHashSet();
        var sources = problem.Sources.Select(static offer => offer.Source).ToHashSet();
        var rules = problem.Rules.Select(static rule => rule.Id).ToHashSet();
        (bool IsTwice, string Fault)[] twice =
        [
            (lines.Count < problem.Costs.Count, "A line is named twice."),
            (sources.Count < problem.Sources.Count, "A source is named twice."),
            (rules.Count < problem.Rules.Count, "A rule is named twice."),
        ];
        var selections = problem.Rules
            .SelectMany(static rule => new[] { rule.Of, rule.ShareOf?.Selection })
            .OfType<FundingSelection>()
            .ToList();
        var named = problem.Sources.Select(static offer => offer.Eligible)
            .Concat(selections.Select(static selection => selection.Lines))
            .SelectMany(static listed => listed ?? []);
        return twice.Where(static name => name.IsTwice).Select(static name => name.Fault)
            .Concat(named.Where(line => !lines.Contains(line)).Select(static line => $"No cost has the line '{line}'."))
            .Concat(selections.SelectMany(static selection => selection.Sources)
                .Where(source => !sources.Contains(source))
                .Select(static source => $"There is no source '{source}'."));
    }
}

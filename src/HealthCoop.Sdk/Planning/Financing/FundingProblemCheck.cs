namespace HealthCoop.Planning.Financing;

/// <summary>Refuses problems whose numbers or names make no sense.</summary>
internal static class FundingProblemCheck
{
    public static void Check(FundingProblem problem)
    {
        CheckCosts(problem);
        CheckMoney(problem);
        CheckShares(problem);
        CheckNames(problem);
    }

    private static void CheckCosts(FundingProblem problem)
    {
        foreach (var cost in problem.Costs)
        {
            Require(
                cost.Priority > 0,
                $"The priority of line '{cost.Line}' is {DecimalText.Write(cost.Priority)}; it must be above zero.");
            foreach (var (_, amount) in cost.ByMonth)
            {
                Require(
                    amount.Amount >= 0 && amount == amount.Rounded(),
                    $"Line '{cost.Line}' costs {amount}; each cost is zero or more, to the minor unit.");
                RequireCurrency(problem, amount);
            }
        }
    }

    private static void CheckMoney(FundingProblem problem)
    {
        RequireCurrency(problem, problem.BudgetTotal);
        foreach (var offer in problem.Sources)
        {
            RequireCurrency(problem, offer.Amount);
            RequireCurrency(problem, offer.Ceiling);
            RequireCurrency(problem, offer.Floor);
            foreach (var arrival in offer.Cash ?? [])
            {
                RequireCurrency(problem, arrival.Amount);
            }
        }

        foreach (var rule in problem.Rules)
        {
            RequireCurrency(problem, rule.Amount);
        }
    }

    private static void CheckShares(FundingProblem problem)
    {
        var rates = problem.Sources
            .Where(static offer => offer.RateOf == FundingBasis.Funding)
            .SelectMany(static offer => new[] { offer.Rate, offer.MaximumRate, offer.MinimumRate });
        var ofRules = problem.Rules
            .Where(static rule => rule.ShareOf?.Basis == FundingBasis.Funding)
            .Select(static rule => (Percentage?)rule.Share);
        var shares = rates.Concat(ofRules).Concat(problem.Sources.Select(static offer => offer.IndirectCostCap));
        foreach (var share in shares.OfType<Percentage>())
        {
            Require(
                FundingRows.IsExact(share),
                $"The share {share} of what is paid has more than twelve decimals as a fraction.");
        }
    }

    private static void CheckNames(FundingProblem problem)
    {
        var lines = problem.Costs.Select(static cost => cost.Line).ToHashSet();
        var sources = problem.Sources.Select(static offer => offer.Source).ToHashSet();
        Require(lines.Count == problem.Costs.Count, "A line is named twice.");
        Require(sources.Count == problem.Sources.Count, "A source is named twice.");
        var rules = problem.Rules.Select(static rule => rule.Id).ToHashSet();
        Require(rules.Count == problem.Rules.Count, "A rule is named twice.");
        foreach (var line in problem.Sources.SelectMany(static offer => offer.Eligible ?? []))
        {
            Require(lines.Contains(line), $"No cost has the line '{line}'.");
        }

        var selections = problem.Rules
            .SelectMany(static rule => new[] { rule.Of, rule.ShareOf?.Selection })
            .OfType<FundingSelection>();
        foreach (var selection in selections)
        {
            foreach (var line in selection.Lines ?? [])
            {
                Require(lines.Contains(line), $"No cost has the line '{line}'.");
            }

            foreach (var source in selection.Sources)
            {
                Require(sources.Contains(source), $"There is no source '{source}'.");
            }
        }
    }

    private static void RequireCurrency(FundingProblem problem, Money? amount)
    {
        if (amount is { } stated && stated.Currency != problem.Currency)
        {
            throw new CurrencyMismatchException(problem.Currency, stated.Currency);
        }
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new ArgumentException(message, "problem");
        }
    }
}

using HealthCoop.Finance;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>A problem with one thing changed, to see what that does.</summary>
/// <param name="Name">What is changed.</param>
/// <param name="Problem">The problem with the change.</param>
public sealed record FundingVariation(Narrative Name, FundingProblem Problem)
{
    /// <summary>Changes the rate of a source: its own, and the highest of its rules where that is lower.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="source">The source.</param>
    /// <param name="rate">The rate.</param>
    /// <returns>The variation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such source.</exception>
    public static FundingVariation Rate(FundingProblem problem, Id<FundingSource> source, Percentage rate) => new(
        new($"Taux de {rate} pour « {source} »", $"Rate of {rate} for '{source}'"),
        With(problem, source, offer => offer with
        {
            Rate = offer.Rate is null && offer.MaximumRate is not null ? null : rate,
            MaximumRate = offer.MaximumRate is null ? null : rate,
        }));

    /// <summary>Changes every cost by one factor, each month rounded to the minor unit.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="factor">The factor, zero or more: 0.9 for a tenth less.</param>
    /// <returns>The variation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative.</exception>
    public static FundingVariation Total(FundingProblem problem, decimal factor)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentOutOfRangeException.ThrowIfNegative(factor);
        var text = DecimalText.Write(factor, string.Empty);
        return new(
            new($"Coûts × {text}", $"Costs × {text}"),
            Each(problem, month => month with { Amount = (month.Amount * factor).Rounded() }));
    }

    /// <summary>Takes a line from what a source may pay: the funder rejects it.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="source">The source.</param>
    /// <param name="line">The line.</param>
    /// <returns>The variation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such source.</exception>
    public static FundingVariation Rejected(FundingProblem problem, Id<FundingSource> source, Id<CostLine> line)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var all = problem.Costs.Select(static cost => cost.Line).ToValueList();
        return new(
            new($"Ligne « {line} » rejetée par « {source} »", $"Line '{line}' rejected by '{source}'"),
            With(problem, source, offer => offer with
            {
                Eligible = (offer.Eligible ?? all).Where(other => other != line).ToValueList(),
            }));
    }

    /// <summary>Delays the money of a source that comes by instalments.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="source">The source.</param>
    /// <param name="months">By how many months, or earlier where negative.</param>
    /// <returns>The variation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such source.</exception>
    public static FundingVariation CashDelayed(FundingProblem problem, Id<FundingSource> source, int months) => new(
        new($"Argent de « {source} » décalé de {months} mois", $"Money of '{source}' moved by months: {months}"),
        With(problem, source, offer => offer with
        {
            Cash = offer.Cash?.Select(part => part with { Month = part.Month.PlusMonths(months) }).ToValueList(),
        }));

    /// <summary>Delays every cost.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="months">By how many months, or earlier where negative.</param>
    /// <returns>The variation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    public static FundingVariation CostsDelayed(FundingProblem problem, int months) => new(
        new($"Coûts décalés de {months} mois", $"Costs moved by months: {months}"),
        Each(problem, month => month with { Month = month.Month.PlusMonths(months) }));

    /// <summary>Takes a source away, and with it what rules say of it alone.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="source">The source.</param>
    /// <returns>The variation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such source.</exception>
    public static FundingVariation Without(FundingProblem problem, Id<FundingSource> source)
    {
        RequireSource(problem, source);
        return new(
            new($"Sans « {source} »", $"Without '{source}'"),
            problem with
            {
                Sources = problem.Sources.Where(offer => offer.Source != source).ToValueList(),
                Rules = problem.Rules.Select(rule => Without(rule, source)).OfType<FundingRule>().ToValueList(),
            });
    }

    // A rule that named the source alone is gone; an empty list would mean all sources.
    private static FundingRule? Without(FundingRule rule, Id<FundingSource> source)
    {
        var of = Without(rule.Of, source);
        var basis = rule.ShareOf is { } shared ? Without(shared.Selection, source) : rule.Of;
        return of is null || basis is null ? null : rule with
        {
            Of = of,
            ShareOf = rule.ShareOf is { } share ? share with { Selection = basis } : null,
        };
    }

    private static FundingSelection? Without(FundingSelection selection, Id<FundingSource> source)
    {
        var kept = selection.Sources.Where(other => other != source).ToValueList();
        return kept.IsEmpty && !selection.Sources.IsEmpty ? null : selection with { Sources = kept };
    }

    private static FundingProblem With(
        FundingProblem problem,
        Id<FundingSource> source,
        Func<FundingOffer, FundingOffer> change)
    {
        ArgumentNullException.ThrowIfNull(problem);
        RequireSource(problem, source);
        return problem with
        {
            Sources = problem.Sources.Select(offer => offer.Source == source ? change(offer) : offer).ToValueList(),
        };
    }

    private static void RequireSource(FundingProblem problem, Id<FundingSource> source)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (problem.Sources.All(offer => offer.Source != source))
        {
            throw new ArgumentException($"There is no source '{source}'.", nameof(source));
        }
    }

    private static FundingProblem Each(FundingProblem problem, Func<MonthAmount, MonthAmount> change)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem with
        {
            Costs = problem.Costs
                .Select(cost => cost with { ByMonth = cost.ByMonth.Select(change).ToValueList() })
                .ToValueList(),
        };
    }
}

using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>A problem with one thing changed, to see what that does.</summary>
/// <remarks>Calls that <see cref="CallTerms"/> applied are applied again to what changed, so that their limits follow
/// it; a limit that was changed since stays as it is.</remarks>
/// <param name="Name">What is changed.</param>
/// <param name="Problem">The problem with the change.</param>
public sealed record FundingVariation(Narrative Name, FundingProblem Problem)
{
    /// <summary>Changes the rate of a source: its own, and the highest of its call and of rules on it alone, where it
    /// has them.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="source">The source.</param>
    /// <param name="rate">The rate.</param>
    /// <returns>The variation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such source.</exception>
    public static FundingVariation Rate(FundingProblem problem, Id<FundingSource> source, Percentage rate)
    {
        RequireSource(problem, source);
        var isRuled = problem.Calls.Any(call => call.Pays(source) && call.Profile.MaximumRate is not null)
            || problem.Rules.Any(rule => IsRate(rule, source));
        var again = AppliedCalls.Again(
            problem,
            bare => With(bare, source, offer => offer with
            {
                Rate = offer.Rate is null && (isRuled || offer.MaximumRate is not null) ? null : rate,
                MaximumRate = offer.MaximumRate is null ? null : rate,
            }) with
            {
                Rules = bare.Rules
                    .Select(rule => IsRate(rule, source) ? rule with { Share = rate } : rule)
                    .ToValueList(),
            },
            call => call.Pays(source) ? call with { Profile = WithRate(call.Profile, rate) } : call);
        return new(
            new($"Taux de {rate} pour « {source} »", $"Rate of {rate} for '{source}'"),
            With(again, source, offer => offer with { MaximumRate = offer.MaximumRate is null ? null : rate }));
    }

    /// <summary>Changes every cost by one factor, each month rounded to the minor unit.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="factor">The factor, zero or more: 0.9 for a tenth less.</param>
    /// <returns>The variation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative.</exception>
    /// <exception cref="OverflowException">A cost would be more than an amount can be.</exception>
    public static FundingVariation Total(FundingProblem problem, decimal factor)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentOutOfRangeException.ThrowIfNegative(factor);
        var text = DecimalText.Write(factor, string.Empty);
        return new(
            new($"Coûts × {text}", $"Costs × {text}"),
            AppliedCalls.Again(
                problem,
                bare => Each(bare, month => month with { Amount = (month.Amount * factor).Rounded() })));
    }

    /// <summary>Takes a line from what a source may pay: the funder rejects it.</summary>
    /// <remarks>The line is no part of the costs either of which rates are rates: those of the source, of its call, and
    /// of rules on what it pays at the most.</remarks>
    /// <param name="problem">The problem.</param>
    /// <param name="source">The source.</param>
    /// <param name="line">The line.</param>
    /// <returns>The variation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such source.</exception>
    public static FundingVariation Rejected(FundingProblem problem, Id<FundingSource> source, Id<CostLine> line)
    {
        RequireSource(problem, source);
        var all = problem.Costs.Select(static cost => cost.Line).ToValueList();
        return new(
            new($"Ligne « {line} » rejetée par « {source} »", $"Line '{line}' rejected by '{source}'"),
            AppliedCalls.Again(
                problem,
                bare => With(bare, source, offer => offer with { Eligible = Others(offer.Eligible) }) with
                {
                    Rules = bare.Rules
                        .Select(rule => IsShareOfCosts(rule, source) && rule.ShareOf is { } of
                            ? rule with { ShareOf = of with { Selection = Rest(of.Selection) } }
                            : rule)
                        .ToValueList(),
                },
                call => !call.Pays(source) ? call : call with
                {
                    Circumstances = call.Circumstances with { Rejected = [.. call.Circumstances.Rejected, line] },
                }));

        FundingSelection Rest(FundingSelection lines) => lines with { Lines = Others(lines.Lines) };

        ValueList<Id<CostLine>> Others(ValueList<Id<CostLine>>? lines) =>
            (lines ?? all).Where(other => other != line).ToValueList();
    }

    /// <summary>Delays the money of a source that comes by instalments.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="source">The source.</param>
    /// <param name="months">By how many months, or earlier where negative.</param>
    /// <returns>The variation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such source.</exception>
    /// <exception cref="OverflowException">A month would lie beyond the calendar.</exception>
    public static FundingVariation CashDelayed(FundingProblem problem, Id<FundingSource> source, int months)
    {
        RequireSource(problem, source);
        return new(
            new(
                $"Argent de « {source} » décalé de {months} mois",
                $"Money of '{source}' moved by months: {months}"),
            AppliedCalls.Again(problem, bare => With(bare, source, offer => offer with
            {
                Cash = offer.Cash?.Select(part => part with { Month = part.Month.PlusMonths(months) }).ToValueList(),
            })));
    }

    /// <summary>Delays every cost.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="months">By how many months, or earlier where negative.</param>
    /// <returns>The variation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">A month would lie beyond the calendar.</exception>
    public static FundingVariation CostsDelayed(FundingProblem problem, int months)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new(
            new($"Coûts décalés de {months} mois", $"Costs moved by months: {months}"),
            AppliedCalls.Again(
                problem,
                bare => Each(bare, month => month with { Month = month.Month.PlusMonths(months) })));
    }

    /// <summary>Takes a source away, and with it what its call asks and what rules say of it alone. A share of what it
    /// pays is a share of nothing.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="source">The source.</param>
    /// <returns>The variation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such source.</exception>
    public static FundingVariation Without(FundingProblem problem, Id<FundingSource> source)
    {
        RequireSource(problem, source);
        var bare = AppliedCalls.Without(problem, [source]);
        return new(
            new($"Sans « {source} »", $"Without '{source}'"),
            bare with
            {
                Sources = bare.Sources.Where(offer => offer.Source != source).ToValueList(),
                Rules = bare.Rules.Select(rule => Without(rule, source)).OfType<FundingRule>().ToValueList(),
            });
    }

    // A rule that named the source alone is gone; an empty list would mean all sources.
    private static FundingRule? Without(FundingRule rule, Id<FundingSource> source) =>
        Without(rule.Of, source) is not { } of ? null : rule.ShareOf switch
        {
            null => rule with { Of = of },
            { Basis: FundingBasis.Costs } costs => rule with
            {
                Of = of,
                ShareOf = costs with { Selection = costs.Selection with { Sources = [] } },
            },
            { } paid when Without(paid.Selection, source) is { } others => rule with
            {
                Of = of,
                ShareOf = paid with { Selection = others },
            },
            _ => rule with { Of = of, Share = default, ShareOf = null },
        };

    private static FundingSelection? Without(FundingSelection selection, Id<FundingSource> source)
    {
        var kept = selection.Sources.Where(other => other != source).ToValueList();
        return kept.IsEmpty && !selection.Sources.IsEmpty ? null : selection with { Sources = kept };
    }

    private static bool IsShareOfCosts(FundingRule rule, Id<FundingSource> source) =>
        rule is { Sense: FundingSense.AtMost, Of.Sources: [var only], ShareOf.Basis: FundingBasis.Costs }
        && only == source;

    // A rule on all that a source pays, until whenever.
    private static bool IsRate(FundingRule rule, Id<FundingSource> source) =>
        IsShareOfCosts(rule, source) && rule is { Amount: null, Of: { Lines: null, Through: null } };

    private static GrantProfile WithRate(GrantProfile call, Percentage rate) =>
        call.MaximumRate is null ? call : call with
        {
            MaximumRate = rate,
            MinimumRate = call.MinimumRate is { } lowest ? Tighter.Least<Percentage>(lowest, rate) : null,
            Terms = call.Terms.Where(static term => term is not MultiCountryTerm).ToValueList(),
        };

    private static FundingProblem With(
        FundingProblem problem,
        Id<FundingSource> source,
        Func<FundingOffer, FundingOffer> change)
    {
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

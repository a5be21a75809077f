using HealthCoop.Finance;
using HealthCoop.Terminology;

namespace HealthCoop.Planning.Financing;

/// <summary>Moves a limit by one step: one unit of money, or one point of a rate.</summary>
internal static class LimitStep
{
    private const decimal Point = 0.01m;

    /// <summary>Finds the limits of a problem that leave nothing, and makes the problems in which each, alone, lies one
    /// step further away, and those of one source together; a rate that is at its end already has none.</summary>
    public static ValueList<FundingVariation> Of(FundingProblem problem, FundingResult result)
    {
        var limits = new StatedLimits(problem);
        var sums = limits.SumsOf(result.Payments);

        // The total of a budget that is paid in full keeps nobody.
        var binding = limits.Full(sums)
            .Where(limit => limit.Name.Limit != FundingLimit.BudgetTotal || !result.Allocation!.Gap.IsZero)
            .ToList();

        // Limits of one source that stand side by side give way together too.
        var together = binding
            .Where(static limit => limit is { IsMinimum: false, Name.Through: null })
            .GroupBy(limit => SourceOf(problem, limit))
            .Where(static ofSource => ofSource.Key is not null && ofSource.Count() > 1);
        return binding.Select(static limit => (IEnumerable<StatedLimit>)[limit])
            .Concat(together)
            .Select(step => Variation(problem, step))
            .OfType<FundingVariation>()
            .DistinctBy(static step => step.Problem)
            .ToValueList();
    }

    // The one source that a limit keeps, be it its own or that of a rule on it alone.
    private static Id<FundingSource>? SourceOf(FundingProblem problem, StatedLimit limit) => limit.Name.Source
        ?? (problem.Rules.FirstOrDefault(rule => rule.Id == limit.Name.Rule)?.Of.Sources is [var only]
            ? (Id<FundingSource>?)only
            : null);

    private static FundingVariation? Variation(FundingProblem problem, IEnumerable<StatedLimit> limits)
    {
        var moved = problem;
        var names = new List<Narrative>();
        foreach (var limit in limits)
        {
            if (Moved(moved, limit) is { } further && further != moved)
            {
                moved = further;
                names.Add(NameOf(problem, limit));
            }
        }

        return names.Count == 0
            ? null
            : new(
                new(
                    string.Join(" ; ", names.Select(static name => name.French)),
                    string.Join("; ", names.Select(static name => name.English))),
                moved);
    }

    private static FundingProblem? Moved(FundingProblem problem, StatedLimit limit)
    {
        var unit = new Money(limit.IsMinimum ? -1 : 1, problem.Currency);
        if (limit.Name.Rule is { } id)
        {
            var none = Money.Zero(problem.Currency);
            return problem with
            {
                Rules = problem.Rules
                    .Select(rule => rule.Id == id ? rule with { Amount = (rule.Amount ?? none) + unit } : rule)
                    .ToValueList(),
            };
        }

        if (limit.Name.Source is not { } source)
        {
            return problem with { BudgetTotal = problem.BudgetTotal + unit };
        }

        var offer = problem.Sources.First(other => other.Source == source);
        return limit.Name.Limit switch
        {
            FundingLimit.Amount => problem.With(offer with { Amount = offer.Amount + unit }),
            FundingLimit.Ceiling => problem.With(offer with { Ceiling = offer.Ceiling + unit }),
            FundingLimit.Floor => problem.With(offer with { Floor = offer.Floor + unit }),
            FundingLimit.Cash => Earlier(problem, offer, unit),
            FundingLimit.Rate => problem.With(offer with { Rate = Stepped(offer.Rate, Point) }),
            FundingLimit.MaximumRate => problem.With(offer with { MaximumRate = Stepped(offer.MaximumRate, Point) }),
            FundingLimit.MinimumRate => problem.With(offer with { MinimumRate = Stepped(offer.MinimumRate, -Point) }),
            FundingLimit.IndirectCosts =>
                problem.With(offer with { IndirectCostCap = Stepped(offer.IndirectCostCap, Point) }),
            _ => null,
        };
    }

    // One unit more is there from the first month on, and so at the end of all others.
    private static FundingProblem? Earlier(FundingProblem problem, FundingOffer offer, Money unit)
    {
        var months = problem.Costs.SelectMany(static cost => cost.ByMonth).Select(static month => month.Month).ToList();
        return months.Count == 0
            ? null
            : problem.With(offer with { Cash = [.. offer.Cash ?? [], new(months.Min(), unit)] });
    }

    private static Percentage? Stepped(Percentage? rate, decimal step) => rate is { } stated
        ? Percentage.FromFraction(Math.Clamp(stated.Fraction + step, 0, 1))
        : null;

    private static Narrative NameOf(FundingProblem problem, StatedLimit limit)
    {
        var isRate = limit.Name.Limit is FundingLimit.Rate
            or FundingLimit.MaximumRate
            or FundingLimit.MinimumRate
            or FundingLimit.IndirectCosts;
        var (one, step) = (new Money(1, problem.Currency), limit.IsMinimum ? "−" : "+");
        var (french, english) = isRate ? ("1 point", "1 point") : ($"{one}", $"{one}");
        var kind = limit.RuleName ?? Terms.For(limit.Name.Limit).Name;
        var of = limit.Name.Source is { } source ? $" ({source})" : string.Empty;
        return new(
            $"{kind.In(Language.French)}{of} : {step}{french}",
            $"{kind.In(Language.English)}{of}: {step}{english}");
    }
}

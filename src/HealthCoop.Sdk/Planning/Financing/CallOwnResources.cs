using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>What a service's own budget may give in each year: a share of a year's own resources.</summary>
/// <remarks>Money that comes by instalments is given in the year in which it comes; other money in the year of the
/// costs that it pays.</remarks>
internal sealed class CallOwnResources(FundingProblem problem, OwnResourcesTerm term, Money yearly)
{
    private readonly int[] _years =
    [
        .. problem.Costs.SelectMany(static cost => cost.ByMonth)
            .Select(static month => month.Month.Year)
            .Distinct()
            .Order(),
    ];

    /// <summary>Gets an offer within what the years allow.</summary>
    public FundingOffer Of(FundingOffer offer) =>
        offer.Cash is { } cash ? offer with { Cash = Capped(cash) }
        : _years.Length <= 1 ? offer with { Ceiling = Tighter.Least(offer.Ceiling, yearly) }
        : offer;

    /// <summary>Gets the rules of an offer, each with what it is about: what is paid by the end of a year is at most
    /// what was paid before, and the year's share.</summary>
    public IEnumerable<(string About, FundingRule Rule)> RulesOf(FundingOffer offer) =>
        offer.Cash is not null || _years.Length <= 1 ? [] : _years.Select((year, turn) =>
        {
            var text = DecimalText.Write(year);
            FundingSelection Until(int last) => new() { Sources = [offer.Source], Through = new(last, 12) };
            return ($"own-resources-{text}", new FundingRule
            {
                Id = default,
                Name = new(
                    $"{term.MaximumShare} des ressources propres en {text}",
                    $"{term.MaximumShare} of the own resources in {text}"),
                Of = Until(year),
                Amount = yearly,
                Share = Percentage.FromPercent(turn == 0 ? 0 : 100),
                ShareOf = turn == 0 ? null : new(FundingBasis.Funding, Until(_years[turn - 1])),
            });
        });

    // Of the money that comes in a year, what comes first counts.
    private ValueList<MonthAmount> Capped(ValueList<MonthAmount> cash)
    {
        var left = cash.Select(static part => part.Month.Year)
            .Distinct()
            .ToDictionary(static year => year, _ => yearly);
        return cash
            .OrderBy(static part => part.Month)
            .Select(part =>
            {
                var most = left[part.Month.Year];
                var counted = part with { Amount = part.Amount < most ? part.Amount : most };
                left[part.Month.Year] = most - counted.Amount;
                return counted;
            })
            .ToValueList();
    }
}

using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;

namespace HealthCoop.Planning.Financing;

/// <summary>What a call asks of the others than its grant.</summary>
internal sealed class CallOwnContribution
{
    private readonly FundingProblem _problem;
    private readonly OwnContributionTerm _term;

    public CallOwnContribution(
        FundingProblem problem,
        ValueList<Id<FundingSource>> grant,
        OwnContributionTerm term,
        FundingCircumstances circumstances)
    {
        (_problem, _term) = (problem, term);
        var own = problem.Sources.Where(offer => !grant.Contains(offer.Source)
            && (circumstances.Contributors is { } named
                ? named.Contains(offer.Source)
                : term.Contributor == OwnContributor.AnyoneButTheCall || offer.IsOwnContribution)).ToList();
        if (own.Count == 0)
        {
            Tell("Aucune source n'est dite un apport propre", "No source is told to be an own contribution");
            return;
        }

        if (circumstances.Contributors is null && term.Contributor != OwnContributor.AnyoneButTheCall)
        {
            Tell(
                "Tous les apports propres comptent, sans que l'on sache de qui",
                "All own contributions count, without telling whose they are");
        }

        var from = own.Select(static offer => offer.Source).ToValueList();
        AddShare(from, circumstances);
        AddValuedShare(own, from);
    }

    /// <summary>Gets the rules, each with what it is about.</summary>
    public List<(string About, FundingRule Rule)> Rules { get; } = [];

    /// <summary>Gets what could not be applied, and why.</summary>
    public List<Narrative> NotApplied { get; } = [];

    private void AddShare(ValueList<Id<FundingSource>> from, FundingCircumstances circumstances)
    {
        if (_term.MinimumShare is not { } share)
        {
            return;
        }

        var lines = _problem.Costs.Select(static cost => cost.Line)
            .Where(line => !circumstances.Rejected.Contains(line))
            .ToValueList();
        Rules.Add(("own-share", new()
        {
            Id = default,
            Name = new($"apport propre de {share} au moins", $"own contribution of at least {share}"),
            Of = new() { Sources = from },
            Sense = FundingSense.AtLeast,
            Share = share,
            ShareOf = new(FundingBasis.Costs, new() { Lines = lines.Count == _problem.Costs.Count ? null : lines }),
        }));
    }

    // Where no cost is told to be in kind, what gives nothing else is counted whole.
    private void AddValuedShare(List<FundingOffer> own, ValueList<Id<FundingSource>> from)
    {
        var inKind = _problem.Costs.Where(static cost => cost.Type == CostType.InKind)
            .Select(static cost => cost.Line)
            .ToValueList();
        var valued = own
            .Where(offer => offer.Contribution == FundingContribution.InKind
                || (offer.Contribution == FundingContribution.MoneyAndInKind && !inKind.IsEmpty))
            .Select(static offer => offer.Source)
            .ToValueList();
        if (_term.MaximumValuedShare is not { } most || valued.IsEmpty)
        {
            return;
        }

        Rules.Add(("valued-share", new()
        {
            Id = default,
            Name = new(
                $"part valorisée de {most} au plus de l'apport propre",
                $"valued part of at most {most} of the own contribution"),
            Of = new() { Sources = valued, Lines = inKind.IsEmpty ? null : inKind },
            Share = most,
            ShareOf = new(FundingBasis.Funding, new() { Sources = from }),
        }));
    }

    private void Tell(string french, string english) => NotApplied.Add(new(
        $"{french} : {_term.SourceText.French}",
        $"{english}: {_term.SourceText.English}"));
}

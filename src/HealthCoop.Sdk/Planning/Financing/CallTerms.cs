using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>A problem of funding with the terms of a call applied to one of its sources.</summary>
/// <param name="Problem">The problem with the limits of the call.</param>
/// <param name="NotApplied">What the call says that could not be applied, and why: what is unconfirmed, or needs a fact
/// that is not known.</param>
public sealed record CallTerms(FundingProblem Problem, ValueList<Narrative> NotApplied)
{
    /// <summary>Applies a call's rates, amounts, eligible costs and shares of others to a source.</summary>
    /// <param name="problem">The problem; lines have types where the call tells costs apart.</param>
    /// <param name="source">The source that pays under the call.</param>
    /// <param name="profile">The call.</param>
    /// <param name="circumstances">What the call asks about the programme, or <see langword="null"/> for the
    /// default.</param>
    /// <returns>The problem under the call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> or <paramref name="profile"/> is
    /// <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such source.</exception>
    public static CallTerms Of(
        FundingProblem problem,
        Id<FundingSource> source,
        GrantProfile profile,
        FundingCircumstances? circumstances = null)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(profile);
        if (problem.Sources.All(offer => offer.Source != source))
        {
            throw new ArgumentException($"There is no source '{source}'.", nameof(source));
        }

        return new Application(problem, source, profile, circumstances ?? new()).Apply();
    }

    private sealed class Application(
        FundingProblem problem,
        Id<FundingSource> source,
        GrantProfile profile,
        FundingCircumstances circumstances)
    {
        private readonly List<Narrative> _notApplied = [];

        // What an earlier call asked of the source is asked no more.
        private readonly List<FundingRule> _rules =
            [.. problem.Rules.Where(rule => !RulesOf(source).Contains(rule.Id))];

        public CallTerms Apply()
        {
            var offer = problem.Sources.First(other => other.Source == source);
            var eligible = LinesThat(IsEligible, offer.Eligible);
            var changed = offer with
            {
                Eligible = eligible,
                MinimumRate = Most(offer.MinimumRate, profile.MinimumRate),
                Ceiling = Least(offer.Ceiling, Least(InCurrency(profile.Ceiling), OwnResources(offer))),
                Floor = Most(offer.Floor, InCurrency(profile.Floor)),
                IndirectCostCap = Least(offer.IndirectCostCap, profile.IndirectCostCap),
            };
            var rate = MaximumRate();
            if (rate is { } highest && profile.RateBase != CostBase.EligibleCosts)
            {
                AddRateRule(highest, offer.Path);
            }
            else
            {
                changed = changed with { MaximumRate = Least(offer.MaximumRate, rate) };
            }

            if (rate is null && profile.Find<OwnResourcesTerm>() is null)
            {
                _notApplied.Add(new(
                    $"Taux inconnu : {profile.Name.French}",
                    $"Rate not known: {profile.Name.English}"));
            }

            AddOwnContribution(offer.Path);
            foreach (var term in profile.Terms.Where(static term => term.Counts && !IsAboutPayment(term)))
            {
                _notApplied.Add(new(
                    $"Ne dit pas qui paie, et reste à vérifier : {term.SourceText.French}",
                    $"Does not say who pays, and is still to be checked: {term.SourceText.English}"));
            }

            foreach (var term in profile.Terms.Where(static term => !term.Counts))
            {
                _notApplied.Add(new(
                    $"Non confirmé, donc sans effet : {term.SourceText.French}",
                    $"Not confirmed, so without effect: {term.SourceText.English}"));
            }

            return new(
                problem with
                {
                    Sources = problem.Sources.Select(other => other.Source == source ? changed : other).ToValueList(),
                    Rules = _rules.ToValueList(),
                },
                _notApplied.ToValueList());
        }

        private static EntityId[] RulesOf(Id<FundingSource> source) =>
            [new($"{source}-rate"), new($"{source}-own-share"), new($"{source}-valued-share")];

        private static bool IsAboutPayment(GrantTerm term) => term
            is CostTypeTerm or TaxTerm or InKindTerm or OwnContributionTerm or OwnResourcesTerm or MultiCountryTerm;

        private bool IsEligible(FundingCost cost) => cost.Type switch
        {
            null => true,
            CostType.RecoverableTax => false,
            CostType.NonRecoverableTax => profile.Find<TaxTerm>()?.NonRecoverable is null or TaxTreatment.Eligible,
            CostType.InKind => profile.Find<InKindTerm>()?.Treatment is InKindTreatment.CountsUpToShare,
            { } type => profile.Find<CostTypeTerm>() is not { } term
                || (!term.Ineligible.Contains(type)
                    && (!term.EligibleWhereAuthorised.Contains(type) || circumstances.Authorised.Contains(type))),
        };

        // Eligible costs, and taxes that count as co-financing.
        private bool IsAccepted(FundingCost cost) => IsEligible(cost)
            || (cost.Type == CostType.NonRecoverableTax
                && profile.Find<TaxTerm>()?.NonRecoverable == TaxTreatment.CofinancingOnly);

        private ValueList<Id<CostLine>>? LinesThat(Func<FundingCost, bool> isMeant, ValueList<Id<CostLine>>? within)
        {
            var lines = problem.Costs.Where(isMeant).Select(static cost => cost.Line);
            if (within is { } listed)
            {
                var kept = listed.ToHashSet();
                return lines.Where(kept.Contains).ToValueList();
            }

            var all = lines.ToValueList();
            return all.Count == problem.Costs.Count ? null : all;
        }

        private Percentage? MaximumRate() =>
            circumstances.IsMultiCountry && profile.Find<MultiCountryTerm>() is { } term
                ? term.MaximumRate
                : profile.MaximumRate;

        private void AddRateRule(Percentage rate, JsonPointer path) => _rules.Add(new()
        {
            Id = new($"{source}-rate"),
            Name = new(
                $"taux maximal de {rate}, {profile.Name.French}",
                $"maximum rate of {rate}, {profile.Name.English}"),
            Path = path,
            Of = new() { Sources = [source] },
            Share = rate,
            ShareOf = new(FundingBasis.Costs, profile.RateBase == CostBase.TotalCosts
                ? FundingSelection.All
                : new() { Lines = LinesThat(IsAccepted, null) }),
        });

        private void AddOwnContribution(JsonPointer path)
        {
            if (profile.Find<OwnContributionTerm>() is not { } term)
            {
                return;
            }

            var own = problem.Sources.Where(offer => offer.Source != source
                && (term.Contributor == OwnContributor.AnyoneButTheCall || offer.IsOwnContribution)).ToList();
            var from = own.Select(static offer => offer.Source).ToValueList();
            if (from.IsEmpty)
            {
                _notApplied.Add(new(
                    $"Aucune source n'est dite un apport propre : {term.SourceText.French}",
                    $"No source is told to be an own contribution: {term.SourceText.English}"));
                return;
            }

            if (term.MinimumShare is { } share)
            {
                _rules.Add(new()
                {
                    Id = new($"{source}-own-share"),
                    Name = new(
                        $"apport propre de {share} au moins, {profile.Name.French}",
                        $"own contribution of at least {share}, {profile.Name.English}"),
                    Path = path,
                    Of = new() { Sources = from },
                    Sense = FundingSense.AtLeast,
                    Share = share,
                    ShareOf = new(FundingBasis.Costs, FundingSelection.All),
                });
            }

            var valued = own.Where(static offer => offer.IsValued).Select(static offer => offer.Source).ToValueList();
            if (term.MaximumValuedShare is { } most && !valued.IsEmpty)
            {
                _rules.Add(new()
                {
                    Id = new($"{source}-valued-share"),
                    Name = new(
                        $"part valorisée de {most} au plus de l'apport propre, {profile.Name.French}",
                        $"valued part of at most {most} of the own contribution, {profile.Name.English}"),
                    Path = path,
                    Of = new() { Sources = valued },
                    Share = most,
                    ShareOf = new(FundingBasis.Funding, new() { Sources = from }),
                });
            }
        }

        // What a service's own budget may give is a share of its own resources.
        private Money? OwnResources(FundingOffer offer)
        {
            if (profile.Find<OwnResourcesTerm>() is not { } term)
            {
                return null;
            }

            if (InCurrency(offer.Means) is { } means)
            {
                return means * term.MaximumShare;
            }

            _notApplied.Add(new(
                $"Les ressources propres ne sont pas connues : {term.SourceText.French}",
                $"The own resources are not known: {term.SourceText.English}"));
            return null;
        }

        private Money? InCurrency(Money? amount)
        {
            if (amount is not { } stated || stated.Currency == problem.Currency)
            {
                return amount;
            }

            var parities = ExchangeRates.FixedParities;
            if (parities.TryConvert(stated, problem.Currency, profile.InForce.From, out var converted))
            {
                return converted;
            }

            _notApplied.Add(new(
                $"{stated} n'a pas de parité fixe en {problem.Currency}.",
                $"{stated} has no fixed parity in {problem.Currency}."));
            return null;
        }

        private static T? Least<T>(T? first, T? second)
            where T : struct, IComparable<T> =>
            first is { } one && second is { } other ? (one.CompareTo(other) < 0 ? one : other) : first ?? second;

        private static T? Most<T>(T? first, T? second)
            where T : struct, IComparable<T> =>
            first is { } one && second is { } other ? (one.CompareTo(other) > 0 ? one : other) : first ?? second;
    }
}

using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>Applies the terms of a call to one source of a problem.</summary>
internal sealed class CallApplication(
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
        var changed = InTime(offer) with
        {
            Eligible = LinesThat(IsEligible, offer.Eligible),
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
            NotApplied("Taux inconnu", "Rate not known", profile.Name);
        }

        AddContingencyCap(changed);
        AddOwnContribution(offer.Path);
        CheckTime();
        foreach (var term in profile.Terms)
        {
            if (!term.Counts)
            {
                NotApplied("Non confirmé, donc sans effet", "Not confirmed, so without effect", term.SourceText);
            }
            else if (!IsAboutPayment(term))
            {
                NotApplied(
                    "Ne dit pas qui paie, et reste à vérifier",
                    "Does not say who pays, and is still to be checked",
                    term.SourceText);
            }
        }

        return new(
            problem.With(changed) with { Rules = _rules.ToValueList() },
            _notApplied.ToValueList());
    }

    private static EntityId[] RulesOf(Id<FundingSource> source) =>
    [
        new($"{source}-rate"),
        new($"{source}-own-share"),
        new($"{source}-valued-share"),
        new($"{source}-contingency"),
    ];

    private static bool IsAboutPayment(GrantTerm term) => term
        is CostTypeTerm or TaxTerm or InKindTerm or OwnContributionTerm or OwnResourcesTerm or MultiCountryTerm
        or EligiblePeriodTerm or RetroactivityTerm;

    private void NotApplied(string french, string english, Narrative what) =>
        _notApplied.Add(new($"{french} : {what.French}", $"{english}: {what.English}"));

    private bool IsEligible(FundingCost cost) => cost.Type switch
    {
        null => true,
        CostType.RecoverableTax or CostType.InKind => false,
        CostType.NonRecoverableTax => profile.Find<TaxTerm>()?.NonRecoverable is null or TaxTreatment.Eligible,
        { } type => profile.Find<CostTypeTerm>() is not { } term
            || (!term.Ineligible.Contains(type)
                && (!term.EligibleWhereAuthorised.Contains(type) || circumstances.Authorised.Contains(type))),
    };

    // Eligible costs, and what counts as co-financing: taxes, and what is in kind where that is accepted.
    private bool IsAccepted(FundingCost cost) => cost.Type switch
    {
        CostType.NonRecoverableTax => IsEligible(cost)
            || profile.Find<TaxTerm>()?.NonRecoverable == TaxTreatment.CofinancingOnly,
        CostType.InKind => profile.Find<InKindTerm>()?.Treatment switch
        {
            InKindTreatment.CofinancingWhereAccepted => circumstances.Authorised.Contains(CostType.InKind),
            InKindTreatment.CountsUpToShare => true,
            _ => false,
        },
        _ => IsEligible(cost),
    };

    // From when on, and until when, the call pays; where the months are not known it is not applied.
    private FundingOffer InTime(FundingOffer offer)
    {
        if (profile.Find<RetroactivityTerm>() is { } early)
        {
            var first = early.Earliest == EarliestCost.AfterSignature
                ? circumstances.Signature
                : Least(circumstances.EarlyStart, circumstances.Signature);
            offer = offer with { FirstMonth = Most(offer.FirstMonth, first) };
            if (first is null)
            {
                NotApplied(
                    "Le mois de la signature n'est pas connu",
                    "The month of the signature is not known",
                    early.SourceText);
            }
        }

        if (profile.Find<EligiblePeriodTerm>() is { } period)
        {
            var late = LinesThat(cost => cost.Type is { } type && period.MayFollowEnd.Contains(type), null);
            offer = offer with
            {
                FirstMonth = Most(offer.FirstMonth, circumstances.Start),
                LastMonth = Least(offer.LastMonth, circumstances.End),
                MayFollow = late ?? problem.Costs.Select(static cost => cost.Line).ToValueList(),
            };
            if (circumstances.Start is null || circumstances.End is null)
            {
                NotApplied(
                    "Le début et la fin de l'action ne sont pas connus",
                    "The start and the end of the action are not known",
                    period.SourceText);
            }
        }

        return offer;
    }

    // When the call was open, and how long it finances, do not say who pays.
    private void CheckTime()
    {
        if (circumstances.Signature?.ToDateInterval() is { } month
            && !profile.InForce.Overlaps(new(month.Start, month.End)))
        {
            NotApplied(
                "L'appel n'était pas en vigueur à la signature",
                "The call was not in force at the signature",
                profile.Name);
        }

        if (profile.MaximumDuration is { } longest)
        {
            NotApplied(
                $"La durée d'au plus {longest} reste à vérifier",
                $"The duration of at most {longest} is still to be checked",
                profile.SourceText);
        }
    }

    private void AddContingencyCap(FundingOffer offer)
    {
        var reserve = problem.Costs.Where(static cost => cost.IsContingency).Select(static cost => cost.Line)
            .ToValueList();
        if (profile.ContingencyCap is not { } cap || reserve.IsEmpty)
        {
            return;
        }

        _rules.Add(new()
        {
            Id = new($"{source}-contingency"),
            Name = new(
                $"provision pour imprévus de {cap} au plus des coûts directs, {profile.Name.French}",
                $"contingency reserve of at most {cap} of the direct costs, {profile.Name.English}"),
            Path = offer.Path,
            Of = new() { Sources = [source], Lines = reserve },
            Share = cap,
            ShareOf = new(FundingBasis.Costs, new()
            {
                Lines = LinesThat(
                    cost => cost is { IsIndirect: false, IsContingency: false } && IsEligible(cost),
                    offer.Eligible) ?? problem.Costs.Select(static cost => cost.Line).ToValueList(),
            }),
        });
    }

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

    // What is in kind counts in the base up to a share of it.
    private void AddRateRule(Percentage rate, JsonPointer path)
    {
        var counted = problem.Costs.Where(profile.RateBase == CostBase.TotalCosts ? IsInTotal : IsAccepted).ToList();
        var inKind = counted.Where(static cost => cost.Type == CostType.InKind).ToList();
        var (amount, lines) = ((Money?)null, counted);
        if (profile.Find<InKindTerm>() is { MaximumShare: { } share } && inKind.Count > 0)
        {
            lines = [.. counted.Except(inKind)];
            var total = Total(counted);
            var most = total * share;
            amount = (Total(inKind) < most ? Total(inKind) : most) * rate;
        }

        _rules.Add(new()
        {
            Id = new($"{source}-rate"),
            Name = new(
                $"taux maximal de {rate}, {profile.Name.French}",
                $"maximum rate of {rate}, {profile.Name.English}"),
            Path = path,
            Of = new() { Sources = [source] },
            Amount = amount,
            Share = rate,
            ShareOf = new(FundingBasis.Costs, new()
            {
                Lines = lines.Count == problem.Costs.Count
                    ? null
                    : lines.Select(static cost => cost.Line).ToValueList(),
            }),
        });
    }

    // The total is that of all costs, but for what is in kind where the call counts it for nothing.
    private bool IsInTotal(FundingCost cost) => cost.Type != CostType.InKind
        || profile.Find<InKindTerm>() is null
        || IsAccepted(cost);

    private Money Total(IEnumerable<FundingCost> costs) => Money.Sum(
        costs.SelectMany(static cost => cost.ByMonth).Select(static month => month.Amount),
        problem.Currency);

    private void AddOwnContribution(JsonPointer path)
    {
        if (profile.Find<OwnContributionTerm>() is not { } term)
        {
            return;
        }

        var own = problem.Sources.Where(offer => offer.Source != source
            && (circumstances.Contributors is { } named
                ? named.Contains(offer.Source)
                : term.Contributor == OwnContributor.AnyoneButTheCall || offer.IsOwnContribution)).ToList();
        var from = own.Select(static offer => offer.Source).ToValueList();
        if (from.IsEmpty)
        {
            NotApplied(
                "Aucune source n'est dite un apport propre",
                "No source is told to be an own contribution",
                term.SourceText);
            return;
        }

        if (circumstances.Contributors is null && term.Contributor != OwnContributor.AnyoneButTheCall)
        {
            NotApplied(
                "Tous les apports propres comptent, sans que l'on sache de qui",
                "All own contributions count, without telling whose they are",
                term.SourceText);
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

        // Where no cost is told to be in kind, what gives nothing else is counted whole.
        var inKind = problem.Costs.Where(static cost => cost.Type == CostType.InKind)
            .Select(static cost => cost.Line)
            .ToValueList();
        var valued = own
            .Where(offer => offer.Contribution == FundingContribution.InKind
                || (offer.Contribution == FundingContribution.MoneyAndInKind && !inKind.IsEmpty))
            .Select(static offer => offer.Source)
            .ToValueList();
        if (term.MaximumValuedShare is { } most && !valued.IsEmpty)
        {
            _rules.Add(new()
            {
                Id = new($"{source}-valued-share"),
                Name = new(
                    $"part valorisée de {most} au plus de l'apport propre, {profile.Name.French}",
                    $"valued part of at most {most} of the own contribution, {profile.Name.English}"),
                Path = path,
                Of = new() { Sources = valued, Lines = inKind.IsEmpty ? null : inKind },
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

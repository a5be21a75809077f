using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;

namespace HealthCoop.Planning.Financing;

/// <summary>Applies the terms of a call to the sources of one grant.</summary>
internal sealed class CallApplication
{
    private readonly FundingProblem _problem;
    private readonly ValueList<Id<FundingSource>> _sources;
    private readonly GrantProfile _profile;
    private readonly FundingCircumstances _circumstances;
    private readonly CallCosts _costs;
    private readonly CallPeriod _period;
    private readonly FundingOffer[] _before;
    private readonly List<Narrative> _notApplied = [];
    private readonly List<FundingRule> _rules = [];

    /// <summary>Begins with the problem as it is without the earlier calls of the sources.</summary>
    public CallApplication(
        FundingProblem problem,
        ValueList<Id<FundingSource>> sources,
        GrantProfile profile,
        FundingCircumstances circumstances)
    {
        (_problem, _sources) = (AppliedCalls.Without(problem, sources), sources);
        (_profile, _circumstances) = (profile, circumstances);
        (_costs, _period) = (new(_problem, profile, circumstances), new(_problem, profile, circumstances));
        _before = [.. _problem.Sources.Where(offer => sources.Contains(offer.Source))];
    }

    private bool IsOne => _before.Length == 1;

    public CallTerms Apply()
    {
        _notApplied.AddRange(_period.Told());
        var after = _before.Select(Under).ToArray();
        AddRates(after);
        AddAmounts(after);
        AddContingencyCap(after);
        AddEnd(after);
        after = [.. after.Select(OwnResources)];
        AddOwnContribution();
        _notApplied.AddRange(_period.Checked());
        TellTerms();
        return new(
            _problem with
            {
                Sources = _problem.Sources
                    .Select(offer => Array.Find(after, other => other.Source == offer.Source) ?? offer)
                    .ToValueList(),
                Rules = [.. _problem.Rules, .. _rules],
                Calls =
                [
                    .. _problem.Calls,
                    new(_profile, _circumstances)
                    {
                        Before = _before.ToValueList(),
                        After = after.ToValueList(),
                        Rules = _rules.ToValueList(),
                    },
                ],
            },
            _notApplied.ToValueList());
    }

    private static bool IsAboutPayment(GrantTerm term) => term
        is CostTypeTerm or TaxTerm or InKindTerm or OwnContributionTerm or OwnResourcesTerm or MultiCountryTerm
        or EligiblePeriodTerm or RetroactivityTerm;

    private void NotApplied(string french, string english, Narrative what) =>
        _notApplied.Add(new($"{french} : {what.French}", $"{english}: {what.English}"));

    private void TellTerms()
    {
        foreach (var term in _profile.Terms)
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
    }

    private FundingOffer Under(FundingOffer offer)
    {
        var changed = _period.Of(offer) with
        {
            Eligible = _costs.LinesThat(_costs.IsEligible, offer.Eligible),
            IndirectCostCap = Tighter.Least(offer.IndirectCostCap, _profile.IndirectCostCap),
        };

        // A grant of money alone pays nothing in kind.
        return _profile.Find<OwnContributionTerm>() is { GrantIsMoneyOnly: true }
            ? offer.Contribution switch
            {
                FundingContribution.MoneyAndInKind => changed with { Contribution = FundingContribution.Money },
                FundingContribution.InKind => changed with { Eligible = [] },
                _ => changed,
            }
            : changed;
    }

    private void AddRates(FundingOffer[] after)
    {
        var (highest, lowest) = (MaximumRate(), _profile.MinimumRate);
        if (highest is null && _profile.Find<OwnResourcesTerm>() is null)
        {
            NotApplied("Taux inconnu", "Rate not known", _profile.Name);
        }

        // Rates of what the grant may pay are those of its source, as far as nothing of it is above a cap.
        var isOwn = IsOne && _profile.RateBase == CostBase.EligibleCosts;
        if (isOwn)
        {
            after[0] = after[0] with { MaximumRate = Tighter.Least(after[0].MaximumRate, highest) };
        }
        else if (highest is { } most)
        {
            AddRate(most, after, FundingSense.AtMost);
        }

        if (lowest is { } least)
        {
            if (isOwn && !_costs.ShareOf(least, after).IsCapped)
            {
                after[0] = after[0] with { MinimumRate = Tighter.Most(after[0].MinimumRate, lowest) };
            }
            else
            {
                AddRate(least, after, FundingSense.AtLeast);
            }
        }

        if (_profile.RateBase == CostBase.EligibleCosts)
        {
            foreach (var offer in after)
            {
                if (Tighter.Least(offer.Rate, offer.MaximumRate) is { } rate
                    && _costs.ShareOf(rate, [offer]) is { IsCapped: true } share)
                {
                    AddShare(
                        [offer],
                        "eligible",
                        new($"taux de {rate} des coûts éligibles", $"rate of {rate} of the eligible costs"),
                        FundingSense.AtMost,
                        share);
                }
            }
        }
    }

    private void AddRate(Percentage rate, FundingOffer[] after, FundingSense sense) => AddShare(
        after,
        sense == FundingSense.AtMost ? "rate" : "minimum-rate",
        sense == FundingSense.AtMost
            ? new($"taux maximal de {rate}", $"maximum rate of {rate}")
            : new($"taux minimal de {rate}", $"minimum rate of {rate}"),
        sense,
        _costs.ShareOf(rate, after));

    private void AddShare(FundingOffer[] offers, string about, Narrative name, FundingSense sense, CallShare share) =>
        AddRule(about, name, offers[0], new FundingRule
        {
            Id = default,
            Name = name,
            Of = new() { Sources = offers.Select(static offer => offer.Source).ToValueList() },
            Sense = sense,
            Amount = share.Amount,
            Share = share.Share,
            ShareOf = new(FundingBasis.Costs, new() { Lines = share.Lines }),
        });

    private void AddRule(string about, Narrative name, FundingOffer offer, FundingRule rule) => _rules.Add(rule with
    {
        Id = FundingRuleIds.For(offer.Source, about, [.. _problem.Rules, .. _rules]),
        Name = new($"{name.French}, {_profile.Name.French}", $"{name.English}, {_profile.Name.English}"),
        Path = offer.Path,
    });

    // The amounts of a call are those of the whole grant.
    private void AddAmounts(FundingOffer[] after)
    {
        var (ceiling, floor) = (InCurrency(_profile.Ceiling), InCurrency(_profile.Floor));
        if (IsOne)
        {
            after[0] = after[0] with
            {
                Ceiling = Tighter.Least(after[0].Ceiling, ceiling),
                Floor = Tighter.Most(after[0].Floor, floor),
            };
            return;
        }

        var all = new FundingSelection { Sources = after.Select(static offer => offer.Source).ToValueList() };
        if (ceiling is { } most)
        {
            var name = new Narrative($"plafond de {most}", $"ceiling of {most}");
            AddRule("ceiling", name, after[0], new() { Id = default, Name = name, Of = all, Amount = most });
        }

        if (floor is { } least)
        {
            var name = new Narrative($"plancher de {least}", $"floor of {least}");
            AddRule("floor", name, after[0], new()
            {
                Id = default,
                Name = name,
                Of = all,
                Sense = FundingSense.AtLeast,
                Amount = least,
            });
        }
    }

    private void AddContingencyCap(FundingOffer[] after)
    {
        var reserve = _problem.Costs.Where(static cost => cost.IsContingency).Select(static cost => cost.Line)
            .ToValueList();
        if (_profile.ContingencyCap is not { } cap || reserve.IsEmpty)
        {
            return;
        }

        var share = _costs.ShareOfDirect(cap, after);
        var name = new Narrative(
            $"provision pour imprévus de {cap} au plus des coûts directs",
            $"contingency reserve of at most {cap} of the direct costs");
        AddRule("contingency", name, after[0], new()
        {
            Id = default,
            Name = name,
            Of = new() { Sources = after.Select(static offer => offer.Source).ToValueList(), Lines = reserve },
            Amount = share.Amount,
            Share = share.Share,
            ShareOf = new(FundingBasis.Costs, new() { Lines = share.Lines }),
        });
    }

    private void AddEnd(FundingOffer[] after)
    {
        if (_period.EndOf(after) is { } rule)
        {
            AddRule("report", rule.Name, after[0], rule);
        }
    }

    private Percentage? MaximumRate() =>
        _circumstances.IsMultiCountry && _profile.Find<MultiCountryTerm>() is { } term
            ? term.MaximumRate
            : _profile.MaximumRate;

    private void AddOwnContribution()
    {
        if (_profile.Find<OwnContributionTerm>() is { } term)
        {
            var own = new CallOwnContribution(_problem, _sources, term, _circumstances);
            _notApplied.AddRange(own.NotApplied);
            foreach (var (about, rule) in own.Rules)
            {
                AddRule(about, rule.Name, _before[0], rule);
            }
        }
    }

    private FundingOffer OwnResources(FundingOffer offer)
    {
        if (_profile.Find<OwnResourcesTerm>() is not { } term)
        {
            return offer;
        }

        if (InCurrency(offer.Means) is not { } means)
        {
            NotApplied(
                "Les ressources propres ne sont pas connues",
                "The own resources are not known",
                term.SourceText);
            return offer;
        }

        var given = new CallOwnResources(_problem, term, means * term.MaximumShare);
        foreach (var (about, rule) in given.RulesOf(offer))
        {
            AddRule(about, rule.Name, offer, rule);
        }

        return given.Of(offer);
    }

    private Money? InCurrency(Money? amount)
    {
        if (amount is not { } stated || stated.Currency == _problem.Currency)
        {
            return amount;
        }

        var parities = ExchangeRates.FixedParities;
        if (parities.TryConvert(stated, _problem.Currency, _profile.InForce.From, out var converted))
        {
            return converted;
        }

        _notApplied.Add(new(
            $"{stated} n'a pas de parité fixe en {_problem.Currency}.",
            $"{stated} has no fixed parity in {_problem.Currency}."));
        return null;
    }
}

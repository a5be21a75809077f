using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Planning.Financing;
using HealthCoop.Planning.Resources;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Planning;

/// <summary>What the budget and the rules of its sources say: currency, rates of exchange, caps, offers.</summary>
internal sealed class BudgetTerms
{
    private static readonly JsonPointer BudgetPath = JsonPointer.Root / nameof(Programme.Budget);

    private readonly Programme _programme;
    private readonly ReferenceData _reference;
    private readonly LocalDate _start;
    private readonly PlanningGuard _guard;

    public BudgetTerms(Programme programme, ReferenceData reference, LocalDate start, PlanningGuard guard)
    {
        (_programme, _reference, _start, _guard) = (programme, reference, start, guard);
        if (programme.Budget is not { } budget)
        {
            guard.Add(
                BudgetPath,
                new("Le programme n'a pas de budget.", "The programme has no budget."),
                new(
                    "Donner un budget avec sa monnaie ; son total peut être inconnu.",
                    "Give a budget with its currency; its total may be unknown."));
            return;
        }

        Currency = budget.Currency;
        Rates = Budget.RatesOf(budget);
        Total = budget.Total;
        var profiles = budget.Sources.Select(ProfileOf).ToList();
        Offers = budget.Sources.Select((source, i) => OfferOf(source, profiles[i], PathOf(i))).ToValueList();
        IndirectCosts = budget.IndirectCosts ?? CapOf(profiles, profile => profile.IndirectCostCap);
        ContingencyReserve = budget.ContingencyReserve ?? CapOf(profiles, profile => profile.ContingencyCap);
    }

    public Currency Currency { get; }

    public ExchangeRates Rates { get; } = ExchangeRates.FixedParities;

    public Claim<Money>? Total { get; }

    public Claim<Percentage>? IndirectCosts { get; }

    public Claim<Percentage>? ContingencyReserve { get; }

    public ValueList<FundingOffer> Offers { get; }

    /// <summary>Gets what is assumed because a profile caps it and the budget does not state it.</summary>
    public List<PlanAssumption> Assumptions { get; } = [];

    /// <summary>Gets what costs money after the end, in the currency of the budget.</summary>
    public ValueList<FutureCost> FutureCosts(LocalDate end)
    {
        var facilities = _programme.Facilities.SelectMany((facility, i) =>
            FutureCosts(facility.RunningCosts, JsonPointer.Root / nameof(Programme.Facilities) / i, end)
                .Select(cost => cost with { Facility = facility }));
        var institutions = _programme.Institutions.SelectMany((institution, i) =>
            FutureCosts(institution.RunningCosts, JsonPointer.Root / nameof(Programme.Institutions) / i, end));
        var costs = facilities.Concat(institutions).ToValueList();
        var sum = costs.Sum(cost => cost.PerYear.ForPlanning?.Amount ?? 0);
        if (sum >= Money.Limit)
        {
            _guard.Add(
                costs[0].Path,
                new(
                    "Les coûts annuels après la fin sont hors limites.",
                    "The yearly costs after the end are out of bounds."),
                new("Corriger ces coûts.", "Correct these costs."));
        }

        return costs;
    }

    private IEnumerable<FutureCost> FutureCosts(ValueList<RunningCost> costs, JsonPointer owner, LocalDate end) =>
        costs.Select((cost, i) =>
        {
            var path = owner / nameof(Facility.RunningCosts) / i;
            var perYear = InCurrency(cost.PerYear, path / nameof(RunningCost.PerYear), end);
            return new FutureCost(path, cost.Name, perYear, cost.PayerAfterEnd)
            {
                Services = cost.For,
                PaidFor = cost.PaidFor,
            };
        });

    /// <summary>Gets what pieces of equipment cost in the currency of the budget, and what their upkeep does, when
    /// they were priced.</summary>
    public ValueList<EquipmentPrice> EquipmentPrices() => (
        from item in _programme.EquipmentItems
        let day = item.PricedOn?.Earliest ?? _start
        select new EquipmentPrice(item, PriceOf(item.UnitPrice, Claim.Planned(1), day))
        {
            LifeSpan = item.LifeSpan,
            UpkeepPerYear = item.Maintenance?.CostPerYear is { } upkeep
                ? PriceOf(Claim.Of(upkeep, UnitPriceOf), Claim.Planned(1), day)
                : null,
        }).ToValueList();

    /// <summary>Gets what packs of medicines and consumables cost in the currency of the budget, when they were
    /// priced.</summary>
    public ValueList<CommodityPrice> CommodityPrices() => (
        from item in _programme.CommodityItems
        let price = PriceOf(item.UnitPrice, item.UnitsPerPack, item.PricedOn?.Earliest ?? _start)
        where price is not null
        select new CommodityPrice(item, price)).ToValueList();

    private static UnitPrice UnitPriceOf(Money amount) => new(amount.Amount, amount.Currency);

    // A price without a rate of exchange is no price here, and no conflict: nothing is bought at it.
    private Claim<Money>? PriceOf(Claim<UnitPrice>? price, Claim<int>? units, LocalDate on)
    {
        if (price?.ForPlanning is not { Amount: >= 0 } each
            || units?.ForPlanning is not > 0
            || !Rates.TryConvert(each * units.ForPlanning.Value, Currency, on, out var whole)
            || whole.Amount >= Money.Limit)
        {
            return null;
        }

        return Claim.Combine(price, units, Modality.Expected, (one, count) =>
        {
            _ = Rates.TryConvert(one * count, Currency, on, out var amount);
            return amount;
        });
    }

    private GrantProfile? ProfileOf(FundingSource source, int ordinal)
    {
        if (source.Profile is not { } id)
        {
            return null;
        }

        var path = PathOf(ordinal) / nameof(FundingSource.Profile);
        if (_reference.Find(id) is not { } profile)
        {
            _guard.Add(
                path,
                new($"Le profil '{id}' n'est pas connu.", $"The profile '{id}' is not known."),
                new(
                    $"Ajouter un jeu de références qui le contient, ou prendre l'un de : {Known(_reference)}.",
                    $"Add a reference pack that holds it, or take one of: {Known(_reference)}."));
            return null;
        }

        if (!profile.InForce.Contains(_start))
        {
            _guard.Add(
                path,
                new(
                    $"Le profil '{id}' vaut pour des débuts dans {profile.InForce}, pas pour le {_start.ToIso()}.",
                    $"The profile '{id}' holds for starts within {profile.InForce}, not for {_start.ToIso()}."),
                ProfilesInForce.Instead(_reference, _start, _start));
        }

        return profile;
    }

    private FundingOffer OfferOf(FundingSource source, GrantProfile? profile, JsonPointer path) => new()
    {
        Source = source,
        Path = path,
        Partner = source.Partner,
        Rate = source.Rate?.ForPlanning,
        Amount = source.Amount?.ForPlanning?.Rounded(),
        MaximumRate = profile?.MaximumRate,
        Ceiling = InCurrency(profile?.Ceiling, path / nameof(FundingSource.Profile))?.Rounded(),
    };

    private Money? InCurrency(Money? amount, JsonPointer path) =>
        amount is { } money ? InCurrency(money, path, _start) : null;

    private Claim<Money> InCurrency(Claim<Money> claim, JsonPointer path, LocalDate on) => claim switch
    {
        { Value: { } value } => claim with { Value = InCurrency(value, path, on) },
        { Assumption: { } assumption } => claim with
        {
            Assumption = assumption with { Value = InCurrency(assumption.Value, path, on) },
        },
        _ => claim,
    };

    private Money InCurrency(Money amount, JsonPointer path, LocalDate on)
    {
        if (!Rates.TryConvert(amount, Currency, on, out var converted))
        {
            _guard.Add(
                path,
                new(
                    $"Il n'y a pas de taux de change entre {amount.Currency} et {Currency} au {on.ToIso()}.",
                    $"There is no exchange rate between {amount.Currency} and {Currency} on {on.ToIso()}."),
                new("Ajouter ce taux au budget.", "Add this rate to the budget."));
        }

        return converted;
    }

    // A budget that does not state a rate is taken to use the lowest cap to the full.
    private Claim<Percentage>? CapOf(List<GrantProfile?> profiles, Func<GrantProfile, Percentage?> cap)
    {
        var capping =
            from entry in profiles.Index()
            let capped = entry.Item is null ? null : cap(entry.Item)
            where capped is not null
            orderby capped
            select (entry.Index, Profile: entry.Item, Share: capped.Value);
        if (capping.ToList() is not [var (ordinal, lowest, share), ..])
        {
            return null;
        }

        var because = new Narrative(
            $"Plafond du profil « {lowest.Id} », pris en entier : le budget ne donne pas de taux.",
            $"Cap of the profile '{lowest.Id}', used to the full: the budget states no rate.");
        Assumptions.Add(new(PathOf(ordinal) / nameof(FundingSource.Profile), share.ToString(), because));
        return Claim.Assumed(share, because);
    }

    private static string Known(ReferenceData reference) =>
        string.Join(", ", reference.GrantProfiles.Select(profile => profile.Id));

    private static JsonPointer PathOf(int ordinal) => BudgetPath / nameof(Budget.Sources) / ordinal;
}

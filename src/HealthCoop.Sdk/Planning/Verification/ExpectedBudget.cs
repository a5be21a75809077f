using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Planning.Verification;

/// <summary>A source of the budget with the rules of its profile, in the currency of the budget.</summary>
internal sealed record SourceTerms(FundingSource Source, Percentage? MaximumRate, Money? Ceiling);

/// <summary>A cost of each year after the end, in the currency of the budget; unknown where nothing is known or
/// assumed.</summary>
internal sealed record YearlyCost(JsonPointer Place, Money? PerYear, RunningCost Stated)
{
    /// <summary>Gets the facility that has the cost, or nothing when none has.</summary>
    public Id<Facility>? Facility { get; init; }
}

/// <summary>What the budget and the profiles of its sources say.</summary>
internal sealed class ExpectedBudget
{
    private static readonly JsonPointer Sources = JsonPointer.Root / nameof(Programme.Budget) / nameof(Budget.Sources);

    private readonly ProgrammeDays _days;
    private readonly Obstacles _obstacles;

    private ExpectedBudget(Budget budget, ReferenceData reference, ProgrammeDays days, Obstacles obstacles)
    {
        (Budget, _days, _obstacles) = (budget, days, obstacles);
        Rates = budget.ExchangeRates.Aggregate(ExchangeRates.FixedParities, (rates, rate) => rates.With(rate));
        var profiles = budget.Sources.Select((source, i) => ProfileOf(source, Sources / i, reference)).ToList();
        Terms = budget.Sources
            .Select((source, i) => new SourceTerms(
                source,
                profiles[i]?.MaximumRate,
                profiles[i]?.Ceiling is { } ceiling ? In(ceiling, days.First, Sources / i) : null))
            .ToList();
        IndirectCosts = budget.IndirectCosts ?? LowestCap(profiles, profile => profile.IndirectCostCap);
        ContingencyReserve = budget.ContingencyReserve ?? LowestCap(profiles, profile => profile.ContingencyCap);
    }

    public Budget Budget { get; }

    public Currency Currency => Budget.Currency;

    public ExchangeRates Rates { get; }

    public IReadOnlyList<SourceTerms> Terms { get; }

    public Claim<Percentage>? IndirectCosts { get; }

    public Claim<Percentage>? ContingencyReserve { get; }

    /// <summary>Gets the caps that stand in for rates which the budget does not state.</summary>
    public List<PlanAssumption> AssumedCaps { get; } = [];

    /// <summary>Reads the budget of a programme, or tells that there is none.</summary>
    public static ExpectedBudget? Of(
        Programme programme,
        ReferenceData reference,
        ProgrammeDays days,
        Obstacles obstacles)
    {
        if (programme.Budget is { } budget)
        {
            return new(budget, reference, days, obstacles);
        }

        obstacles.Add(
            JsonPointer.Root / nameof(Programme.Budget),
            new("Le programme n'a pas de budget.", "The programme has no budget."));
        return null;
    }

    /// <summary>Lists what costs money each year after the end.</summary>
    public List<YearlyCost> CostsAfterEnd(Programme programme)
    {
        var costs = new List<YearlyCost>();
        foreach (var (index, facility) in programme.Facilities.Index())
        {
            Add(costs, facility.RunningCosts, JsonPointer.Root / nameof(Programme.Facilities) / index, facility);
        }

        foreach (var (index, institution) in programme.Institutions.Index())
        {
            Add(costs, institution.RunningCosts, JsonPointer.Root / nameof(Programme.Institutions) / index);
        }

        if (costs.Sum(cost => cost.PerYear?.Amount ?? 0) >= Money.Limit)
        {
            _obstacles.Add(costs[0].Place, new(
                "Les coûts annuels après la fin sont hors limites.",
                "The yearly costs after the end are out of bounds."));
        }

        return costs;
    }

    /// <summary>Converts an amount into the currency of the budget, or tells that there is no rate.</summary>
    public Money In(Money amount, LocalDate on, JsonPointer place)
    {
        if (!Rates.TryConvert(amount, Currency, on, out var converted))
        {
            _obstacles.Add(place, new(
                $"Il n'y a pas de taux entre {amount.Currency} et {Currency} au {on.ToIso()}.",
                $"There is no rate between {amount.Currency} and {Currency} on {on.ToIso()}."));
        }

        return converted;
    }

    private void Add(
        List<YearlyCost> costs,
        ValueList<RunningCost> running,
        JsonPointer owner,
        Id<Facility>? facility = null)
    {
        foreach (var (index, cost) in running.Index())
        {
            var place = owner / nameof(Facility.RunningCosts) / index;
            Money? perYear = cost.PerYear.ForPlanning is { } amount ? In(amount, _days.Last, place) : null;
            costs.Add(new(place, perYear, cost) { Facility = facility });
        }
    }

    private GrantProfile? ProfileOf(FundingSource source, JsonPointer place, ReferenceData reference)
    {
        if (source.Profile is not { } id)
        {
            return null;
        }

        var profile = reference.GrantProfiles.FirstOrDefault(profile => profile.Id == id);
        if (profile?.InForce.Contains(_days.First) is not true)
        {
            _obstacles.Add(place / nameof(FundingSource.Profile), new(
                $"Le profil « {id} » n'est pas connu, ou pas en vigueur le {_days.First.ToIso()}.",
                $"The profile '{id}' is not known, or not in force on {_days.First.ToIso()}."));
        }

        return profile;
    }

    private Claim<Percentage>? LowestCap(List<GrantProfile?> profiles, Func<GrantProfile, Percentage?> capOf)
    {
        (int Index, Percentage Cap)? lowest = null;
        foreach (var (index, profile) in profiles.Index())
        {
            if (profile is not null && capOf(profile) is { } cap && !(lowest?.Cap <= cap))
            {
                lowest = (index, cap);
            }
        }

        if (lowest is not var (source, share))
        {
            return null;
        }

        var because = new Narrative(
            $"Plafond du profil « {profiles[source]!.Id} », pris en entier : le budget ne donne pas de taux.",
            $"Cap of the profile '{profiles[source]!.Id}', used to the full: the budget states no rate.");
        AssumedCaps.Add(new(Sources / source / nameof(FundingSource.Profile), share.ToString(), because));
        return Claim.Assumed(share, because);
    }
}

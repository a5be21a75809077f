using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Planning.Explanations;

/// <summary>What the budget and the rules of its sources say, explained.</summary>
internal sealed class BudgetReasons
{
    private readonly Budget _budget;
    private readonly ProgrammeFacts _facts;
    private readonly ExchangeRates _rates;

    public BudgetReasons(Programme programme, ReferenceData reference, ProgrammeFacts facts)
    {
        (_budget, _facts) = (programme.Budget!, facts);
        _rates = Budget.RatesOf(_budget);
        Currency = facts.Stated(
            new("Monnaie du budget", "Currency of the budget"),
            _budget.Currency,
            Path / nameof(Budget.Currency));
        Total = facts.IfClaimed(
            new("Total du budget", "Total of the budget"),
            _budget.Total,
            Path / nameof(Budget.Total));
        Profiles = [.. _budget.Sources.Select(source => source.Profile is { } id ? reference.Find(id) : null)];
        IndirectCosts = RateOf(
            new("Taux des coûts indirects", "Rate of indirect costs"),
            _budget.IndirectCosts,
            nameof(Budget.IndirectCosts),
            profile => profile.IndirectCostCap);
        ContingencyReserve = RateOf(
            new("Taux de la réserve pour imprévus", "Rate of the contingency reserve"),
            _budget.ContingencyReserve,
            nameof(Budget.ContingencyReserve),
            profile => profile.ContingencyCap);
    }

    public static JsonPointer Path { get; } = JsonPointer.Root / nameof(Programme.Budget);

    public Reasoned<Currency> Currency { get; }

    public Reasoned<Money>? Total { get; }

    public bool TotalIsAssumed => _budget.Total.IsAssumed;

    /// <summary>Gets the rules of each source, in their order.</summary>
    public IReadOnlyList<GrantProfile?> Profiles { get; }

    public RateReasons? IndirectCosts { get; }

    public RateReasons? ContingencyReserve { get; }

    /// <summary>Gets a figure of the rules of a source.</summary>
    public Reasoned<T> ParameterOf<T>(Narrative label, int source, T value)
    {
        var profile = Profiles[source]!;
        var grounds = new DatedParameter(profile.SourceText, profile.InForce, ProfilePath(source));
        return new(value, new(label, FigureText.Of(value), grounds));
    }

    /// <summary>Converts an amount that prices and quantities make, and rounds it.</summary>
    /// <param name="label">What the amount is.</param>
    /// <param name="exact">The amount before rounding.</param>
    /// <param name="on">The day of the rate, with what says so.</param>
    /// <param name="factors">What makes the amount, in words.</param>
    /// <param name="operands">What makes the amount.</param>
    public Reasoned<Money> Converted(
        Narrative label,
        Money exact,
        Reasoned<LocalDate> on,
        Narrative factors,
        params ReadOnlySpan<Explanation> operands)
    {
        if (exact.Currency == Currency.Value)
        {
            return Reasoned.Computed(label, exact.Rounded(), Rounded(factors), operands);
        }

        var rate = RateBetween(exact.Currency, on.Value);
        var isMultiplied = rate.Value.Base == exact.Currency;
        var amount = isMultiplied ? exact.Amount * rate.Value.Value : exact.Amount / rate.Value.Value;
        return Reasoned.Computed(
            label,
            new Money(amount, Currency.Value).Rounded(),
            Rounded(new(
                $"{factors.French} {(isMultiplied ? '×' : '÷')} taux de change du jour",
                $"{factors.English} {(isMultiplied ? '×' : '÷')} exchange rate of the day")),
            [.. operands, rate.Why, on.Why]);
    }

    private Reasoned<ExchangeRate> RateBetween(Currency currency, LocalDate on)
    {
        var rate = _rates.Rates.First(rate => rate.InForce.Contains(on)
            && ((rate.Base == currency && rate.Quote == Currency.Value)
                || (rate.Quote == currency && rate.Base == Currency.Value)));
        JsonPointer? place = _budget.ExchangeRates.Index()
            .Where(entry => entry.Item == rate)
            .Select(entry => (int?)entry.Index)
            .FirstOrDefault() is { } i
            ? Path / nameof(Budget.ExchangeRates) / i
            : null;
        var label = new Narrative(
            $"Taux de change : 1 {rate.Base} en {rate.Quote}",
            $"Exchange rate: {rate.Base} 1 in {rate.Quote}");
        var grounds = new DatedParameter(rate.Provenance, rate.InForce, place);
        return new(rate, new(label, FigureText.Of(rate.Value), grounds));
    }

    // A budget that does not state a rate is taken to use the lowest cap to the full.
    private RateReasons? RateOf(
        Narrative label,
        Claim<Percentage>? stated,
        string member,
        Func<GrantProfile, Percentage?> cap)
    {
        if (stated is not null)
        {
            return _facts.IfClaimed(label, stated, Path / member) is { } rate
                ? new(rate, stated.IsAssumed, null)
                : null;
        }

        var capping =
            from entry in Profiles.Index()
            let capped = entry.Item is null ? null : cap(entry.Item)
            where capped is not null
            orderby capped
            select (entry.Index, Share: capped.Value);
        return capping.ToList() is [var (source, share), ..] ? CapToTheFull(label, source, share) : null;
    }

    private RateReasons CapToTheFull(Narrative label, int source, Percentage share)
    {
        var id = Profiles[source]!.Id;
        var because = new Narrative(
            $"Plafond du profil « {id} », pris en entier : le budget ne donne pas de taux.",
            $"Cap of the profile '{id}', used to the full: the budget states no rate.");
        var use = Percentage.FromPercent(100);
        var rate = Reasoned.Computed(
            label,
            share,
            new("plafond × part utilisée", "cap × part used"),
            ParameterOf(new("Plafond du profil", "Cap of the profile"), source, share).Why,
            new(
                new("Part utilisée du plafond", "Part of the cap that is used"),
                FigureText.Of(use),
                new AssumedFact(ProfilePath(source), because)));
        return new(rate, true, ProfilePath(source));
    }

    private static JsonPointer ProfilePath(int source) =>
        Path / nameof(Budget.Sources) / source / nameof(FundingSource.Profile);

    private static Narrative Rounded(Narrative factors) =>
        new($"{factors.French}, arrondi", $"{factors.English}, rounded");
}

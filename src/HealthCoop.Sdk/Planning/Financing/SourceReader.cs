using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Costing;
using HealthCoop.Reference;

namespace HealthCoop.Planning.Financing;

/// <summary>Reads what the sources of a budget offer.</summary>
internal sealed class SourceReader
{
    private readonly Budget _budget;
    private readonly ReferenceData _reference;
    private readonly ValueList<Id<CostLine>> _inKind;
    private readonly ValueList<Id<CostLine>> _inMoney;
    private readonly YearMonth? _first;

    public SourceReader(CostPlan costs, Budget budget, ReferenceData reference)
    {
        (_budget, _reference) = (budget, reference);
        _inKind = LinesThat(costs, static line => line.Type == CostType.InKind);
        _inMoney = LinesThat(costs, static line => line.Type != CostType.InKind);
        _first = costs.Lines.SelectMany(static line => line.ByMonth)
            .Select(static part => (YearMonth?)part.Month)
            .Min();
    }

    public List<FundingRule> Rules { get; } = [];

    public List<Narrative> NotApplied { get; } = [];

    public FundingOffer OfferOf(FundingSource source, int ordinal)
    {
        var path = JsonPointer.Root / nameof(Programmes.Programme.Budget) / nameof(Budget.Sources) / ordinal;
        var amount = source.Amount?.ForPlanning?.Rounded();
        return new()
        {
            Source = source,
            Path = path,
            Partner = source.Partner,
            Rate = source.Rate?.ForPlanning,
            Amount = amount,
            IsOwnContribution = source is { Partner: not null, Profile: null },
            Means = MeansOf(source),
            Contribution = ContributionOf(source, path, amount),
            Cash = CashOf(source),
        };
    }

    /// <summary>Lists what a source pays of costs before its money comes.</summary>
    public static IEnumerable<FundingAdvance> AdvancesOf(
        FundingSource source,
        ValueList<MonthAmount> paid,
        Currency currency)
    {
        var arrivals = new List<MonthAmount>();
        foreach (var instalment in source.Instalments)
        {
            if (MonthOf(instalment) is { } on
                && instalment.Amount.ForPlanning is { } amount
                && ExchangeRates.FixedParities.TryConvert(amount, currency, on.OnDayOfMonth(1), out var converted))
            {
                arrivals.Add(new(on, converted));
            }
            else if (instalment.IsBalance != true)
            {
                return [];
            }
        }

        var months = paid.Concat(arrivals).Select(static part => part.Month).Distinct().Order();
        return months
            .Select(month => new FundingAdvance(source, month, Through(paid, month) - Through(arrivals, month)))
            .Where(static advance => advance.Amount.Amount > 0);

        Money Through(IEnumerable<MonthAmount> parts, YearMonth month) => Money.Sum(
            parts.Where(part => part.Month <= month).Select(static part => part.Amount),
            currency);
    }

    private static ValueList<Id<CostLine>> LinesThat(CostPlan costs, Func<CostLine, bool> isMeant) => costs.Lines
        .Where(isMeant)
        .Select(static line => (Id<CostLine>)line)
        .ToValueList();

    private Money? MeansOf(FundingSource source)
    {
        if (source.OwnResources?.ForPlanning is not { } means || means.Currency == _budget.Currency)
        {
            return source.OwnResources?.ForPlanning;
        }

        if (_first is { } month
            && Budget.RatesOf(_budget)
                .TryConvertUnrounded(means, _budget.Currency, month.OnDayOfMonth(1), out var converted))
        {
            return converted;
        }

        Tell(source, new(
            $"ses ressources propres, {means}, n'ont pas de cours en {_budget.Currency}",
            $"its own resources, {means}, have no rate in {_budget.Currency}"));
        return null;
    }

    // What is valued pays what is in kind; the rest pays what is not.
    private FundingContribution ContributionOf(FundingSource source, JsonPointer path, Money? amount)
    {
        if (source.ValuedPart is not { } claim)
        {
            return FundingContribution.Money;
        }

        var part = claim.ForPlanning is { } stated && stated.Currency == _budget.Currency ? stated : (Money?)null;
        if (TermOf<OwnContributionTerm>(source) is { GrantIsMoneyOnly: true })
        {
            if (part is not { IsZero: true })
            {
                Tell(source, new(
                    $"la subvention est en argent ; la part valorisée, {Said(part).French}, ne compte pas",
                    $"the grant is money; the valued part, {Said(part).English}, does not count"));
            }

            if (amount is { } given && part is { } valued)
            {
                Limit(source, path, "in-money", new("part en argent", "part in money"), null, given - valued);
            }

            return FundingContribution.Money;
        }

        if (part is not { } known || _inKind.IsEmpty)
        {
            Tell(
                source,
                _inKind.IsEmpty
                    ? new("aucun coût n'est dit en nature", "no cost is told to be in kind")
                    : new("la part valorisée n'est pas connue", "the valued part is not known"));
            return _inKind.IsEmpty ? FundingContribution.Money : FundingContribution.MoneyAndInKind;
        }

        Limit(source, path, "in-kind", new("part valorisée", "valued part"), _inKind, known);
        if (amount is { } whole)
        {
            Limit(source, path, "in-money", new("part en argent", "part in money"), _inMoney, whole - known);
        }

        return amount == known ? FundingContribution.InKind : FundingContribution.MoneyAndInKind;
    }

    private static Narrative Said(Money? amount) =>
        amount is { } known ? new($"{known}", $"{known}") : new("inconnue", "not known");

    private void Limit(
        FundingSource source,
        JsonPointer path,
        string about,
        Narrative name,
        ValueList<Id<CostLine>>? lines,
        Money most) => Rules.Add(new()
        {
            Id = FundingRuleIds.For(source, about, Rules),
            Name = new($"{name.French} de « {source.Id} »", $"{name.English} of '{source.Id}'"),
            Path = path / nameof(source.ValuedPart),
            Of = new() { Sources = [source], Lines = lines },
            Amount = most,
        });

    private ValueList<MonthAmount>? CashOf(FundingSource source)
    {
        if (source.Instalments.IsEmpty)
        {
            return null;
        }

        var arrivals = source.Instalments.Select(instalment => Arrival(source, instalment)).ToList();
        if (arrivals.TrueForAll(static arrival => arrival is not null))
        {
            var balance = source.Instalments.Index()
                .Where(part => IsBalance(source, part.Item))
                .Aggregate(Money.Zero(_budget.Currency), (sum, part) => sum + arrivals[part.Index]!.Amount);
            if (!balance.IsZero)
            {
                Tell(source, new(
                    $"{balance} viennent avec le solde, et sont avancés jusque-là par d'autres",
                    $"{balance} comes with the balance, and is advanced by others until then"));
            }

            return arrivals.OfType<MonthAmount>().ToValueList();
        }

        Tell(source, new("un versement ou son mois n'est pas connu", "an instalment or its month is not known"));
        return null;
    }

    // A balance pays back what others advanced, from the first cost on; what a service gives of its own resources is
    // advanced by nobody.
    private bool IsBalance(FundingSource source, Instalment instalment) =>
        instalment.IsBalance == true && TermOf<OwnResourcesTerm>(source) is null;

    private MonthAmount? Arrival(FundingSource source, Instalment instalment)
    {
        var on = MonthOf(instalment);
        var month = IsBalance(source, instalment) ? _first ?? on : on;
        return month is { } known
            && instalment.Amount.ForPlanning is { } amount
            && ExchangeRates.FixedParities.TryConvert(
                amount,
                _budget.Currency,
                (on ?? known).OnDayOfMonth(1),
                out var converted)
                ? new(known, converted)
                : null;
    }

    private static YearMonth? MonthOf(Instalment instalment) =>
        instalment.On?.ForPlanning is { Month: { } month } day ? new YearMonth(day.Year, month) : null;

    private T? TermOf<T>(FundingSource source)
        where T : GrantTerm =>
        source.Profile is { } call ? _reference.Find(call)?.Find<T>() : null;

    private void Tell(FundingSource source, Narrative why) => NotApplied.Add(new(
        $"Source « {source.Id} » : {why.French}.",
        $"Source '{source.Id}': {why.English}."));
}

using HealthCoop.Finance;
using HealthCoop.Planning.Costing;
using HealthCoop.Reference;

namespace HealthCoop.Planning.Financing;

/// <summary>Asks who pays the costs of a plan under the rules of the calls that its budget names. Pure, so it may be
/// used from several threads.</summary>
/// <example><code>
/// var asked = ProgrammeFunding.Of(plan.Costs, programme.Budget!, ReferenceData.Shipped);
/// var result = FundingAllocator.Allocate(asked.Problem);
/// </code></example>
public static class ProgrammeFunding
{
    /// <summary>Makes the problem of a plan's costs and a budget's sources.</summary>
    /// <remarks>What a source gives in kind pays costs in kind, up to its valued part; the rest of its amount pays the
    /// others. Its instalments are when its money comes, where all are known; a balance is paid back to those who
    /// advanced it, so that it counts with the last costs.</remarks>
    /// <param name="costs">The costs.</param>
    /// <param name="budget">The budget, in the currency of the costs. What a partner gives under no call counts as its
    /// own contribution.</param>
    /// <param name="reference">The calls. A source whose call is not there keeps its own rate and amount.</param>
    /// <param name="circumstances">What calls ask about the programme, or <see langword="null"/> for the
    /// default.</param>
    /// <returns>The problem, and what could not be applied of the calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="costs"/>, <paramref name="budget"/> or
    /// <paramref name="reference"/> is <see langword="null"/>.</exception>
    /// <exception cref="CurrencyMismatchException">The budget is in another currency than the costs.</exception>
    public static CallTerms Of(
        CostPlan costs,
        Budget budget,
        ReferenceData reference,
        FundingCircumstances? circumstances = null)
    {
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentNullException.ThrowIfNull(budget);
        ArgumentNullException.ThrowIfNull(reference);
        if (costs.Currency != budget.Currency)
        {
            throw new CurrencyMismatchException(
                $"The costs are in {costs.Currency} and the budget in {budget.Currency}.");
        }

        var reader = new Reader(costs, budget);
        var terms = new CallTerms(
            new()
            {
                Currency = costs.Currency,
                Costs = costs.Lines.Select(line => new FundingCost(line, line.ByMonth)
                {
                    Type = line.Type,
                    IsIndirect = line.Origin == CostOrigin.IndirectCosts,
                    IsContingency = line.Origin == CostOrigin.ContingencyReserve,
                }).ToValueList(),
                Sources = budget.Sources.Select(reader.OfferOf).ToValueList(),
                BudgetTotal = budget.Total.ForPlanning is { } total && total.Currency == costs.Currency ? total : null,
                Rules = reader.Rules.ToValueList(),
            },
            reader.NotApplied.ToValueList());
        foreach (var source in budget.Sources)
        {
            if (source.Profile is { } id && reference.Find(id) is { } profile)
            {
                var applied = CallTerms.Of(terms.Problem, source, profile, circumstances);
                terms = new(applied.Problem, [.. terms.NotApplied, .. applied.NotApplied]);
            }
        }

        return terms;
    }

    private sealed class Reader(CostPlan costs, Budget budget)
    {
        private readonly ValueList<Id<CostLine>> _inKind = costs.Lines
            .Where(static line => line.Type == CostType.InKind)
            .Select(static line => (Id<CostLine>)line)
            .ToValueList();

        private readonly ValueList<Id<CostLine>> _inMoney = costs.Lines
            .Where(static line => line.Type != CostType.InKind)
            .Select(static line => (Id<CostLine>)line)
            .ToValueList();

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
                Means = source.OwnResources?.ForPlanning,
                Contribution = ContributionOf(source, path, amount),
                Cash = CashOf(source),
            };
        }

        // What is valued pays what is in kind; the rest pays what is not.
        private FundingContribution ContributionOf(FundingSource source, JsonPointer path, Money? amount)
        {
            if (source.ValuedPart is not { } claim)
            {
                return FundingContribution.Money;
            }

            if (claim.ForPlanning is not { } part || part.Currency != budget.Currency || _inKind.IsEmpty)
            {
                Tell(
                    source,
                    _inKind.IsEmpty
                        ? new("aucun coût n'est dit en nature", "no cost is told to be in kind")
                        : new("la part valorisée n'est pas connue", "the valued part is not known"));
                return _inKind.IsEmpty ? FundingContribution.Money : FundingContribution.MoneyAndInKind;
            }

            Limit(source, path, "in-kind", new("part valorisée", "valued part"), _inKind, part);
            if (amount is { } whole)
            {
                Limit(source, path, "in-money", new("part en argent", "part in money"), _inMoney, whole - part);
            }

            return amount == part ? FundingContribution.InKind : FundingContribution.MoneyAndInKind;
        }

        private void Limit(
            FundingSource source,
            JsonPointer path,
            string id,
            Narrative name,
            ValueList<Id<CostLine>> lines,
            Money most) => Rules.Add(new()
            {
                Id = new($"{source.Id}-{id}"),
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

            var months = costs.Lines.SelectMany(static line => line.ByMonth).Select(static part => part.Month).ToList();
            var arrivals = source.Instalments.Select(instalment =>
            {
                var month = instalment.IsBalance == true && months.Count > 0
                    ? months.Max()
                    : instalment.On?.ForPlanning is { Month: { } known } day
                        ? new YearMonth(day.Year, known)
                        : (YearMonth?)null;
                return month is { } on
                    && instalment.Amount.ForPlanning is { } amount
                    && InCurrency(amount, on) is { } converted
                        ? new MonthAmount(on, converted)
                        : (MonthAmount?)null;
            }).ToList();
            if (arrivals.TrueForAll(static arrival => arrival is not null))
            {
                return arrivals.OfType<MonthAmount>().ToValueList();
            }

            Tell(source, new("un versement ou son mois n'est pas connu", "an instalment or its month is not known"));
            return null;
        }

        private Money? InCurrency(Money amount, YearMonth on) =>
            ExchangeRates.FixedParities.TryConvert(amount, budget.Currency, on.OnDayOfMonth(1), out var converted)
                ? converted
                : null;

        private void Tell(FundingSource source, Narrative why) => NotApplied.Add(new(
            $"Source « {source.Id} » : {why.French}.",
            $"Source '{source.Id}': {why.English}."));
    }
}

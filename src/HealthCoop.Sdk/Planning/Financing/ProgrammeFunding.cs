using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Costing;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Planning.Financing;

/// <summary>Asks who pays the costs of a plan under the rules of the calls that its budget names. Pure, so it may be
/// used from several threads.</summary>
/// <example><code>
/// var asked = ProgrammeFunding.Of(plan.Costs, programme, new(plan.Start, plan.End), ReferenceData.Shipped);
/// var result = FundingAllocator.Allocate(asked.Problem);
/// </code></example>
public static class ProgrammeFunding
{
    /// <summary>Makes the problem of a plan's costs and a budget's sources.</summary>
    /// <remarks>What a source gives in kind pays costs in kind, up to its valued part; the rest of its amount pays the
    /// others. Its instalments are when its money comes, where all are known: it pays no cost before. A balance is paid
    /// once all costs are, to those who advanced it, so that it limits no month; it is told, and
    /// <see cref="AdvancesOf"/> lists what has to be advanced. Sources of one payer under one call are one grant; of a
    /// call that limits what a service gives of its own resources, each source is one service.</remarks>
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
        return Of(costs, budget, reference, (_, _) => (circumstances ?? new(), []));
    }

    /// <summary>Makes the problem of a plan's costs and a programme's sources, and reads in the programme what calls
    /// ask about it: when each grant's contract was signed, an early start, countries, what is authorised.</summary>
    /// <param name="costs">The costs.</param>
    /// <param name="programme">The programme; its budget is in the currency of the costs.</param>
    /// <param name="during">The first and the last day of its plan.</param>
    /// <param name="reference">The calls. A source whose call is not there keeps its own rate and amount.</param>
    /// <returns>The problem, and what could not be applied of the calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="costs"/>, <paramref name="programme"/>,
    /// <paramref name="during"/> or <paramref name="reference"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The programme has no budget.</exception>
    /// <exception cref="CurrencyMismatchException">The budget is in another currency than the costs.</exception>
    public static CallTerms Of(CostPlan costs, Programme programme, DateInterval during, ReferenceData reference)
    {
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(during);
        ArgumentNullException.ThrowIfNull(reference);
        if (programme.Budget is not { } budget)
        {
            throw new ArgumentException($"The programme '{programme.Id}' has no budget.", nameof(programme));
        }

        return Of(costs, budget, reference, new ProgrammeCircumstances(programme, during).Of);
    }

    /// <summary>Lists what others have to advance of the money that comes by instalments: what a source pays of the
    /// costs through a month, less what has come of its money by then.</summary>
    /// <param name="budget">The budget. A balance whose month is not known comes after the last cost.</param>
    /// <param name="result">Who pays what; nothing is listed where nobody can.</param>
    /// <returns>The advances above zero, by source in the order of the budget, then by month; none of a source without
    /// instalments, or one of whose other instalments is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="budget"/> or <paramref name="result"/> is
    /// <see langword="null"/>.</exception>
    /// <exception cref="CurrencyMismatchException">The answer is not in the currency of the budget.</exception>
    public static ValueList<FundingAdvance> AdvancesOf(Budget budget, FundingResult result)
    {
        ArgumentNullException.ThrowIfNull(budget);
        ArgumentNullException.ThrowIfNull(result);
        var paid = (result.Allocation?.Sources ?? []).ToDictionary(static source => source.Source);
        return budget.Sources
            .Where(source => !source.Instalments.IsEmpty && paid.ContainsKey(source))
            .SelectMany(source => SourceReader.AdvancesOf(source, paid[source].ByMonth, budget.Currency))
            .ToValueList();
    }

    private static CallTerms Of(
        CostPlan costs,
        Budget budget,
        ReferenceData reference,
        Func<FundingSource, GrantProfile, (FundingCircumstances, ValueList<Narrative>)> circumstancesOf)
    {
        if (costs.Currency != budget.Currency)
        {
            throw new CurrencyMismatchException(
                $"The costs are in {costs.Currency} and the budget in {budget.Currency}.");
        }

        var reader = new SourceReader(costs, budget, reference);
        var problem = new FundingProblem
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
        };
        var told = reader.NotApplied;
        foreach (var (call, sources) in GrantsOf(budget, reference))
        {
            var (circumstances, unknown) = circumstancesOf(sources[0], call);
            var grant = sources.Select(static source => (Id<FundingSource>)source).ToValueList();
            var applied = new CallApplication(problem, grant, call, circumstances).Apply();
            told.AddRange(unknown.Concat(applied.NotApplied).Select(text => About(sources, text)));
            problem = applied.Problem;
        }

        told.AddRange(SeveralPayers(budget, reference));
        return new(problem, told.ToValueList());
    }

    // Each call with the sources of one payer, in the order of the budget.
    private static IEnumerable<(GrantProfile Call, List<FundingSource> Sources)> GrantsOf(
        Budget budget,
        ReferenceData reference) =>
        from source in budget.Sources
        let call = source.Profile is { } id ? reference.Find(id) : null
        where call is not null
        let service = call.Find<OwnResourcesTerm>() is null ? (Id<FundingSource>?)null : source.Id
        group source by (call, source.Partner, service) into grant
        select (grant.Key.call, grant.ToList());

    private static IEnumerable<Narrative> SeveralPayers(Budget budget, ReferenceData reference) =>
        from grant in GrantsOf(budget, reference)
        where grant.Call.Find<OwnResourcesTerm>() is null
        group grant.Sources by grant.Call into call
        where call.Count() > 1
        select About(call.SelectMany(static sources => sources), new(
            $"Un appel, plusieurs payeurs ; ses limites valent pour chacun : {call.Key.Name.French}",
            $"One call, several payers; its limits hold for each: {call.Key.Name.English}"));

    private static Narrative About(IEnumerable<FundingSource> sources, Narrative text)
    {
        var ids = sources.Select(static source => source.Id).ToList();
        var plural = ids.Count > 1 ? "s" : string.Empty;
        return new(
            $"{text.French} (source{plural} {string.Join(", ", ids.Select(static id => $"« {id} »"))})",
            $"{text.English} (source{plural} {string.Join(", ", ids.Select(static id => $"'{id}'"))})");
    }
}

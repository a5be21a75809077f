using HealthCoop.Finance;

namespace HealthCoop.Planning.Explanations;

/// <summary>Fixes what each source pays, in the order of the allocator.</summary>
internal sealed class SourceTargets
{
    private readonly Budget _content;
    private readonly ProgrammeFacts _facts;
    private readonly PeriodReasons _period;
    private readonly BudgetReasons _budget;
    private readonly Reasoned<Money> _total;

    public SourceTargets(
        Budget content,
        ProgrammeFacts facts,
        PeriodReasons period,
        BudgetReasons budget,
        Reasoned<Money> total)
    {
        (_content, _facts, _period, _budget, _total) = (content, facts, period, budget, total);
        var bound = Bound();
        var amounts = new Reasoned<Money>[content.Sources.Count];
        var left = bound;
        var before = new List<Reasoned<Money>>();
        foreach (var i in Enumerable.Range(0, amounts.Length).OrderBy(i => TakesTheRest(content.Sources[i])))
        {
            amounts[i] = AmountOf(i, bound, left);
            before.Add(amounts[i]);
            left = Less(new("Ce que les autres sources laissent", "What the other sources leave"), bound, before);
        }

        All = [.. content.Sources.Select((source, i) => new SourceReasons(
            source,
            PartnerOf(source, i),
            amounts[i],
            Less(new("Part laissée par les sources d'avant", "What the sources before leave"), total, amounts[..i])))];
    }

    public IReadOnlyList<SourceReasons> All { get; }

    private static bool TakesTheRest(FundingSource source) =>
        source is { Rate: null or { ForPlanning: null }, Amount: null or { ForPlanning: null } };

    private static JsonPointer PathOf(int source) => BudgetReasons.Path / nameof(Budget.Sources) / source;

    private static Reasoned<Money> Less(
        Narrative label,
        Reasoned<Money> whole,
        IReadOnlyCollection<Reasoned<Money>> parts) =>
        parts.Count == 0 ? whole : Reasoned.Computed(
            label,
            whole.Value - Money.Sum(parts.Select(part => part.Value), whole.Value.Currency),
            new("le tout moins ce que paient ces sources", "the whole less what these sources pay"),
            [whole.Why, .. parts.Select(part => part.Why)]);

    private static Money NotNegative(Money money) => money.Amount < 0 ? Money.Zero(money.Currency) : money;

    public static Narrative NameOf(FundingSource source) => source.Name ?? new(source.Id.Value);

    private Reasoned<Money> Bound() => _budget.Total is { } budget && budget.Value < _total.Value
        ? Reasoned.Computed(
            new("Montant à financer", "Amount to be funded"),
            NotNegative(budget.Value.Rounded()),
            new("total du budget, plus petit que le coût total", "total of the budget, less than the total cost"),
            budget.Why,
            _total.Why)
        : Reasoned.Computed(
            new("Montant à financer", "Amount to be funded"),
            _total.Value,
            new("coût total", "total cost"),
            [_total.Why, .. _budget.Total is { } known ? new[] { known.Why } : []]);

    private Explanation? PartnerOf(FundingSource source, int ordinal) => source.Partner is { } partner
        ? _facts.Stated(new("Payeur", "Payer"), partner, PathOf(ordinal) / nameof(FundingSource.Partner)).Why
        : null;

    private Reasoned<Money> AmountOf(int ordinal, Reasoned<Money> bound, Reasoned<Money> left)
    {
        var source = _content.Sources[ordinal];
        var name = NameOf(source);
        List<Reasoned<Money>> limits = [.. LimitsOf(source, ordinal, bound), left];
        return Reasoned.Computed(
            new($"Financement de « {name.French} »", $"Funding from '{name.English}'"),
            NotNegative(limits.Min(limit => limit.Value)),
            new("le plus petit de ces montants", "smallest of these amounts"),
            [.. limits.Select(limit => limit.Why)]);
    }

    private IEnumerable<Reasoned<Money>> LimitsOf(FundingSource source, int ordinal, Reasoned<Money> bound)
    {
        var path = PathOf(ordinal);
        var rate = _facts.IfClaimed(
            new("Taux de la source", "Rate of the source"),
            source.Rate,
            path / nameof(source.Rate));
        if (rate is not null)
        {
            yield return Reasoned.Computed(
                new("Montant au taux de la source", "Amount at the rate of the source"),
                MinorUnits.ShareRoundedDown(bound.Value, rate.Value),
                new("montant à financer × taux, arrondi vers le bas", "amount to be funded × rate, rounded down"),
                bound.Why,
                rate.Why);
        }

        var label = new Narrative("Montant de la source", "Amount of the source");
        if (_facts.IfClaimed(label, source.Amount, path / nameof(source.Amount)) is { } amount)
        {
            yield return amount with { Value = amount.Value.Rounded() };
        }

        if (_budget.Profiles[ordinal] is { } profile)
        {
            foreach (var limit in LimitsOf(profile, ordinal, bound))
            {
                yield return limit;
            }
        }
    }

    private IEnumerable<Reasoned<Money>> LimitsOf(GrantProfile profile, int ordinal, Reasoned<Money> bound)
    {
        if (profile.MaximumRate is { } maximum)
        {
            var rate = _budget.ParameterOf(
                new("Taux maximal du profil", "Highest rate of the profile"),
                ordinal,
                maximum);
            yield return Reasoned.Computed(
                new("Montant au taux maximal du profil", "Amount at the highest rate of the profile"),
                MinorUnits.ShareRoundedDown(bound.Value, maximum),
                new(
                    "montant à financer × taux maximal, arrondi vers le bas",
                    "amount to be funded × highest rate, rounded down"),
                bound.Why,
                rate.Why);
        }

        if (profile.Ceiling is { } ceiling)
        {
            var highest = _budget.ParameterOf(new("Plafond du profil", "Ceiling of the profile"), ordinal, ceiling);
            yield return _budget.Converted(
                new("Montant au plafond du profil", "Amount at the ceiling of the profile"),
                ceiling,
                _period.Start,
                new("plafond", "ceiling"),
                highest.Why);
        }
    }
}

using HealthCoop.HealthSystem;
using HealthCoop.Planning.Costing;
using HealthCoop.Programmes;
using HealthCoop.Terminology;

namespace HealthCoop.Planning.Explanations;

/// <summary>What a plan is like, explained.</summary>
internal sealed class AppraisalReasons
{
    private readonly BudgetReasons _budget;
    private readonly CostReasons _costs;
    private readonly FundingReasons _funding;
    private readonly Dictionary<Pillar, Reasoned<Money>> _pillars;
    private readonly Reasoned<Money> _given;

    public AppraisalReasons(
        Programme programme,
        ProgrammeFacts facts,
        PeriodReasons period,
        BudgetReasons budget,
        CostReasons costs,
        FundingReasons funding)
    {
        AfterEnd = new(programme, facts, period, budget);
        (_budget, _costs, _funding) = (budget, costs, funding);
        _pillars = Enum.GetValues<Pillar>().ToDictionary(pillar => pillar, AmountOf);
        _given = Reasoned.Sum(
            new("Coût donné à des piliers", "Cost that is given to pillars"),
            new("somme des piliers", "sum of the pillars"),
            _pillars.Values,
            budget.Currency);
    }

    /// <summary>Gets what the end of the programme leaves, explained.</summary>
    public AfterEndReasons AfterEnd { get; }

    public Explanation Amount(Pillar pillar) => _pillars[pillar].Why;

    public Explanation Share(Pillar pillar) => Ratio(
        new("Part du pilier", "Share of the pillar"),
        _pillars[pillar].Value,
        _given.Value,
        new("montant ÷ coût donné à des piliers, à six décimales", "amount ÷ cost given to pillars, six decimals"),
        _pillars[pillar].Why,
        _given.Why);

    /// <summary>Explains the sum of the squared shares of the funders that are named.</summary>
    public Reasoned<decimal> LowestDependence() => Dependence(
        new("Dépendance au plus bas", "Dependence at the lowest"),
        new(
            "somme des carrés des parts des payeurs nommés dans ce qui est financé",
            "sum of the squared shares of the named payers in what is funded"),
        unnamed: 0);

    /// <summary>Explains the same sum as if one funder stood behind all that are not named.</summary>
    public Reasoned<decimal> HighestDependence() => Dependence(
        new("Dépendance au plus haut", "Dependence at the highest"),
        new(
            "somme des carrés des parts, celle des sources sans payeur comme d'un seul",
            "sum of the squared shares, that of the sources without a payer as of one"),
        _funding.Unattributed.Value.Amount);

    public Explanation AssumedShareOfCost()
    {
        var assumed = _costs.Lines.Where(line => line.IsAssumed).Select(line => line.Amount).ToList();
        return Ratio(
            new("Part du coût qui repose sur des hypothèses", "Part of the cost that rests on assumptions"),
            Money.Sum(assumed.Select(amount => amount.Value), _budget.Currency.Value),
            _costs.Total.Value,
            new(
                "lignes qui reposent sur une hypothèse ÷ coût total, à six décimales",
                "lines that rest on an assumption ÷ total cost, to six decimals"),
            [_costs.Total.Why, .. assumed.Select(amount => amount.Why)]);
    }

    private static Explanation Ratio(
        Narrative label,
        Money part,
        Money whole,
        Narrative formula,
        params ReadOnlySpan<Explanation> operands) => Reasoned.Computed(
            label,
            whole.IsZero ? 0 : DecimalText.Rounded(part.Amount / whole.Amount),
            formula,
            operands).Why;

    private Reasoned<Money> AmountOf(Pillar pillar)
    {
        var part = new PillarAmount(pillar, Money.Zero(_budget.Currency.Value));
        var name = Terms.For(pillar).InSentence;
        return _costs.Of(part) ?? Reasoned.Computed(
            new($"Coût pour le pilier « {name.French} »", $"Cost for the pillar '{name.English}'"),
            part.Amount,
            new("aucune ligne de coût n'y va", "no cost line goes to it"),
            _budget.Currency.Why,
            _costs.Total.Why);
    }

    private Reasoned<decimal> Dependence(Narrative label, Narrative formula, decimal unnamed)
    {
        var funded = (_funding.Total.Value - _funding.Gap.Value).Amount;
        var squares = _funding.Sources
            .Where(source => source.Partner is not null)
            .GroupBy(source => source.Source.Partner)
            .Select(group => group.Sum(source => source.Amount.Value.Amount))
            .Append(unnamed)
            .Sum(amount => funded == 0 ? 0 : amount / funded * (amount / funded));
        return Reasoned.Computed(
            label,
            DecimalText.Rounded(squares),
            formula,
            [
                _funding.Total.Why,
                _funding.Gap.Why,
                .. _funding.Sources.Select(source => source.Amount.Why),
                .. _funding.Sources.Select(source => source.Partner).OfType<Explanation>(),
            ]);
    }
}

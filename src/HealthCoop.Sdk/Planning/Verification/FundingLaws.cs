using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;

namespace HealthCoop.Planning.Verification;

/// <summary>Checks a plan's own funding: nothing is lost, and no source pays more than its terms allow.</summary>
internal sealed class FundingLaws
{
    private static readonly JsonPointer Funding = JsonPointer.Root / nameof(Plan.Funding);

    private readonly FundingAllocation _funding;
    private readonly CostPlan _costs;
    private readonly PlanFindings _findings;

    private FundingLaws(Plan plan, PlanFindings findings) =>
        (_funding, _costs, _findings) = (plan.Funding, plan.Costs, findings);

    public static void Check(Plan plan, ExpectedBudget? budget, PlanFindings findings)
    {
        var laws = new FundingLaws(plan, findings);
        laws.CheckTotals();
        laws.CheckLines();
        laws.CheckSources();
        laws.CheckMonths();
        if (budget?.Currency == plan.Costs.Currency)
        {
            laws.CheckTerms(budget);
        }
    }

    private void CheckTotals()
    {
        Conserve(nameof(FundingAllocation.Total), _funding.Total, _costs.Total, new(
            "Le coût à financer est celui des lignes", "The cost to pay is that of the lines"));
        Conserve(
            nameof(FundingAllocation.Gap),
            _funding.Gap,
            Sum([_costs.Total, .. _funding.Sources.Select(source => -source.Amount)]),
            new("Le déficit est ce que les sources laissent", "The gap is what the sources leave"));
        Conserve(
            nameof(FundingAllocation.Unattributed),
            _funding.Unattributed,
            Sum(_funding.Sources.Where(source => source.Partner is null).Select(source => source.Amount)),
            new("Ce que paient les sources sans payeur nommé", "What sources pay whose payer is not named"));
    }

    private void CheckLines()
    {
        var lines = Funding / nameof(FundingAllocation.Lines);
        var amounts = _costs.Lines.ToLookup(line => line.Id, line => line.Amount);
        foreach (var (index, line) in _funding.Lines.Index())
        {
            var gap = lines / index / nameof(LineFunding.Gap);
            var rest = Sum([.. amounts[line.Line], .. line.Parts.Select(part => -part.Amount)]);
            _findings.Compare(PlanRules.Conservation, gap, line.Gap, rest, new(
                $"Ce que les sources laissent de la ligne « {line.Line} »",
                $"What the sources leave of the line '{line.Line}'"));
            RefuseNegative(line.Gap, gap);
            foreach (var (part, paid) in line.Parts.Index())
            {
                RefuseNegative(
                    paid.Amount,
                    lines / index / nameof(LineFunding.Parts) / part / nameof(SourceAmount.Amount));
            }
        }

        var funded = _funding.Lines.Select(line => line.Line).ToHashSet();
        foreach (var line in _costs.Lines.Where(line => !funded.Contains(line.Id)))
        {
            _findings.Add(PlanRules.Conservation, lines, null, new(
                $"La ligne « {line.Id} » n'a pas de financement.",
                $"The line '{line.Id}' has no funding."));
        }
    }

    private void CheckSources()
    {
        var paid = (
            from line in _funding.Lines
            from part in line.Parts
            select part).ToLookup(part => part.Source, part => part.Amount);
        foreach (var (index, source) in _funding.Sources.Index())
        {
            var place = Funding / nameof(FundingAllocation.Sources) / index;
            _findings.Compare(
                PlanRules.Conservation,
                place / nameof(SourceAllocation.Amount),
                source.Amount,
                Sum(paid[source.Source]),
                new($"Ce que « {source.Source} » paie des lignes", $"What '{source.Source}' pays of the lines"));
            _findings.Compare(
                PlanRules.Conservation,
                place / nameof(SourceAllocation.ByMonth),
                Sum(source.ByMonth.Select(month => month.Amount)),
                source.Amount,
                new($"Les mois de la source « {source.Source} »", $"The months of the source '{source.Source}'"));
            RefuseNegative(source.Amount, place / nameof(SourceAllocation.Amount));
        }

        _findings.Compare(
            PlanRules.Conservation,
            Funding / nameof(FundingAllocation.GapByMonth),
            Sum(_funding.GapByMonth.Select(month => month.Amount)),
            _funding.Gap,
            new("Les mois du déficit", "The months of the gap"));
    }

    private void CheckMonths()
    {
        var paid = _funding.Sources
            .SelectMany(source => source.ByMonth)
            .Concat(_funding.GapByMonth)
            .ToLookup(part => part.Month, part => part.Amount);
        var costs = _costs.ByMonth.ToLookup(part => part.Month, part => part.Amount);
        foreach (var month in paid.Concat(costs).Select(group => group.Key).Distinct().Order())
        {
            var (stated, due) = (Sum(paid[month]), Sum(costs[month]));
            if (stated != due)
            {
                var text = MonthText.Of(month);
                _findings.Add(PlanRules.Conservation, Funding, stated.ToString(), new(
                    $"En {text}, sources et déficit font {stated}, et le coût {due}.",
                    $"In {text}, sources and gap make {stated}, and the cost {due}."));
            }
        }
    }

    private void CheckTerms(ExpectedBudget budget)
    {
        var bound = FundingTargets.Bound(budget, Sum([_costs.Total]));
        foreach (var (index, source) in _funding.Sources.Index())
        {
            var place = Funding / nameof(FundingAllocation.Sources) / index / nameof(SourceAllocation.Amount);
            foreach (var terms in budget.Terms.Where(terms => terms.Source.Id == source.Source))
            {
                CheckLimits(source, FundingTargets.LimitsOf(terms, bound), place);
            }
        }
    }

    private void CheckLimits(SourceAllocation source, IEnumerable<SourceLimit> limits, JsonPointer place)
    {
        foreach (var limit in limits.Where(limit => source.Amount.Amount > limit.AtMost.Amount))
        {
            var (french, english) = limit.Limit switch
            {
                FundingLimit.Rate => ("son taux", "its rate"),
                FundingLimit.Amount => ("son montant", "its amount"),
                FundingLimit.MaximumRate => ("le taux maximal de ses règles", "the highest rate of its rules"),
                _ => ("le plafond de ses règles", "the ceiling of its rules"),
            };
            _findings.Add(PlanRules.RatesAndCeilings, place, source.Amount.ToString(), new(
                $"La source « {source.Source} » paie {source.Amount} ; {french} permet {limit.AtMost}.",
                $"The source '{source.Source}' pays {source.Amount}; {english} allows {limit.AtMost}."));
        }
    }

    private void Conserve(string member, Money stated, Money due, Narrative because) =>
        _findings.Compare(PlanRules.Conservation, Funding / member, stated, due, because);

    private void RefuseNegative(Money amount, JsonPointer place)
    {
        if (amount.Amount < 0)
        {
            _findings.Add(PlanRules.Conservation, place, amount.ToString(), new(
                $"Personne ne paie moins que rien ; le plan dit {amount}.",
                $"Nobody pays less than nothing; the plan says {amount}."));
        }
    }

    private Money Sum(IEnumerable<Money> amounts) => CostSums.Sum(amounts, _costs.Currency);
}

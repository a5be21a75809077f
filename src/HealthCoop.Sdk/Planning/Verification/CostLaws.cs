using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Verification;

/// <summary>Checks a plan's own cost lines: their parts add up to them, and they add up to the sums.</summary>
internal sealed class CostLaws
{
    private static readonly JsonPointer Costs = JsonPointer.Root / nameof(Plan.Costs);

    private static readonly Narrative LinesAddUp = new("La somme des lignes", "The sum of the lines");

    private readonly CostPlan _costs;
    private readonly PlanFindings _findings;

    private CostLaws(CostPlan costs, PlanFindings findings) => (_costs, _findings) = (costs, findings);

    public static void Check(CostPlan costs, PlanFindings findings)
    {
        var laws = new CostLaws(costs, findings);
        foreach (var (index, line) in costs.Lines.Index())
        {
            laws.CheckLine(line, Costs / nameof(CostPlan.Lines) / index);
        }

        laws.CheckSums();
    }

    private void CheckLine(CostLine line, JsonPointer place)
    {
        foreach (var (amount, at) in AmountsOf(line, place))
        {
            if (amount.Amount < 0 || amount.Currency != _costs.Currency)
            {
                _findings.Add(PlanRules.CostLines, at, amount.ToString(), new(
                    $"Un coût est positif et en {_costs.Currency} ; le plan dit {amount}.",
                    $"A cost is not negative and in {_costs.Currency}; the plan says {amount}."));
            }
        }

        _findings.Compare(
            PlanRules.PillarSplit,
            place / nameof(CostLine.ByPillar),
            CostSums.Sum(line.ByPillar.Select(part => part.Amount), _costs.Currency),
            line.Amount,
            new($"Les piliers de la ligne « {line.Id} »", $"The pillars of the line '{line.Id}'"));
        _findings.Compare(
            PlanRules.MonthSpread,
            place / nameof(CostLine.ByMonth),
            CostSums.Sum(line.ByMonth.Select(part => part.Amount), _costs.Currency),
            line.Amount,
            new($"Les mois de la ligne « {line.Id} »", $"The months of the line '{line.Id}'"));
        if (!line.ByBeneficiary.IsEmpty)
        {
            _findings.Compare(
                PlanRules.BeneficiarySplit,
                place / nameof(CostLine.ByBeneficiary),
                CostSums.Sum(line.ByBeneficiary.Select(part => part.Amount), _costs.Currency),
                line.Amount,
                new($"Les bénéficiaires de la ligne « {line.Id} »", $"The beneficiaries of the line '{line.Id}'"));
        }
    }

    private static IEnumerable<(Money Amount, JsonPointer Place)> AmountsOf(CostLine line, JsonPointer place)
    {
        yield return (line.Amount, place / nameof(CostLine.Amount));
        foreach (var (index, part) in line.ByPillar.Index())
        {
            yield return (part.Amount, place / nameof(CostLine.ByPillar) / index / nameof(PillarAmount.Amount));
        }

        foreach (var (index, part) in line.ByMonth.Index())
        {
            yield return (part.Amount, place / nameof(CostLine.ByMonth) / index / nameof(MonthAmount.Amount));
        }

        foreach (var (index, part) in line.ByBeneficiary.Index())
        {
            yield return (
                part.Amount,
                place / nameof(CostLine.ByBeneficiary) / index / nameof(BeneficiaryAmount.Amount));
        }
    }

    private void CheckSums()
    {
        var items = _costs.Lines.Where(line => line.Origin == CostOrigin.CostItem).Select(line => line.Amount);
        var due = CostSums.Of(_costs.Currency, CostSums.Sum(items, _costs.Currency), _costs.Lines, _costs.Unpriced);
        _findings.Compare(PlanRules.Sums, Costs / nameof(CostPlan.Total), _costs.Total, due.Total, LinesAddUp);
        _findings.Compare(PlanRules.Sums, Costs / nameof(CostPlan.Direct), _costs.Direct, due.Direct, LinesAddUp);
        CheckAxis(nameof(CostPlan.ByActivity), _costs.ByActivity, due.ByActivity, p => (p.Activity?.Value, p.Amount));
        CheckAxis(nameof(CostPlan.ByPillar), _costs.ByPillar, due.ByPillar, p => (p.Pillar?.ToString(), p.Amount));
        CheckAxis(
            nameof(CostPlan.ByTerritory),
            _costs.ByTerritory,
            due.ByTerritory,
            p => (p.Territory?.Value, p.Amount));
        CheckAxis(nameof(CostPlan.ByHeading), _costs.ByHeading, due.ByHeading, p => (p.Heading?.ToString(), p.Amount));
        CheckAxis(nameof(CostPlan.ByMonth), _costs.ByMonth, due.ByMonth, p => (MonthText.Of(p.Month), p.Amount));
    }

    private void CheckAxis<T>(
        string axis,
        ValueList<T> stated,
        ValueList<T> due,
        Func<T, (string? Name, Money Amount)> part)
    {
        var sums = due.Select(part).ToLookup(sum => sum.Name, sum => sum.Amount);
        foreach (var (index, (name, amount)) in stated.Select(part).Index())
        {
            var place = Costs / axis / index / nameof(MonthAmount.Amount);
            var sum = CostSums.Sum(sums[name], _costs.Currency);
            _findings.Compare(PlanRules.Sums, place, amount, sum, name is null ? LinesAddUp : new(
                $"{LinesAddUp.French} pour « {name} »",
                $"{LinesAddUp.English} for '{name}'"));
        }

        var named = stated.Select(part).Select(sum => sum.Name).ToHashSet();
        foreach (var missing in due.Select(part).Where(sum => !named.Contains(sum.Name)))
        {
            _findings.Add(PlanRules.Sums, Costs / axis, null, new(
                $"La somme des lignes pour « {missing.Name} », {missing.Amount}, manque.",
                $"The sum of the lines for '{missing.Name}', {missing.Amount}, is missing."));
        }
    }
}

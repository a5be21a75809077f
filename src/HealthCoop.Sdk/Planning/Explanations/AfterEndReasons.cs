using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Explanations;

/// <summary>What costs money once the programme is over, and for how long it is paid, explained.</summary>
internal sealed class AfterEndReasons(
    Programme programme,
    ProgrammeFacts facts,
    PeriodReasons period,
    BudgetReasons budget)
{
    private static readonly JsonPointer Facilities = JsonPointer.Root / nameof(Programme.Facilities);

    /// <summary>Explains what a year costs, at one facility or in all; nothing when no such amount is known or
    /// assumed.</summary>
    public Explanation? PerYear(bool isPaid, Id<Facility>? facility = null)
    {
        var costs = RunningCosts()
            .Where(cost => facility is null || cost.Facility == facility)
            .Where(cost => cost.Stated.PayerAfterEnd is not null == isPaid)
            .Select(cost => cost.PerYear)
            .OfType<Reasoned<Money>>()
            .ToList();
        return costs.Count == 0 ? null : Reasoned.Sum(
            isPaid
                ? new("Coût annuel après la fin, payé", "Yearly cost after the end, paid")
                : new("Coût annuel après la fin, sans payeur", "Yearly cost after the end, without a payer"),
            new("somme des coûts annuels", "sum of the yearly costs"),
            costs,
            budget.Currency).Why;
    }

    /// <summary>Explains in which year a service is first not known to be paid.</summary>
    public Explanation? NotPaidFrom(Id<Facility> facility, ServiceOutlook outlook) =>
        outlook.NotPaidFrom is { } year && OrdinalOf(facility) is { } ordinal
            ? Reasoned.Computed(
                new("Première année non payée, à ce que l'on sait", "First year that is not known to be paid"),
                year,
                new(
                    "première année, de 1 à 5, qu'un coût connu et complet n'a pas d'engagement qui la couvre",
                    "first year, from 1 to 5, that no undertaking covers for each of the costs, all of them known"),
                [
                    facts.Quoted(
                        new("La liste des coûts est complète", "The list of the costs is complete"),
                        Facilities / ordinal / nameof(Facility.RunningCostsAreComplete)),
                    .. CostsOf(facility, outlook.Service).Select(UndertakingOf),
                ]).Why
            : null;

    /// <summary>Explains what has to be undertaken in that year; nothing where it is not known.</summary>
    public Explanation? Missing(Id<Facility> facility, ServiceOutlook outlook)
    {
        var unpaid = CostsOf(facility, outlook.Service)
            .Where(cost => !(cost.Stated.PayerAfterEnd is not null
                && outlook.NotPaidFrom is { } year
                && Undertaking.Covers(cost.Stated.PaidFor, year) is true))
            .Select(cost => cost.PerYear)
            .ToList();
        return unpaid.Contains(null) ? null : Reasoned.Sum(
            new("À engager cette année-là", "To be undertaken in that year"),
            new("somme des coûts que nul ne s'est engagé à payer", "sum of the costs that nobody undertook to pay"),
            [.. unpaid.OfType<Reasoned<Money>>()],
            budget.Currency).Why;
    }

    private IEnumerable<YearlyCost> CostsOf(Id<Facility> facility, Id<CareService> service) =>
        from cost in RunningCosts()
        where cost.Facility == facility && (cost.Stated.For.IsEmpty || cost.Stated.For.Contains(service))
        select cost;

    private Explanation UndertakingOf(YearlyCost cost)
    {
        var length = cost.Stated.PayerAfterEnd is null ? null : cost.Stated.PaidFor;
        var label = new Narrative(
            $"Durée de l'engagement de payer « {cost.Stated.Name.French} »",
            $"Length of the undertaking to pay '{cost.Stated.Name.English}'");
        return facts.IfClaimed(label, length, cost.Path / nameof(RunningCost.PaidFor))?.Why
            ?? facts.Quoted(
                new(
                    $"Nul ne s'est engagé, à ce que l'on sait, à payer « {cost.Stated.Name.French} », coût",
                    $"Nobody is known to have undertaken to pay '{cost.Stated.Name.English}', a cost that is"),
                cost.Path / nameof(RunningCost.PerYear) / nameof(IClaim.Modality));
    }

    private int? OrdinalOf(Id<Facility> id) => programme.Facilities.Index()
        .Where(entry => entry.Item.Id == id)
        .Select(entry => (int?)entry.Index)
        .FirstOrDefault();

    private IEnumerable<YearlyCost> RunningCosts()
    {
        var institutions = JsonPointer.Root / nameof(Programme.Institutions);
        var owners = programme.Facilities
            .Select((owner, i) => (Id: (Id<Facility>?)owner.Id, owner.RunningCosts, Path: Facilities / i))
            .Concat(programme.Institutions
                .Select((owner, i) => (Id: (Id<Facility>?)null, owner.RunningCosts, Path: institutions / i)));
        return
            from owner in owners
            from cost in owner.RunningCosts.Index()
            let path = owner.Path / nameof(Facility.RunningCosts) / cost.Index
            select new YearlyCost(owner.Id, cost.Item, path, PerYear(cost.Item, path));
    }

    private Reasoned<Money>? PerYear(RunningCost cost, JsonPointer path)
    {
        var stated = facts.IfClaimed(
            new("Coût d'une année", "Cost of a year"),
            cost.PerYear,
            path / nameof(cost.PerYear));
        return stated is null ? null : budget.Converted(
            new($"Coût annuel de « {cost.Name.French} »", $"Yearly cost of '{cost.Name.English}'"),
            stated.Value,
            period.End,
            new("coût d'une année", "cost of a year"),
            stated.Why);
    }

    /// <summary>A running cost, with the facility that has it and its place.</summary>
    private sealed record YearlyCost(
        Id<Facility>? Facility,
        RunningCost Stated,
        JsonPointer Path,
        Reasoned<Money>? PerYear);
}

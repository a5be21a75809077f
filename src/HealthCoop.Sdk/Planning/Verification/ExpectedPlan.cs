using HealthCoop.Documents;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Planning.Verification;

/// <summary>The plan to which a programme leads, derived without the engines.</summary>
internal sealed class ExpectedPlan
{
    private ExpectedPlan(Programme programme, ReferenceData reference)
    {
        var obstacles = new Obstacles();
        foreach (var finding in ProgrammeDocument.Check(programme))
        {
            obstacles.Add(finding.Path, finding.Message);
        }

        try
        {
            if (!obstacles.Any)
            {
                Derive(programme, reference, obstacles);
            }
        }
        catch (Exception e) when (e is OverflowException or ArgumentException)
        {
            obstacles.Add(JsonPointer.Root, new(
                "Un nombre ou une date est hors des limites du calcul.",
                "A number or a date is out of the bounds of computing."));
        }

        Obstacles = obstacles.Reasons;
    }

    /// <summary>Gets the plan, or nothing when the programme leads to none.</summary>
    public Plan? Plan { get; private set; }

    /// <summary>Gets why the programme leads to no plan.</summary>
    public IReadOnlyList<Narrative> Obstacles { get; }

    /// <summary>Gets the activities with their calendars, where the programme has days.</summary>
    public WorkPlan? Work { get; private set; }

    /// <summary>Gets the terms of the budget, where there is one.</summary>
    public ExpectedBudget? Budget { get; private set; }

    public static ExpectedPlan Of(Programme programme, ReferenceData reference) => new(programme, reference);

    private void Derive(Programme programme, ReferenceData reference, Obstacles obstacles)
    {
        if (ProgrammeDays.Of(programme, obstacles) is not { } days)
        {
            return;
        }

        Work = new(programme, days, obstacles);
        Budget = ExpectedBudget.Of(programme, reference, days, obstacles);
        var afterEnd = Budget?.CostsAfterEnd(programme) ?? [];
        var need = new ExpectedNeed(programme, days);
        need.Check(obstacles);
        if (obstacles.Any || ExpectedSchedule.Of(Work, obstacles) is not { } schedule)
        {
            return;
        }

        if (new ExpectedCosts(programme, Budget!, days, schedule, obstacles).Find() is { } costs
            && ExpectedFunding.Of(Budget!, costs, obstacles) is { } funding)
        {
            Plan = Write(programme, reference, schedule, costs, funding, afterEnd, need);
        }
    }

    private Plan Write(
        Programme programme,
        ReferenceData reference,
        Schedule schedule,
        CostPlan costs,
        FundingAllocation funding,
        List<YearlyCost> afterEnd,
        ExpectedNeed need)
    {
        var document = ProgrammeDocument.ToUtf8(programme);
        var facts = DocumentFacts.Of(programme, document);
        var resources = new ExpectedResources(programme, reference, Budget!, Work!.Days, need).Find();
        return new()
        {
            Programme = programme,
            ProgrammeHash = ContentHash.Of(document.Span),
            ReferencePacks = reference.Packs,
            Basis = facts.Basis,
            Start = Work!.Days.First,
            End = Work.Days.Last,
            Schedule = schedule,
            ConditionalMilestones =
                [.. programme.Milestones.OfType<ConditionalMilestone>().Select(milestone => milestone.Id)],
            Resources = resources,
            Costs = costs,
            Funding = funding,
            Appraisal = ExpectedAppraisal.Of(costs, funding, new(programme, costs.Currency, afterEnd, resources)),
            Unknowns = [.. facts.Unknowns, .. need.Unstated(), .. ExpectedResources.UnknownMeans(resources)],
            Assumptions = [.. facts.Assumptions, .. Budget!.AssumedCaps],
        };
    }
}

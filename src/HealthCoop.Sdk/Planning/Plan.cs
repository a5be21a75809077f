using HealthCoop.Planning.Appraisal;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Planning.Resources;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Planning;

/// <summary>What a programme delivers where and when, with which means, at what cost and paid by whom.</summary>
/// <remarks>Immutable, so it may be shared between threads.</remarks>
public sealed record Plan
{
    /// <summary>Gets the programme.</summary>
    public required Id<Programme> Programme { get; init; }

    /// <summary>Gets the hash of the programme's document, by which the plan is shown to belong to it.</summary>
    public required ContentHash ProgrammeHash { get; init; }

    /// <summary>Gets the reference packs that the plan was made with.</summary>
    public required ValueList<ReferencePackEdition> ReferencePacks { get; init; }

    /// <summary>Gets from which point of view the plan is made.</summary>
    public required PlanBasis Basis { get; init; }

    /// <summary>Gets the first day of the programme.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>Gets the last day of the programme.</summary>
    public required LocalDate End { get; init; }

    /// <summary>Gets when each activity takes place.</summary>
    public required Schedule Schedule { get; init; }

    /// <summary>Gets the milestones that wait for a condition, in the order of the programme. They have no
    /// date.</summary>
    public required ValueList<Id<Milestone>> ConditionalMilestones { get; init; }

    /// <summary>Gets what the care packages take, facility by facility.</summary>
    public required Readiness Resources { get; init; }

    /// <summary>Gets what the programme costs.</summary>
    public required CostPlan Costs { get; init; }

    /// <summary>Gets who pays.</summary>
    public required FundingAllocation Funding { get; init; }

    /// <summary>Gets what the plan is like.</summary>
    public required PlanAppraisal Appraisal { get; init; }

    /// <summary>Gets the places of the facts that are not known: claims in the order of the programme's document, then
    /// what is not stated of people and contacts, then the means of facilities.</summary>
    public required ValueList<JsonPointer> Unknowns { get; init; }

    /// <summary>Gets what is assumed: closures, claims in the order of the programme's document, then caps of profiles
    /// that stand in for rates which the budget does not state.</summary>
    public required ValueList<PlanAssumption> Assumptions { get; init; }
}

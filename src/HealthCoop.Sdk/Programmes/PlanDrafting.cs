using HealthCoop.HealthSystem;

namespace HealthCoop.Programmes;

/// <summary>Writing a communal health plan with those who will carry it out.</summary>
public sealed record PlanDrafting : Activity
{
    /// <summary>Gets the plan that is written.</summary>
    public required Id<CommunalHealthPlan> Plan { get; init; }
}

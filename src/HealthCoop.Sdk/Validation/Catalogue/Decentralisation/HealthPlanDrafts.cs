using HealthCoop.HealthSystem;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Tells plans in the making from those that are written.</summary>
internal static class HealthPlanDrafts
{
    /// <summary>Tells whether a plan is known to be in the making.</summary>
    public static bool IsDraft(this CommunalHealthPlan plan) => plan.Status.Value < HealthPlanStatus.Validated;
}

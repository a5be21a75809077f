namespace HealthCoop.Planning;

/// <summary>From which point of view a plan is made.</summary>
public enum PlanBasis
{
    /// <summary>Before the facts: nothing that the plan computes with has already happened.</summary>
    ExAnte = 0,

    /// <summary>With hindsight: some of what the plan computes with has already happened.</summary>
    WithHindsight = 1,
}

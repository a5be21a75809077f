using System.Diagnostics.CodeAnalysis;

namespace HealthCoop.Planning;

/// <summary>The plan of a programme, or why there is none.</summary>
public sealed record PlanResult
{
    private PlanResult(Plan? plan, ValueList<Conflict> conflicts)
    {
        Plan = plan;
        Conflicts = conflicts;
    }

    /// <summary>Gets the plan, or <see langword="null"/> when facts conflict.</summary>
    public Plan? Plan { get; }

    /// <summary>Gets the facts that conflict; empty when there is a plan.</summary>
    public ValueList<Conflict> Conflicts { get; }

    /// <summary>Gets whether there is a plan.</summary>
    [MemberNotNullWhen(true, nameof(Plan))]
    public bool IsFeasible => Plan is not null;

    /// <summary>Gets the plan where one is sure that there is one.</summary>
    /// <returns>The plan.</returns>
    /// <exception cref="InvalidOperationException">There is no plan; the message lists the conflicts.</exception>
    public Plan RequirePlan() => Plan ?? throw new InvalidOperationException(
        "There is no plan: " + string.Join(" ", Conflicts.Select(conflict => conflict.Message.English)));

    internal static PlanResult Feasible(Plan plan) => new(plan, []);

    internal static PlanResult Infeasible(IEnumerable<Conflict> conflicts) => new(null, conflicts.ToValueList());
}

using HealthCoop.Planning.Explanations;

namespace HealthCoop.Planning.Comparison;

/// <summary>A figure of two plans, with why it was and why it is what it is.</summary>
internal sealed record ComparedFigure(PlanFigure? Before, Explanation? WhyBefore)
{
    public required PlanFigure? After { get; init; }

    public required Explanation? WhyAfter { get; init; }
}

using HealthCoop.Planning.Costing.Prices;

namespace HealthCoop.Planning.Costing.Capital;

/// <summary>What is asked about training those who replace staff of a cadre that leaves. What is
/// <see langword="null"/> is not known.</summary>
public sealed record TrainingProblem
{
    /// <summary>Gets what one student costs in a year of training, tuition and teachers; or
    /// <see langword="null"/>.</summary>
    public required Claim<Money>? CostPerYear { get; init; }

    /// <summary>Gets how long the training lasts, or <see langword="null"/>.</summary>
    public required Claim<Years>? Duration { get; init; }

    /// <summary>Gets what recruiting one person costs, in the same currency; or <see langword="null"/>.</summary>
    public required Claim<Money>? RecruitmentCost { get; init; }

    /// <summary>Gets the share of students whom the public service takes on, or <see langword="null"/>.</summary>
    public required Claim<Percentage>? Absorption { get; init; }

    /// <summary>Gets the share of staff recruited from abroad, or <see langword="null"/>.</summary>
    public required Claim<Percentage>? FromAbroad { get; init; }

    /// <summary>Gets the share of students who graduate, or <see langword="null"/>.</summary>
    public required Claim<Percentage>? Graduation { get; init; }

    /// <summary>Gets the share of graduates who pass the examination for the license, or
    /// <see langword="null"/>.</summary>
    public required Claim<Percentage>? Licensure { get; init; }

    /// <summary>Gets how long a recruit stays in the public service, or <see langword="null"/>.</summary>
    public required Claim<Years>? Tenure { get; init; }

    /// <summary>Gets the number of staff of the cadre, or <see langword="null"/>.</summary>
    public required Claim<int>? Staff { get; init; }

    /// <summary>Gets the share of staff that leaves in a year, or <see langword="null"/>.</summary>
    public required Claim<Percentage>? Attrition { get; init; }

    /// <summary>Gets the discount rate.</summary>
    public required DiscountRate Rate { get; init; }
}

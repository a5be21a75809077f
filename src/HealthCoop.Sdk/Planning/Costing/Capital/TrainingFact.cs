namespace HealthCoop.Planning.Costing.Capital;

/// <summary>What must be known to cost the training of those who replace staff that leaves.</summary>
public enum TrainingFact
{
    /// <summary>What a student costs in a year.</summary>
    CostPerYear = 0,

    /// <summary>How long the training lasts.</summary>
    Duration = 1,

    /// <summary>What recruiting a person costs.</summary>
    RecruitmentCost = 2,

    /// <summary>The share of students whom the public service takes on.</summary>
    Absorption = 3,

    /// <summary>The share of staff recruited from abroad.</summary>
    FromAbroad = 4,

    /// <summary>The share of students who graduate.</summary>
    Graduation = 5,

    /// <summary>The share of graduates who pass the examination for the license.</summary>
    Licensure = 6,

    /// <summary>How long a recruit stays.</summary>
    Tenure = 7,

    /// <summary>The number of staff.</summary>
    Staff = 8,

    /// <summary>The share of staff that leaves in a year.</summary>
    Attrition = 9,
}

namespace HealthCoop.Planning.Costing.Capital;

/// <summary>What it costs to train and recruit those who replace staff that leaves.</summary>
public sealed record PreServiceTrainingCost
{
    /// <summary>Gets what one recruit costs when the work begins, with those who are trained and never recruited;
    /// rounded to the minor unit.</summary>
    public required Claim<Money> PerRecruit { get; init; }

    /// <summary>Gets the annual equivalent of one recruit over the time in the public service; rounded to the minor
    /// unit.</summary>
    public required Claim<Money> PerRecruitAndYear { get; init; }

    /// <summary>Gets the annual equivalent of all who are recruited in a year; rounded once to the minor
    /// unit.</summary>
    public required Claim<Money> PerYear { get; init; }

    /// <summary>Gets the facts that are neither known nor assumed, or of which no more is said than that there is some;
    /// empty where all costs are there.</summary>
    public required ValueList<TrainingFact> Unknown { get; init; }
}

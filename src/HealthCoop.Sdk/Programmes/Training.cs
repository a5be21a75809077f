using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Programmes;

/// <summary>Training people.</summary>
public sealed record Training : Activity
{
    /// <summary>Gets the number of people trained, each counted once, and its parts.</summary>
    public required Breakdown<TraineeCategory> Trainees { get; init; }

    /// <summary>Gets the cadres that are trained.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Cadre>> Cadres { get; init; }

    /// <summary>Gets the facility at which the training is used, or <see langword="null"/>.</summary>
    public Id<Facility>? Facility { get; init; }
}

using HealthCoop.Programmes;

namespace HealthCoop.Planning.Resources;

/// <summary>The seats that a training offers to the people of a facility.</summary>
/// <param name="Activity">The training.</param>
/// <param name="Seats">The number of seats: attendances, or people where attendances are not stated.</param>
/// <remarks>Somebody who comes to three sessions takes three seats.</remarks>
public sealed record TrainingSeats(Id<Activity> Activity, Claim<int> Seats);

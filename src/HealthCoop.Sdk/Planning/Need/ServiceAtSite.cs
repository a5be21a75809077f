using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Need;

/// <summary>A service that a facility is to offer to the people it serves.</summary>
/// <param name="Facility">The facility.</param>
/// <param name="Service">The service.</param>
/// <param name="PopulationServed">The number of people, or <see langword="null"/> when nothing is said about
/// it.</param>
/// <param name="Contacts">How often one of them comes, or <see langword="null"/> when nothing is said about it.</param>
public sealed record ServiceAtSite(
    Id<Facility> Facility,
    Id<CareService> Service,
    Claim<int>? PopulationServed,
    Claim<EventRate>? Contacts);

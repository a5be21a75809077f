using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>What a service takes in at a facility in one year, as fees above all.</summary>
/// <param name="Facility">The facility.</param>
/// <param name="Service">The service.</param>
/// <param name="Year">The year after the end, from 1 on.</param>
/// <param name="Amount">What it takes in, zero or more, which may be unknown.</param>
public sealed record ServiceIncome(Id<Facility> Facility, Id<CareService> Service, int Year, Claim<Money> Amount);

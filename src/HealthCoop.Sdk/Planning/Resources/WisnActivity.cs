namespace HealthCoop.Planning.Resources;

/// <summary>What staff a service takes.</summary>
/// <param name="Workload">The service.</param>
/// <param name="StandardWorkload">How often one full-time person who did nothing else could deliver it in a
/// year.</param>
/// <param name="Staff">The staff that it takes.</param>
public sealed record WisnActivity(WisnWorkload Workload, AnnualQuantity StandardWorkload, FullTimeEquivalent Staff);

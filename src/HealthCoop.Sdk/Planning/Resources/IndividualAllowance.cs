namespace HealthCoop.Planning.Resources;

/// <summary>An activity that only some staff of a cadre have (WISN: individual allowance standard, IAS).</summary>
/// <param name="Name">The activity.</param>
/// <param name="Staff">The number of people who have it, zero or more.</param>
/// <param name="Time">The time that it takes each of them.</param>
public sealed record IndividualAllowance(Narrative Name, int Staff, AllowanceTime Time);

namespace HealthCoop.Planning.Resources;

/// <summary>An activity that all staff of a cadre have beside their services (WISN: category allowance standard,
/// CAS).</summary>
/// <param name="Name">The activity.</param>
/// <param name="Time">The time that it takes each one.</param>
public sealed record CategoryAllowance(Narrative Name, AllowanceTime Time);

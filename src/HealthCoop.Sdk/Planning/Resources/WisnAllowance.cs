namespace HealthCoop.Planning.Resources;

/// <summary>What an activity beside the services takes.</summary>
/// <param name="Name">The activity.</param>
/// <param name="PerYear">The time of a year: of each one where all staff have the activity, else of all who have it
/// together.</param>
/// <param name="Staff">That time as a part of the time that one full-time person has.</param>
public sealed record WisnAllowance(Narrative Name, AnnualWorkingTime PerYear, FullTimeEquivalent Staff);

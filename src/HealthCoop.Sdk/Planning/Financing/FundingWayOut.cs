namespace HealthCoop.Planning.Financing;

/// <summary>A change after which everything is paid; where limits contradict each other, after which there is an
/// allocation.</summary>
/// <param name="Text">The change in words.</param>
/// <param name="Change">By how much a limit moves or a line shrinks, or <see langword="null"/> where no amount
/// changes.</param>
/// <param name="Problem">The problem with the change made.</param>
public sealed record FundingWayOut(Narrative Text, Money? Change, FundingProblem Problem);

namespace HealthCoop.Planning.Need;

/// <summary>How often a service of a facility is needed and used in one year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Groups">The groups that come by themselves, in the order of the problem, then those that are only
/// referred.</param>
/// <param name="Total">The sum over the groups.</param>
public sealed record YearNeed(int Year, ValueList<GroupNeed> Groups, NeedVolumes Total);

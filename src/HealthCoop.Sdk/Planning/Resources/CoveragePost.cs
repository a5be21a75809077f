namespace HealthCoop.Planning.Resources;

/// <summary>A post that must be occupied, whatever the workload: a delivery room, an emergency desk.</summary>
/// <param name="Name">The post.</param>
/// <param name="PerWeek">The time of each week during which one person is there, at most 168 hours.</param>
public sealed record CoveragePost(Narrative Name, WorkingTime PerWeek)
{
    internal static readonly WorkingTime WholeWeek = WorkingTime.FromHours(7 * 24);

    /// <summary>Makes a post that is occupied day and night, every day.</summary>
    /// <param name="name">The post.</param>
    /// <returns>The post, of 168 hours a week.</returns>
    public static CoveragePost AroundTheClock(Narrative name) => new(name, WholeWeek);

    /// <summary>Computes the staff that keeps the post occupied all the year.</summary>
    /// <param name="available">The time that one full-time person has in a year, above zero.</param>
    /// <returns>The time of a week over a 52nd of what one person has in a year: about five people around the
    /// clock.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="available"/> is zero.</exception>
    public FullTimeEquivalent Staff(AnnualWorkingTime available) =>
        AnnualWorkingTime.FromMinutes(PerWeek.Minutes * AvailableWorkingTime.WeeksPerYear).ToStaff(available);
}

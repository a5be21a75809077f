namespace HealthCoop.Planning.Resources;

/// <summary>A post that must be occupied, whatever the workload: a delivery room, an emergency desk.</summary>
/// <param name="Name">The post.</param>
/// <param name="PerWeek">For how many hours of each week one person is there.</param>
public sealed record CoveragePost(Narrative Name, WeeklyHours PerWeek)
{
    /// <summary>Makes a post that is occupied day and night, every day.</summary>
    /// <param name="name">The post.</param>
    /// <returns>The post, of 168 hours a week.</returns>
    public static CoveragePost AroundTheClock(Narrative name) => new(name, WeeklyHours.AroundTheClock);

    /// <summary>Computes the staff that keeps the post occupied all the year.</summary>
    /// <param name="available">The time that one full-time person has in a year, above zero.</param>
    /// <returns>The time of a week over a 52nd of what one person has in a year: about five people around the
    /// clock.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="available"/> is zero.</exception>
    public FullTimeEquivalent Staff(AnnualWorkingTime available) =>
        AnnualWorkingTime.FromHours(PerWeek.Hours * AvailableWorkingTime.WeeksPerYear).ToStaff(available);
}

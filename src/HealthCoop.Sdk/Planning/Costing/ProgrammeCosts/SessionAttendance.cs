namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>How many sessions there are, and how often people come to them.</summary>
/// <remarks>
/// These are attendances and no persons: somebody who comes to three sessions counts three times. The total may be
/// known while the parts are not; what is paid for each attendance is then costed by the total, and nothing is split.
/// </remarks>
public sealed record SessionAttendance
{
    private SessionAttendance(
        Claim<decimal> sessions,
        Claim<decimal> total,
        Claim<decimal> fromAway,
        Claim<decimal> local) => (Sessions, Total, FromAway, Local) = (sessions, total, fromAway, local);

    /// <summary>Gets the number of sessions; an average of a year may be no whole number.</summary>
    public Claim<decimal> Sessions { get; }

    /// <summary>Gets all attendances.</summary>
    public Claim<decimal> Total { get; }

    /// <summary>Gets those by people away from home.</summary>
    public Claim<decimal> FromAway { get; }

    /// <summary>Gets those by people who live at the place.</summary>
    public Claim<decimal> Local { get; }

    /// <summary>Counts attendances by the people who come to each session.</summary>
    /// <param name="sessions">The number of sessions, zero or more.</param>
    /// <param name="fromAway">How many people away from home come to one session, zero or more.</param>
    /// <param name="local">How many people who live at the place come to one session, zero or more.</param>
    /// <returns>The attendances.</returns>
    /// <exception cref="ArgumentNullException">A claim is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="OverflowException">A number is too large for a <see cref="decimal"/>.</exception>
    public static SessionAttendance PerSession(Claim<decimal> sessions, Claim<int> fromAway, Claim<int> local)
    {
        RefuseNegative(sessions, nameof(sessions));
        RefuseNegative(fromAway, nameof(fromAway));
        RefuseNegative(local, nameof(local));
        var (visitors, residents) = (Times(sessions, fromAway), Times(sessions, local));
        return new(sessions, Claim.Sum(visitors, residents), visitors, residents);
    }

    /// <summary>Counts attendances of which the total alone is stated; how many are from away stays unknown.</summary>
    /// <param name="sessions">The number of sessions, zero or more.</param>
    /// <param name="total">All attendances, zero or more.</param>
    /// <returns>The attendances.</returns>
    /// <exception cref="ArgumentNullException">A claim is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static SessionAttendance InTotal(Claim<decimal> sessions, Claim<int> total)
    {
        RefuseNegative(sessions, nameof(sessions));
        RefuseNegative(total, nameof(total));
        var unknown = Claim.NotPublished<decimal>(total.Modality, total.Source);
        return new(sessions, ClaimReading.Of(total, static count => (decimal)count), unknown, unknown);
    }

    private static Claim<decimal> Times(Claim<decimal> sessions, Claim<int> people) =>
        Claim.Combine(sessions, people, Modality.Expected, static (times, each) => times * each);

    private static void RefuseNegative<T>(Claim<T> claim, string name)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(claim, name);
        if (claim.ForPlanning is { } value && Counted.IsNegative(value))
        {
            throw new ArgumentOutOfRangeException(name, value, "There is none or some, and never less.");
        }
    }
}

namespace HealthCoop.Care;

/// <summary>The working time of a cadre that one contact takes.</summary>
/// <param name="Cadre">The cadre.</param>
/// <param name="MinutesPerContact">The minutes of one contact, or an unknown number of them.</param>
public sealed record CadreTime(Id<Cadre> Cadre, Claim<decimal> MinutesPerContact) : CareNeed
{
    /// <summary>Gets for how many hours of a week somebody of the cadre has to be there, whoever comes; or
    /// <see langword="null"/> when nothing is said about it.</summary>
    public Claim<WeeklyHours>? Cover { get; init; }

    /// <summary>Gets the skills that the contact asks for, beside those of the cadre.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Skill>> Skills { get; init; }
}

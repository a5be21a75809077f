namespace HealthCoop.Territories;

/// <summary>Access that comes back each year.</summary>
public sealed record SeasonalAccess : AccessWindow
{
    /// <summary>Gets the first day of the season.</summary>
    public required AnnualDate From { get; init; }

    /// <summary>Gets the last day of the season; before <see cref="From"/> when the season runs over the new
    /// year.</summary>
    public required AnnualDate Through { get; init; }
}

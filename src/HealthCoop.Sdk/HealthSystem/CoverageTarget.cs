using HealthCoop.Care;

namespace HealthCoop.HealthSystem;

/// <summary>How many of a group get services at a facility, year by year: the baseline and the target.</summary>
/// <remarks>
/// Contacts of a year = people × contacts for each of them × coverage. A service that no target of the facility names
/// is for all whom it serves, and all of them get it. Before the first year that is stated its coverage counts, after
/// the last one that of the last, but where each year is stated on its own.
/// </remarks>
/// <example><code>
/// var consultations = new CoverageTarget
/// {
///     Services = [new("consultation")],
///     Ages = new(0, 4),
///     People = Claim.Baseline(2_160),
///     Contacts = Claim.Expected(EventRate.FromEventsPerPersonYear(1.4m)),
///     Coverage =
///     [
///         new(2019, Claim.Baseline(Percentage.FromPercent(40))),
///         new(2022, Claim.Planned(Percentage.FromPercent(70))),
///     ],
///     Curve = CoverageCurve.Linear,
/// };
/// </code></example>
public sealed record CoverageTarget
{
    /// <summary>Gets the services, each of the facility's care package.</summary>
    /// <value>The default is empty: all of them.</value>
    public ValueList<Id<CareService>> Services { get; init; }

    /// <summary>Gets who the people are, or <see langword="null"/> for all.</summary>
    public UserGroup? Users { get; init; }

    /// <summary>Gets their ages, or <see langword="null"/> for all.</summary>
    public AgeRange? Ages { get; init; }

    /// <summary>Gets their sex, or <see langword="null"/> for both.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Gets how many they are; or <see langword="null"/> when nothing is said about it: for all people that
    /// is <see cref="Facility.PopulationServed"/>, for a group it is not known.</summary>
    public Claim<int>? People { get; init; }

    /// <summary>Gets how often one of them needs a service, or <see langword="null"/> for as often as
    /// <see cref="CareService.Contacts"/> says.</summary>
    public Claim<EventRate>? Contacts { get; init; }

    /// <summary>Gets the coverage by year, in any order, no year twice.</summary>
    /// <value>The default is empty: it is not known.</value>
    public ValueList<CoverageYear> Coverage { get; init; }

    /// <summary>Gets how it goes from one of these years to the next.</summary>
    /// <value>The default is <see cref="CoverageCurve.Stated"/>: a year that is not stated is unknown.</value>
    public CoverageCurve Curve { get; init; }
}

using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>The staff of a cadre in the years to come.</summary>
/// <param name="Cadre">The cadre.</param>
/// <param name="Years">The years, in order.</param>
/// <param name="UnknownIntakes">The years whose intake is unknown and is to arrive in one of <paramref name="Years"/>,
/// in order.</param>
public sealed record ProjectedWorkforce(
    Id<Cadre> Cadre,
    ValueList<ProjectedYear> Years,
    ValueList<int> UnknownIntakes);

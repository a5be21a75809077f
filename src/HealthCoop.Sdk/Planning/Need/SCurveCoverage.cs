namespace HealthCoop.Planning.Need;

/// <summary>A coverage that changes slowly at first and at last, and fastest half way: p(u) = 3u² − 2u³.</summary>
/// <remarks>
/// Planning tools such as OneHealth offer an S-shaped path. This one is the cubic whose slope is 0 at both ends
/// (Hermite's interpolation, "smoothstep"); unlike a logistic curve it meets both ends exactly and takes no steepness.
/// It is symmetric: p(u) + p(1 − u) = 1.
/// </remarks>
public sealed record SCurveCoverage : InterpolatedCoverage
{
    private protected override decimal Progress(decimal elapsed) => elapsed * elapsed * (3 - (2 * elapsed));
}

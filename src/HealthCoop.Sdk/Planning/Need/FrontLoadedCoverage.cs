namespace HealthCoop.Planning.Need;

/// <summary>A coverage that changes fastest at first: p(u) = 1 − (1 − u)².</summary>
/// <remarks>
/// Planning tools such as OneHealth offer a front-loaded path. This one is the quadratic whose slope is 0 at the
/// target; it is never behind the linear one nor behind the S-curve.
/// </remarks>
public sealed record FrontLoadedCoverage : InterpolatedCoverage
{
    private protected override decimal Progress(decimal elapsed) => elapsed * (2 - elapsed);
}

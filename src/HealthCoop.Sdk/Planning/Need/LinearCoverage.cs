namespace HealthCoop.Planning.Need;

/// <summary>A coverage that changes by the same amount each year: p(u) = u.</summary>
public sealed record LinearCoverage : InterpolatedCoverage
{
    private protected override decimal Progress(decimal elapsed) => elapsed;
}

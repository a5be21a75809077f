namespace HealthCoop.Planning.Need;

/// <summary>A coverage that is the same in all years.</summary>
/// <param name="Coverage">The coverage.</param>
public sealed record ConstantCoverage(Claim<Percentage> Coverage) : CoveragePath
{
    /// <inheritdoc/>
    public override Claim<Percentage> CoverageAt(int year) => Coverage;
}

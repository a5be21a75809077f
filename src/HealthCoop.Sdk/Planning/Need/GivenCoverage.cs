namespace HealthCoop.Planning.Need;

/// <summary>A coverage that is stated year by year.</summary>
/// <param name="Years">The coverages, no year twice; a year without one is unknown.</param>
public sealed record GivenCoverage(ValueList<YearClaim<Percentage>> Years) : CoveragePath
{
    private static readonly Claim<Percentage> NotStated = Claim.NotPublished<Percentage>(Modality.Expected);

    /// <inheritdoc/>
    public override Claim<Percentage> CoverageAt(int year) =>
        Years.FirstOrDefault(given => given.Year == year)?.Claim ?? NotStated;
}

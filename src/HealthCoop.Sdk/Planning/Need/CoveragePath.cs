namespace HealthCoop.Planning.Need;

/// <summary>Which share of those who need a service get it, year by year.</summary>
public abstract record CoveragePath
{
    private protected CoveragePath()
    {
    }

    /// <summary>Gets the coverage of a year.</summary>
    /// <param name="year">The calendar year.</param>
    /// <returns>The share of the need that is met, which may be unknown.</returns>
    public abstract Claim<Percentage> CoverageAt(int year);

    /// <summary>Gets the coverage of a year, its reasons told with those of what is derived from it.</summary>
    internal virtual Claim<Percentage> CoverageAt(int year, Derivation derivation) => CoverageAt(year);
}

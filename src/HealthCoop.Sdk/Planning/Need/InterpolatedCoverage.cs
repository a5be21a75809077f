namespace HealthCoop.Planning.Need;

/// <summary>A coverage that goes from a baseline to a target, and stays there.</summary>
/// <remarks>
/// Until the baseline year it is the baseline, from the target year on the target, each known where it is, whatever the
/// other is. Between them c(t) = baseline + (target − baseline) × p(u), to six decimals of the fraction, where
/// u = (t − baseline year) / (target year − baseline year); p(0) = 0, p(1) = 1, and p never falls.
/// </remarks>
public abstract record InterpolatedCoverage : CoveragePath
{
    private protected InterpolatedCoverage()
    {
    }

    /// <summary>Gets the baseline year and the target year. Where both are one, the target counts in it.</summary>
    public required YearRange Years { get; init; }

    /// <summary>Gets the coverage until the baseline year.</summary>
    public required Claim<Percentage> Baseline { get; init; }

    /// <summary>Gets the coverage from the target year on.</summary>
    public required Claim<Percentage> Target { get; init; }

    /// <inheritdoc/>
    public sealed override Claim<Percentage> CoverageAt(int year) => CoverageAt(year, new());

    internal sealed override Claim<Percentage> CoverageAt(int year, Derivation derivation)
    {
        if (year >= Years.Last)
        {
            return Target;
        }

        return year <= Years.First
            ? Baseline
            : derivation.Combine(Baseline, Target, (from, to) => Between(from, to, year)).Claim;
    }

    /// <summary>Gets which part of the way is gone.</summary>
    /// <param name="elapsed">Which part of the time is over, from 0 to 1.</param>
    private protected abstract decimal Progress(decimal elapsed);

    private Percentage Between(Percentage baseline, Percentage target, int year)
    {
        var progress = Progress((year - Years.First) / (decimal)(Years.Last - Years.First));
        return Percentage.FromFraction(
            DecimalText.Rounded(baseline.Fraction + ((target.Fraction - baseline.Fraction) * progress)));
    }
}

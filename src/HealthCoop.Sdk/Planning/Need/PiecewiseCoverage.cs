namespace HealthCoop.Planning.Need;

/// <summary>A coverage that goes from one year that is stated to the next.</summary>
/// <param name="Pieces">The ways between these years, one at least, in their order.</param>
internal sealed record PiecewiseCoverage(ValueList<InterpolatedCoverage> Pieces) : CoveragePath
{
    public override Claim<Percentage> CoverageAt(int year) => PieceAt(year).CoverageAt(year);

    internal override Claim<Percentage> CoverageAt(int year, Derivation derivation) =>
        PieceAt(year).CoverageAt(year, derivation);

    private InterpolatedCoverage PieceAt(int year) =>
        Pieces.LastOrDefault(piece => piece.Years.First <= year) ?? Pieces[0];
}

using HealthCoop.Samples.FirstLevelFacility.Reading;

namespace HealthCoop.Samples.FirstLevelFacility.Lines;

/// <summary>A figure that a line is computed from, with the line of the file that states it where one does.</summary>
/// <param name="Term">What it is.</param>
/// <param name="Figure">The figure, which may be assumed or not known.</param>
/// <param name="Unit">The unit, such as <c>mg</c>; empty for a bare number.</param>
/// <param name="Source">Where it is stated, or where one would look for it; <see langword="null"/> for none.</param>
/// <param name="Note">What there is to know about it; empty for nothing.</param>
internal sealed record Operand(
    Term Term,
    Claim<decimal> Figure,
    string Unit = "",
    SourceLine? Source = null,
    string Note = "")
{
    public bool IsUnknown => Figure.ForPlanning is null;
}

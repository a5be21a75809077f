using System.Globalization;

namespace HealthCoop.Samples.FirstLevelFacility.Reading;

/// <summary>A line of a file, the first one counted as 1.</summary>
internal readonly record struct SourceLine(string File, int Line)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File} line {Line}");
}

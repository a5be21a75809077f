namespace HealthCoop.Planning.Tables;

/// <summary>A row of sources and uses: what money is for, or where it comes from.</summary>
/// <param name="IsSource">Whether it is a source, else it is a use.</param>
/// <param name="Label">The heading or the source.</param>
/// <param name="Amount">The amount.</param>
public sealed record SourceUse(bool IsSource, Narrative Label, Money Amount);

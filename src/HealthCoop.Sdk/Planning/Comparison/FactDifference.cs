namespace HealthCoop.Planning.Comparison;

/// <summary>A fact that two programmes do not say alike.</summary>
/// <param name="PathBefore">Its place in the earlier document, or <see langword="null"/>.</param>
/// <param name="PathAfter">Its place in the later document, or <see langword="null"/>.</param>
/// <param name="Cause">The fact as the cause of a change.</param>
internal sealed record FactDifference(JsonPointer? PathBefore, JsonPointer? PathAfter, ChangeCause Cause);

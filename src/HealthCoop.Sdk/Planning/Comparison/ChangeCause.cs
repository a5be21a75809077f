namespace HealthCoop.Planning.Comparison;

/// <summary>A fact that differs between two programmes and that a changed figure rests on.</summary>
/// <param name="Path">
/// The place in the programme's document: in the later one, or in the earlier one when the fact is gone.
/// </param>
/// <param name="Entity">The entity that the fact is about, or <see langword="null"/> for a parameter.</param>
/// <param name="Before">
/// What was said, as documents write it, or <see langword="null"/> when nothing was. An entity that is gone, or that
/// came, is written as its id.
/// </param>
/// <param name="After">What is said now, or <see langword="null"/> when nothing is.</param>
public sealed record ChangeCause(JsonPointer Path, EntityReference? Entity, string? Before, string? After);

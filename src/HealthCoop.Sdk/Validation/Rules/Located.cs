namespace HealthCoop.Validation.Rules;

/// <summary>An item of a list of the programme, and its place.</summary>
/// <param name="Item">The item.</param>
/// <param name="List">The name of the list in code.</param>
/// <param name="Ordinal">Which item it is.</param>
internal readonly record struct Located<T>(T Item, string List, int Ordinal)
{
    /// <summary>Gets the place in the document.</summary>
    public JsonPointer Path => JsonPointer.Root / List / Ordinal;
}

namespace HealthCoop.Validation.Rules;

/// <summary>Knows where in a document the thing stands that is checked.</summary>
internal interface IRulePlace
{
    /// <summary>Gets the place.</summary>
    JsonPointer Path { get; }

    /// <summary>Gets the innermost entity around the place, or nothing.</summary>
    EntityReference? EnclosingEntity { get; }

    /// <summary>Gets the value of a place as documents write it; nothing of what is missing or long.</summary>
    /// <param name="place">The place, seen from the thing, or from the document.</param>
    /// <param name="isWithin">Whether it is seen from the thing.</param>
    string? ValueAt(JsonPointer place, bool isWithin);
}

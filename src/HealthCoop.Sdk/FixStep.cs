namespace HealthCoop;

/// <summary>One change of a document, as a step of a JSON Patch (RFC 6902).</summary>
/// <param name="Operation">What is done.</param>
/// <param name="Path">The place.</param>
/// <param name="Value">The JSON text of the new value; <see langword="null"/> where one is taken away.</param>
public sealed record FixStep(FixOperation Operation, JsonPointer Path, string? Value = null);

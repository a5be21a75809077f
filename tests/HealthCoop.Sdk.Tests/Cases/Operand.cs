namespace HealthCoop.Tests.Cases;

/// <summary>A figure of a document from which an asserted one is computed.</summary>
/// <param name="Pointer">Its place in the document.</param>
/// <param name="Other">Another figure, as JSON, with which the assertion must fail.</param>
/// <param name="RefusedBy">The rule by which the document is refused then, where it says the same thing twice.</param>
internal sealed record Operand(string Pointer, string Other, string? RefusedBy = null);

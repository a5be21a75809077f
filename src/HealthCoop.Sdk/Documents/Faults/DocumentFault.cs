namespace HealthCoop.Documents.Faults;

/// <summary>What is wrong with a piece of a document, and what to do, whatever its place.</summary>
internal sealed record DocumentFault(string Rule, Narrative Message, Narrative Advice);

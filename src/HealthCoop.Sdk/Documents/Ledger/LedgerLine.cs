namespace HealthCoop.Documents.Ledger;

/// <summary>A claim as the ledger's text tells it.</summary>
/// <param name="Modality">In what sense it is meant.</param>
/// <param name="Comparator">How its value bounds the true one.</param>
/// <param name="Value">Its value, or nothing when that is not known.</param>
/// <param name="Source">The document that makes it.</param>
/// <param name="Comparison">How it stands to the chosen claim; nothing for the chosen claim itself.</param>
internal sealed record LedgerLine(
    Modality Modality,
    Comparator Comparator,
    Narrative? Value,
    Id<SourceDocument>? Source,
    ClaimComparison? Comparison);

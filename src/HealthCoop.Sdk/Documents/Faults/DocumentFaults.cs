using System.Text.Json;

namespace HealthCoop.Documents.Faults;

/// <summary>A fault and its place.</summary>
/// <param name="Offset">The byte at which it stands.</param>
/// <param name="Path">The place.</param>
/// <param name="Rest">The rest of the place, where the content itself names it.</param>
/// <param name="Fault">The fault.</param>
/// <param name="Offending">The offending value, or nothing.</param>
internal readonly record struct PlacedFault(
    int Offset,
    DocumentPath Path,
    JsonPointer Rest,
    DocumentFault Fault,
    string? Offending);

/// <summary>The faults found so far, up to one more than are asked for.</summary>
internal sealed class DocumentFaults(int maximum)
{
    private readonly List<PlacedFault> _faults = [];

    public int Maximum => maximum;

    public int Count => _faults.Count;

    public bool IsEmpty => _faults.Count == 0;

    /// <summary>Gets whether more faults were found than are asked for, so that one may stop looking.</summary>
    public bool IsFull => _faults.Count > maximum;

    public IReadOnlyList<PlacedFault> All => _faults;

    /// <summary>Adds a fault of the token at the reader.</summary>
    public void Add(ref Utf8JsonReader reader, DocumentPath path, DocumentFault fault)
    {
        if (!IsFull)
        {
            Add((int)reader.TokenStartIndex, path, fault, OffendingAt(ref reader));
        }
    }

    public void Add(
        int offset,
        DocumentPath path,
        DocumentFault fault,
        string? offending = null,
        JsonPointer rest = default)
    {
        if (!IsFull)
        {
            _faults.Add(new(offset, path, rest, fault, offending));
        }
    }

    /// <summary>Adds that the value at the reader has another form than its place asks for, and goes to the value's
    /// end.</summary>
    public void AddWrongType(ref Utf8JsonReader reader, DocumentPath path, Narrative form)
    {
        Add(ref reader, path, reader.TokenType is JsonTokenType.Null
            ? DocumentRules.Null(form)
            : DocumentRules.WrongType(JsonForm.Of(reader.TokenType), form));
        reader.Skip();
    }

    private static string? OffendingAt(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
            ? null
            : DocumentRules.Shown(JsonForm.TextOf(ref reader));
}

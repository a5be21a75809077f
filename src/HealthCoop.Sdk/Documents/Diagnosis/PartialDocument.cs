using HealthCoop.Documents.Faults;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>A document in which something may be missing or wrong.</summary>
/// <param name="Content">What was read, with stand-ins for what was not.</param>
/// <param name="Usable">What of the document is in it, and what is not.</param>
/// <param name="LeftOut">The places that are not in it, in the order of the document.</param>
/// <param name="Missing">What a document must have and this one has not, in objects that break off; and where these
/// start.</param>
internal sealed record PartialDocument<T>(
    T Content,
    UsableValue Usable,
    IReadOnlyList<LeftOutPart> LeftOut,
    IReadOnlyList<(DocumentPath Path, int Start)> Missing)
    where T : class
{
    /// <summary>Gets the places of what is missing, and the positions of the objects.</summary>
    /// <param name="json">The text that was read.</param>
    public List<(TextPosition Position, JsonPointer Path)> MissingIn(ReadOnlySpan<byte> json)
    {
        var positions = new TextPositions(json);
        var missing = new List<(TextPosition Position, JsonPointer Path)>();
        foreach (var (path, start) in Missing.OrderBy(entry => entry.Start))
        {
            missing.Add((positions.At(start), path.ToPointer()));
        }

        return missing;
    }
}

/// <summary>A part of a document that could not be held.</summary>
/// <param name="Path">Its place.</param>
/// <param name="Start">Its first byte.</param>
/// <param name="IsMember">Whether the object around it has such a member, and says there that nothing is known.</param>
internal readonly record struct LeftOutPart(DocumentPath Path, int Start, bool IsMember);

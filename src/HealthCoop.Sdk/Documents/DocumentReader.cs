using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using HealthCoop.Documents.Diagnosis;
using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Reading;

namespace HealthCoop.Documents;

/// <summary>Reads documents of any kind: at once where nothing is wrong, and all errors where something is.</summary>
/// <remarks>What the quick reader gives up is read by the serializer; what is unsound then is diagnosed.</remarks>
internal static class DocumentReader
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads of a document what can be read, be it nothing.</summary>
    /// <typeparam name="T">The document's type.</typeparam>
    /// <param name="utf8">The bytes, not more than the limit.</param>
    /// <param name="type">The metadata, from options for documents.</param>
    /// <param name="limits">How much is read.</param>
    public static PartialDocument<T> ReadPartially<T>(
        ReadOnlySpan<byte> utf8,
        JsonTypeInfo<T> type,
        DocumentLimits limits)
        where T : class => PartialReading.Read(TextOf(utf8), type, limits.MaximumDepth, limits.MaximumFindings);

    /// <summary>Gets the text of a document without its mark, or nothing where it is not UTF-8.</summary>
    public static ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> utf8)
    {
        var json = utf8.StartsWith(Mark) ? utf8[Mark.Length..] : utf8;
        return Utf8.IsValid(json) ? json : [];
    }

    /// <summary>Reads a document.</summary>
    /// <typeparam name="T">The document's type.</typeparam>
    /// <param name="utf8">The bytes.</param>
    /// <param name="type">The metadata, from options for documents.</param>
    /// <param name="limits">How much is read.</param>
    public static ReadResult<T> Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type, DocumentLimits limits)
        where T : class
    {
        if (utf8.Length > limits.MaximumBytes)
        {
            return new([DocumentFindings.Of(DocumentRules.TooManyBytes(limits.MaximumBytes))]);
        }

        var json = utf8.StartsWith(Mark) ? utf8[Mark.Length..] : utf8;
        if (!Utf8.IsValid(json))
        {
            return new([DocumentFindings.Of(DocumentRules.NotUtf8(), json, TextPositions.ValidPrefix(json))]);
        }

        if (QuickReader<T>.Of(type).TryRead(json, limits.MaximumDepth, out var quick, out var entities))
        {
            EntityIndex.Keep(quick, entities);
            return new(quick);
        }

        return JsonSlice.TryRead(json, type, limits.MaximumDepth, out var value, out var reason)
            && SoundnessCheck.Holds((T)value, type)
            ? new((T)value)
            : new(DocumentDiagnosis.Of(json, type, limits.MaximumDepth, limits.MaximumFindings, reason));
    }
}

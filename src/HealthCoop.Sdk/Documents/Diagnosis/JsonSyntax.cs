using System.Text.Json;
using HealthCoop.Documents.Faults;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>Looks at a text as JSON, whatever it is about.</summary>
internal static class JsonSyntax
{
    /// <summary>Finds what keeps a text from being one value of JSON; what stands before can still be
    /// examined.</summary>
    public static (int Offset, DocumentFault Fault)? FaultOf(ReadOnlySpan<byte> json, int depth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = depth });
        try
        {
            reader.Read();
            reader.Skip();
        }
        catch (JsonException e)
        {
            var offset = OffsetOf(json, e);
            return (offset, IsTooDeep(json, offset, depth, ref reader)
                ? DocumentRules.TooDeep(depth)
                : DocumentRules.NotJson(json[offset..]));
        }

        var end = (int)reader.BytesConsumed;
        var rest = json[end..].TrimStart(" \t\r\n"u8);
        return rest.IsEmpty ? null : (json.Length - rest.Length, DocumentRules.TrailingData());
    }

    private static bool IsTooDeep(ReadOnlySpan<byte> json, int offset, int depth, ref Utf8JsonReader reader)
    {
        var isInside = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        return reader.CurrentDepth + (isInside ? 1 : 0) == depth
            && offset < json.Length
            && json[offset] is (byte)'{' or (byte)'[';
    }

    private static int OffsetOf(ReadOnlySpan<byte> json, JsonException e)
    {
        var offset = 0;
        for (var line = 0L; line < (e.LineNumber ?? 0); line++)
        {
            offset += json[offset..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(json.Length, offset + (e.BytePositionInLine ?? 0));
    }
}

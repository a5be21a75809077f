using System.Buffers;
using System.Text.Json;
using HealthCoop.Documents;
using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;

namespace HealthCoop.Publication;

/// <summary>Writes of a programme what may be told, and reads that as a programme.</summary>
internal static class Redaction
{
    /// <summary>Makes the programme that may be told.</summary>
    /// <exception cref="ArgumentException">The programme is not sound.</exception>
    public static Programme Of(Programme programme, PublicationProfile profile)
    {
        if (ProgrammeDocument.Check(programme) is [var fault, ..])
        {
            throw new ArgumentException(
                $"The programme is not sound: {fault.Path} {fault.Message.English}",
                nameof(programme));
        }

        var discretion = new Discretion(profile, programme);
        var told = programme with { Activities = CostMerging.Of(programme.Activities, discretion) };
        var unbounded = DocumentLimits.Default with { MaximumBytes = int.MaxValue };
        return ProgrammeDocument.Read(Write(told, discretion).WrittenSpan, unbounded).Require();
    }

    private static ArrayBufferWriter<byte> Write(Programme programme, Discretion discretion)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, JsonText.Indented with { MaxDepth = JsonText.DocumentDepth });
        var redacted = new RedactedWriter(writer, discretion, Pseudonyms.Of(programme, discretion));
        redacted.WriteObject(programme, DocumentOptions.Model.For<Programme>(), default);
        writer.Flush();
        return buffer;
    }
}

using System.Text.Json.Serialization;

namespace HealthCoop.Terminology;

/// <summary>A term as the table writes it, in the words of running text.</summary>
internal sealed record TermEntry
{
    public required string Fr { get; init; }

    public required string En { get; init; }

    public TermWords? Short { get; init; }

    public TermWords? Note { get; init; }

    public Term ToTerm() => new(new Narrative(Fr, En))
    {
        Abbreviation = Short?.ToNarrative(),
        Note = Note?.ToNarrative(),
    };
}

/// <summary>Words in both languages, as the table writes them.</summary>
internal sealed record TermWords(string Fr, string En)
{
    public Narrative ToNarrative() => new(Fr, En);
}

/// <summary>The metadata of the table, made when the library is compiled.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Dictionary<string, TermEntry>))]
internal sealed partial class TermContext : JsonSerializerContext;

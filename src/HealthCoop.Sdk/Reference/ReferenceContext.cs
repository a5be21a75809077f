using System.Text.Json.Serialization;

namespace HealthCoop.Reference;

/// <summary>The metadata of everything that a reference pack consists of, made when the library is compiled.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReferencePack))]
internal sealed partial class ReferenceContext : JsonSerializerContext;

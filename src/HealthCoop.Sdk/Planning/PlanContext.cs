using System.Text.Json.Serialization;

namespace HealthCoop.Planning;

/// <summary>The metadata of everything that a plan consists of, made when the library is compiled.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Plan))]
internal sealed partial class PlanContext : JsonSerializerContext;

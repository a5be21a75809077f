using System.Text.Json.Serialization;
using HealthCoop.Programmes;

namespace HealthCoop.Documents.Metadata;

/// <summary>The metadata of everything that a programme consists of, made when the library is compiled.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Programme))]
[JsonSerializable(typeof(Finance.GrantProfile))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(Conflict))]
internal sealed partial class DocumentContext : JsonSerializerContext;

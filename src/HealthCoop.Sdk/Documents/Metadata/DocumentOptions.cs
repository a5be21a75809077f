using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace HealthCoop.Documents.Metadata;

/// <summary>The serializer's settings for documents.</summary>
internal static class DocumentOptions
{
    /// <summary>Gets the settings for programmes and what they consist of.</summary>
    public static JsonSerializerOptions Model { get; } = Create(ModelTypes.Add(new()), DocumentContext.Default);

    /// <summary>Makes settings for documents of another kind.</summary>
    /// <param name="types">The types that are not written member by member.</param>
    /// <param name="contexts">The generated metadata of all others.</param>
    public static JsonSerializerOptions Create(DocumentTypes types, params ReadOnlySpan<IJsonTypeInfoResolver> contexts)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            AllowOutOfOrderMetadataProperties = true,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver
                .Combine([types, .. contexts])
                .WithAddedModifier(type => DocumentMembers.Arrange(type, types.SchemaOf(type.Type))),
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Makes settings for parts of documents, which ask for no member; what is left out is null or
    /// default.</summary>
    public static JsonSerializerOptions Lenient(JsonSerializerOptions strict)
    {
        var options = new JsonSerializerOptions(strict)
        {
            RespectRequiredConstructorParameters = false,
            TypeInfoResolver = strict.TypeInfoResolver!.WithAddedModifier(static type =>
            {
                foreach (var member in type.Properties)
                {
                    member.IsRequired = false;
                }
            }),
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Makes settings that leave out ids that are empty, so that reading finds them missing.</summary>
    /// <param name="strict">The settings for documents.</param>
    /// <param name="withTexts">Whether texts without words are left out too where a document must have them, and so is
    /// the language that has none of a text that has some in the other.</param>
    public static JsonSerializerOptions LeavingOutEmpty(JsonSerializerOptions strict, bool withTexts)
    {
        var options = new JsonSerializerOptions(strict)
        {
            TypeInfoResolver = strict.TypeInfoResolver!.WithAddedModifier(type =>
            {
                foreach (var member in type.Properties)
                {
                    var (isWritten, isText) = (member.ShouldSerialize, withTexts && member.IsAsked);
                    member.ShouldSerialize = (content, value) =>
                        value is not IIdentifier { Value: "" }
                        && !(isText && value is Narrative { French: "", English: "" })
                        && !(withTexts && value is "" && content is Narrative and not { French: "", English: "" })
                        && (isWritten?.Invoke(content, value) ?? value is not null);
                }
            }),
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Gets the metadata of a type.</summary>
    public static JsonTypeInfo<T> For<T>(this JsonSerializerOptions options) =>
        (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}

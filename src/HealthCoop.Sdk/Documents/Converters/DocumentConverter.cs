using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HealthCoop.Documents.Faults;

namespace HealthCoop.Documents.Converters;

/// <summary>A type that is written as something else than an object of its members, and can say what is wrong with
/// it.</summary>
internal interface IExamined
{
    /// <summary>Gets what the type is written as.</summary>
    Narrative Form { get; }

    /// <summary>Makes the JSON Schema of the type, which lets pass all that is read.</summary>
    JsonObject ToSchema();

    /// <summary>Reports all that is wrong with the value at the reader, and leaves the reader at the value's last
    /// token.</summary>
    void Examine(ref Utf8JsonReader reader, DocumentPath path, DocumentFaults faults);
}

/// <summary>Reads and writes a type as one text or number.</summary>
internal abstract class DocumentConverter<T>(JsonTokenType token) : JsonConverter<T>, IExamined
    where T : notnull
{
    public Narrative Form => JsonForm.Of(token);

    public virtual JsonObject ToSchema() => TextForms.Of(typeof(T)) is { } form
        ? form.ToSchema()
        : new() { ["type"] = token is JsonTokenType.Number ? "number" : "string" };

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != token)
        {
            throw new JsonException(DocumentRules.WrongType(JsonForm.Of(reader.TokenType), Form).Message.English);
        }

        return Read(ref reader, out var value) is { } fault ? throw new JsonException(fault.Message.English) : value;
    }

    public void Examine(ref Utf8JsonReader reader, DocumentPath path, DocumentFaults faults)
    {
        if (reader.TokenType != token)
        {
            faults.AddWrongType(ref reader, path, Form);
        }
        else if (reader.HasBrokenText())
        {
            faults.Add(ref reader, path, DocumentRules.BrokenText());
        }
        else if (Read(ref reader, out _) is { } fault)
        {
            faults.Add(ref reader, path, fault);
        }
    }

    /// <summary>Reads the token, or says what is wrong with it.</summary>
    protected abstract DocumentFault? Read(ref Utf8JsonReader reader, out T value);
}

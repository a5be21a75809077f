using System.Buffers;
using System.Text.Json;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>What can be used of a value of a document in which something may be wrong.</summary>
internal abstract record UsableValue
{
    /// <summary>Gets the JSON of what can be used.</summary>
    /// <param name="json">The document.</param>
    public ReadOnlySpan<byte> ToJson(ReadOnlySpan<byte> json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { SkipValidation = true }))
        {
            Write(writer, json);
        }

        return buffer.WrittenSpan;
    }

    /// <summary>Writes what can be used.</summary>
    protected abstract void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json);

    /// <summary>All of a value, since nothing in it is wrong.</summary>
    /// <param name="Start">Its first byte.</param>
    /// <param name="Length">How many bytes it has.</param>
    public sealed record Whole(int Start, int Length) : UsableValue
    {
        protected override void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json) =>
            writer.WriteRawValue(json.Slice(Start, Length), skipInputValidation: true);
    }

    /// <summary>What stands in for a value that could not be read.</summary>
    /// <param name="Json">Its JSON.</param>
    public sealed record StandIn(string Json) : UsableValue
    {
        protected override void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json) =>
            writer.WriteRawValue(Json, skipInputValidation: true);
    }

    /// <summary>Some members of an object.</summary>
    /// <param name="Kind">The name and the word of its kind, if it has one.</param>
    /// <param name="Members">The members.</param>
    public sealed record Object((string Name, string Word)? Kind, IReadOnlyDictionary<string, UsableValue> Members)
        : UsableValue
    {
        protected override void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
        {
            writer.WriteStartObject();
            if (Kind is var (kind, word))
            {
                writer.WriteString(kind, word);
            }

            foreach (var (name, value) in Members)
            {
                writer.WritePropertyName(name);
                value.Write(writer, json);
            }

            writer.WriteEndObject();
        }
    }

    /// <summary>A list; what cannot be used leaves its place empty, so that the others keep theirs.</summary>
    /// <param name="Items">The items.</param>
    public sealed record List(IReadOnlyList<UsableValue?> Items) : UsableValue
    {
        protected override void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
        {
            writer.WriteStartArray();
            foreach (var item in Items)
            {
                if (item is null)
                {
                    writer.WriteNullValue();
                }
                else
                {
                    item.Write(writer, json);
                }
            }

            writer.WriteEndArray();
        }
    }
}

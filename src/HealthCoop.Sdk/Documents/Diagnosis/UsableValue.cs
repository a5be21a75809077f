using System.Buffers;
using System.Text.Json;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>What can be used of a value of a document in which something may be wrong.</summary>
internal abstract record UsableValue
{
    /// <summary>Gets the JSON of what can be used.</summary>
    /// <param name="json">The document.</param>
    public ReadOnlySpan<byte> ToJson(ReadOnlySpan<byte> json) => ToJson(json, asWritten: false);

    /// <summary>Gets the JSON of what the document says, be it usable or not, and of nothing that stands in.</summary>
    /// <param name="json">The document.</param>
    public ReadOnlySpan<byte> ToWrittenJson(ReadOnlySpan<byte> json) => ToJson(json, asWritten: true);

    /// <summary>Gets whether there is anything to write.</summary>
    /// <param name="asWritten">Whether what the document says is asked for, and not what can be used.</param>
    protected virtual bool Has(bool asWritten) => true;

    /// <summary>Writes the value.</summary>
    protected abstract void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json, bool asWritten);

    private ReadOnlySpan<byte> ToJson(ReadOnlySpan<byte> json, bool asWritten)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { SkipValidation = true }))
        {
            Write(writer, json, asWritten);
        }

        return buffer.WrittenSpan;
    }

    /// <summary>All of a value, since nothing in it is wrong.</summary>
    /// <param name="Start">Its first byte.</param>
    /// <param name="Length">How many bytes it has.</param>
    public sealed record Whole(int Start, int Length) : UsableValue
    {
        protected override void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json, bool asWritten) =>
            writer.WriteRawValue(json.Slice(Start, Length), skipInputValidation: true);
    }

    /// <summary>What stands in for a value that is missing or could not be read.</summary>
    /// <param name="Json">Its JSON.</param>
    /// <param name="InsteadOf">The value that could not be read, if there is one.</param>
    public sealed record StandIn(string Json, Unusable? InsteadOf) : UsableValue
    {
        protected override bool Has(bool asWritten) => !asWritten || InsteadOf is not null;

        protected override void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json, bool asWritten)
        {
            if (asWritten)
            {
                InsteadOf!.Write(writer, json, asWritten);
            }
            else
            {
                writer.WriteRawValue(Json, skipInputValidation: true);
            }
        }
    }

    /// <summary>A value that stands in the document and could not be read.</summary>
    /// <param name="Start">Its first byte.</param>
    /// <param name="Length">How many bytes it has.</param>
    public sealed record Unusable(int Start, int Length) : UsableValue
    {
        protected override bool Has(bool asWritten) => asWritten;

        protected override void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json, bool asWritten) =>
            writer.WriteRawValue(json.Slice(Start, Length), skipInputValidation: true);
    }

    /// <summary>Some members of an object.</summary>
    /// <param name="Kind">The name and the word of its kind, if it has one.</param>
    /// <param name="Members">The members.</param>
    public sealed record Object((string Name, string Word)? Kind, IReadOnlyDictionary<string, UsableValue> Members)
        : UsableValue
    {
        protected override void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json, bool asWritten)
        {
            writer.WriteStartObject();
            if (Kind is var (kind, word))
            {
                writer.WriteString(kind, word);
            }

            foreach (var (name, value) in Members.Where(member => member.Value.Has(asWritten)))
            {
                writer.WritePropertyName(name);
                value.Write(writer, json, asWritten);
            }

            writer.WriteEndObject();
        }
    }

    /// <summary>A list; what cannot be used leaves its place empty, so that the others keep theirs.</summary>
    /// <param name="Items">The items.</param>
    public sealed record List(IReadOnlyList<UsableValue?> Items) : UsableValue
    {
        protected override void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json, bool asWritten)
        {
            writer.WriteStartArray();
            foreach (var item in Items.Where(item => item is null || item.Has(asWritten)))
            {
                if (item is null)
                {
                    writer.WriteNullValue();
                }
                else
                {
                    item.Write(writer, json, asWritten);
                }
            }

            writer.WriteEndArray();
        }
    }
}

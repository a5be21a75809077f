using System.Text.Json;
using HealthCoop.Documents.Faults;
using NodaTime.Text;

namespace HealthCoop.Documents.Converters;

/// <summary>Reads and writes a value as its own text.</summary>
internal sealed class TextConverter<T> : DocumentConverter<T>
    where T : struct
{
    private readonly TryParse _parse;
    private readonly Func<T, string> _write;
    private readonly Func<string, DocumentFault> _fault;

    public TextConverter(TryParse parse, Func<string, DocumentFault> fault)
        : base(JsonTokenType.String)
    {
        _parse = parse;
        _write = static value => value.ToString()!;
        _fault = fault;
    }

    public TextConverter(IPattern<T> pattern, Func<string, DocumentFault> fault)
        : base(JsonTokenType.String)
    {
        _parse = (string? text, out T value) => pattern.Parse(text!).TryGetValue(default, out value);
        _write = pattern.Format;
        _fault = fault;
    }

    internal delegate bool TryParse(string? text, out T value);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(_write(value));

    protected override DocumentFault? Read(ref Utf8JsonReader reader, out T value)
    {
        var text = reader.GetString()!;
        return _parse(text, out value) ? null : _fault(text);
    }
}

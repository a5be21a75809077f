using System.Text.Json;
using HealthCoop.Documents.Faults;
using NodaTime.Text;

namespace HealthCoop.Documents.Converters;

/// <summary>What converters of short texts share.</summary>
internal static class TextConverter
{
    /// <summary>How many characters most texts have at the most: those are not copied before they are read.</summary>
    public const int Room = 64;
}

/// <summary>Reads and writes a value as its own text.</summary>
internal sealed class TextConverter<T> : DocumentConverter<T>
    where T : struct
{
    private readonly TryRead _read;
    private readonly Func<T, string> _write;
    private readonly Func<string, DocumentFault> _fault;

    public TextConverter(TryParse parse, Func<string, DocumentFault> fault)
        : this((text, out value) => parse(text.ToString(), out value), static value => value.ToString()!, fault)
    {
    }

    public TextConverter(IPattern<T> pattern, Func<string, DocumentFault> fault)
        : this(
            (text, out value) => pattern.Parse(text.ToString()).TryGetValue(default, out value),
            pattern.Format,
            fault)
    {
    }

    private TextConverter(TryRead read, Func<T, string> write, Func<string, DocumentFault> fault)
        : base(JsonTokenType.String)
    {
        _read = read;
        _write = write;
        _fault = fault;
    }

    internal delegate bool TryParse(string? text, out T value);

    internal delegate bool TryRead(ReadOnlySpan<char> text, out T value);

    /// <summary>Makes a converter of texts that are read where they stand.</summary>
    public static TextConverter<T> Uncopied(TryRead read, Func<string, DocumentFault> fault) =>
        new(read, static value => value.ToString()!, fault);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(_write(value));

    protected override DocumentFault? Read(ref Utf8JsonReader reader, out T value)
    {
        var text = reader.TextIn(stackalloc char[TextConverter.Room]);
        return _read(text, out value) ? null : _fault(text.ToString());
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace HealthCoop;

/// <summary>A place in a document, as a JSON Pointer of RFC 6901.</summary>
/// <remarks>The default value is the whole document, written as the empty text.</remarks>
/// <example><code>
/// var place = JsonPointer.Root / nameof(Programme.Activities) / 2;   // /activities/2
/// </code></example>
public readonly record struct JsonPointer : IComparable<JsonPointer>
{
    private readonly string? _text;

    private JsonPointer(string text) => _text = text;

    /// <summary>Gets the whole document.</summary>
    public static JsonPointer Root => default;

    private string Text => _text ?? string.Empty;

    /// <summary>Steps to a member.</summary>
    /// <param name="parent">The object.</param>
    /// <param name="member">The member's name in code; the document's name is its camelCase form.</param>
    /// <returns>The member's place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is <see langword="null"/>.</exception>
    public static JsonPointer operator /(JsonPointer parent, string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return parent.Member(JsonNamingPolicy.CamelCase.ConvertName(member));
    }

    /// <summary>Steps to an item.</summary>
    /// <param name="parent">The list.</param>
    /// <param name="index">The item's position, from zero.</param>
    /// <returns>The item's place.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public static JsonPointer operator /(JsonPointer parent, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new(string.Create(CultureInfo.InvariantCulture, $"{parent.Text}/{index}"));
    }

    /// <summary>Reads a JSON Pointer.</summary>
    /// <param name="text">The empty text, or steps that each begin with <c>/</c>.</param>
    /// <param name="result">The pointer, or the whole document.</param>
    /// <returns>Whether <paramref name="text"/> is a JSON Pointer.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out JsonPointer result)
    {
        var wellFormed = text is not null && (text.Length == 0 || text[0] == '/') && EscapesAreWellFormed(text);
        result = wellFormed ? new(text!) : default;
        return wellFormed;
    }

    /// <inheritdoc/>
    public int CompareTo(JsonPointer other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>Compares two places.</summary>
    /// <param name="other">The other place.</param>
    /// <returns>Whether both are written alike.</returns>
    public bool Equals(JsonPointer other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    /// <summary>Writes the pointer.</summary>
    /// <returns>A text such as <c>/activities/2/name</c>.</returns>
    public override string ToString() => Text;

    /// <summary>Compares two places ordinally.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first comes before the second.</returns>
    public static bool operator <(JsonPointer left, JsonPointer right) => left.CompareTo(right) < 0;

    /// <summary>Compares two places ordinally.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first does not come after the second.</returns>
    public static bool operator <=(JsonPointer left, JsonPointer right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two places ordinally.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first comes after the second.</returns>
    public static bool operator >(JsonPointer left, JsonPointer right) => left.CompareTo(right) > 0;

    /// <summary>Compares two places ordinally.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first does not come before the second.</returns>
    public static bool operator >=(JsonPointer left, JsonPointer right) => left.CompareTo(right) >= 0;

    /// <summary>Steps to a member by the name that the document gives it.</summary>
    internal JsonPointer Member(string name) =>
        new($"{Text}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");

    /// <summary>Gets the steps from the whole document, as members are named and items are counted.</summary>
    internal IEnumerable<string> Steps() => Text.Split('/').Skip(1).Select(step => step
        .Replace("~1", "/", StringComparison.Ordinal)
        .Replace("~0", "~", StringComparison.Ordinal));

    /// <summary>Goes on with the steps of another pointer.</summary>
    internal JsonPointer Then(JsonPointer rest) => new(Text + rest.Text);

    private static bool EscapesAreWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1')))
            {
                return false;
            }
        }

        return true;
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>Stands for the lone halves of characters in a JSON text while the text is changed: JSON can write them, and
/// no text in memory can hold them.</summary>
internal sealed partial class LoneHalves
{
    // The first of the characters that are for a program's own use.
    private const char FirstMark = '\uFDD0';

    private readonly char _mark;

    private LoneHalves(char mark) => _mark = mark;

    private string EscapedMark => string.Create(CultureInfo.InvariantCulture, $@"\u{(int)_mark:X4}");

    /// <summary>Finds what may stand for them: what is in neither of two texts.</summary>
    public static LoneHalves OutOf(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var text = Encoding.UTF8.GetString(first) + Encoding.UTF8.GetString(second);
        var halves = new LoneHalves(FirstMark);
        while (halves.IsIn(text))
        {
            halves = new((char)(halves._mark + 1));
        }

        return halves;
    }

    /// <summary>Replaces the halves.</summary>
    public byte[] Hide(ReadOnlySpan<byte> json) => Encoding.UTF8.GetBytes(
        Escapes().Replace(Encoding.UTF8.GetString(json), escape => escape.Groups["half"] is { Success: true } half
            ? _mark + half.Value
            : escape.Value));

    /// <summary>Puts them back.</summary>
    public byte[] Restore(ReadOnlySpan<byte> json) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json)
        .Replace(_mark.ToString(), @"\u", StringComparison.Ordinal)
        .Replace(EscapedMark, @"\u", StringComparison.Ordinal));

    private bool IsIn(string text) =>
        text.Contains(_mark, StringComparison.Ordinal)
        || text.Contains(EscapedMark, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u(?<half>[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Escapes();
}

using System.Text;
using System.Text.Unicode;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>Turns places in bytes into lines and columns, from the first place to the last.</summary>
internal ref struct TextPositions(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    /// <summary>Gets the position of a byte, which does not stand before the one asked for last.</summary>
    public TextPosition At(int offset)
    {
        var passed = _utf8[_offset..Math.Min(offset, _utf8.Length)];
        _line += passed.Count((byte)'\n');
        if (passed.LastIndexOf((byte)'\n') is >= 0 and var last)
        {
            _column = 1;
            passed = passed[(last + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        _offset = Math.Max(_offset, Math.Min(offset, _utf8.Length));
        return new(_line, _column);
    }

    /// <summary>Counts the bytes before the first that is not UTF-8.</summary>
    public static int ValidPrefix(ReadOnlySpan<byte> utf8)
    {
        Span<char> chars = stackalloc char[1024];
        var valid = 0;
        while (valid < utf8.Length)
        {
            Utf8.ToUtf16(utf8[valid..], chars, out var read, out _, replaceInvalidSequences: false);
            if (read == 0)
            {
                break;
            }

            valid += read;
        }

        return valid;
    }
}

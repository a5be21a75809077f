using System.Globalization;
using System.Text;

namespace HealthCoop.Cli.Output.Text;

/// <summary>How text takes up columns in a terminal.</summary>
internal static class Display
{
    // East Asian wide and full-width blocks: every character of them takes two columns.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>Counts the columns that a text takes.</summary>
    public static int Width(string text) => text.EnumerateRunes().Sum(Width);

    /// <summary>Makes one line of a text that came from a document: nothing in it may steer a terminal.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value != 0xA0)
            {
                clean.Append(' ');
            }
            else if (!Steers(rune))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>Fills a text up with spaces.</summary>
    public static string Pad(string text, int width, bool right = false)
    {
        var spaces = new string(' ', Math.Max(0, width - Width(text)));
        return right ? spaces + text : text + spaces;
    }

    /// <summary>Breaks a text into lines between words, and within a word that is longer than a line.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = string.Empty;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.SelectMany(word => Pieces(word, width)))
        {
            if (line.Length > 0 && Width(line) + 1 + Width(word) > width)
            {
                lines.Add(line);
                line = string.Empty;
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        lines.Add(line);
        return lines;
    }

    private static IEnumerable<string> Pieces(string word, int width)
    {
        while (Width(word) > width)
        {
            var head = Head(word, width);
            var stop = head.LastIndexOf('/');
            head = stop > 0 ? head[..stop] : head;
            yield return head;
            word = word[head.Length..];
        }

        yield return word;
    }

    private static string Head(string text, int width)
    {
        var head = new StringBuilder();
        var left = width;
        foreach (var rune in text.EnumerateRunes())
        {
            left -= Width(rune);
            if (left < 0 && head.Length > 0)
            {
                break;
            }

            head.Append(rune);
        }

        return head.ToString();
    }

    private static int Width(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ when Wide.Any(block => rune.Value >= block.First && rune.Value <= block.Last) => 2,
        _ => 1,
    };

    // Control characters move the cursor or colour; some format characters turn the direction of writing.
    private static bool Steers(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}

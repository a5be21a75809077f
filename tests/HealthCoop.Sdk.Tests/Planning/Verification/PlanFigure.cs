using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HealthCoop.Tests.Planning.Verification;

/// <summary>A number, amount, date, month, interval, share or quantity in the text of a plan's document.</summary>
/// <param name="Path">Its place.</param>
/// <param name="Digits">Where its digits stand among the bytes.</param>
internal sealed partial record PlanFigure(JsonPointer Path, IReadOnlyList<int> Digits)
{
    /// <summary>Gets the path without the positions in lists: figures with one such path are of one sort.</summary>
    public string Sort => Positions().Replace(Path.ToString(), "/#");

    /// <summary>Lists all figures of a document, in its order.</summary>
    public static List<PlanFigure> In(ReadOnlySpan<byte> document)
    {
        var figures = new List<PlanFigure>();
        var reader = new Utf8JsonReader(document);
        var path = new Stack<(string? Member, int Index)>();
        path.Push((null, -1));
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    path.Push((reader.GetString(), -1));
                    continue;
                case JsonTokenType.StartArray:
                    path.Push((null, 0));
                    continue;
                case JsonTokenType.StartObject:
                    continue;
                case JsonTokenType.EndArray:
                    path.Pop();
                    break;
                case JsonTokenType.Number or JsonTokenType.String when IsFigure(reader.ValueSpan):
                    figures.Add(new(PointerOf(path), DigitsOf(reader.ValueSpan, Offset(ref reader))));
                    break;
            }

            Next(path);
        }

        return figures;
    }

    /// <summary>Changes one digit; the first one never to zero, with which a number would be no JSON.</summary>
    public void Change(Span<byte> document, int which, int by)
    {
        ref var digit = ref document[Digits[which % Digits.Count]];
        var old = digit;
        digit = (byte)('0' + ((old - '0' + 1 + (by % 9)) % 10));
        if (which % Digits.Count == 0 && digit == '0')
        {
            digit = (byte)(old == '1' ? '2' : '1');
        }
    }

    private static bool IsFigure(ReadOnlySpan<byte> text) => Figure().IsMatch(Encoding.UTF8.GetString(text));

    private static int Offset(ref Utf8JsonReader reader) =>
        (int)reader.TokenStartIndex + (reader.TokenType == JsonTokenType.String ? 1 : 0);

    private static int[] DigitsOf(ReadOnlySpan<byte> text, int offset)
    {
        var digits = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit((char)text[i]))
            {
                digits.Add(offset + i);
            }
        }

        return [.. digits];
    }

    private static JsonPointer PointerOf(Stack<(string? Member, int Index)> path) => path.Reverse().Skip(1).Aggregate(
        JsonPointer.Root,
        (pointer, step) => step.Member is { } member ? pointer.Member(member) : pointer / step.Index);

    // A value ends its member, or moves its list on.
    private static void Next(Stack<(string? Member, int Index)> path)
    {
        if (path.Peek().Member is not null)
        {
            path.Pop();
        }
        else if (path.Peek().Index >= 0)
        {
            path.Push((null, path.Pop().Index + 1));
        }
    }

    [GeneratedRegex("^([A-Z]{3} )?-?[0-9][0-9./-]*( [a-zA-Z% ]+)?$")]
    private static partial Regex Figure();

    [GeneratedRegex("/[0-9]+")]
    private static partial Regex Positions();
}

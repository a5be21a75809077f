using System.Text;
using HealthCoop.Tests.Documents;

namespace HealthCoop.Tests.Fuzzing;

/// <summary>Changes the bytes of a document, whatever becomes of it.</summary>
internal static class ByteMutation
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1e999", "0.5", "\"\"", "\"kind\": ", "\"id\": ",
        "\"version\": ", "\\u", "\\ud800", "é", "\u0001", " ", "\n", "EUR ", "%", "{\"a\":{}}", "999999999999",
    ];

    /// <summary>Changes a document in a few places.</summary>
    /// <param name="original">The document.</param>
    /// <param name="dice">What decides.</param>
    /// <param name="steps">Notes what was done where.</param>
    public static byte[] Of(byte[] original, Dice dice, List<string> steps)
    {
        var bytes = new List<byte>(original);
        for (var i = dice.Below(3); i >= 0 && bytes.Count > 0; i--)
        {
            var start = dice.Below(bytes.Count);
            var (name, act) = dice.OneOf<(string, Action)>(
                ("another byte", () => bytes[start] = (byte)dice.Below(256)),
                ("bytes removed", () => bytes.RemoveRange(start, Math.Min(dice.Below(8), bytes.Count - start))),
                ("piece put in", () => bytes.InsertRange(start, Encoding.UTF8.GetBytes(dice.OneOf(Pieces)))),
                ("texts exchanged", () => Exchange(bytes, dice)),
                ("beginning put in", () => bytes.InsertRange(start, bytes[..Math.Min(dice.Below(300), start)])),
                ("end cut off", () => bytes.RemoveRange(start, dice.Below(4) == 0 ? bytes.Count - start : 0)));
            steps.Add($"{name} at byte {start}");
            act();
        }

        return [.. bytes];
    }

    // Puts one quoted text in the place of another, so that the document stays JSON.
    private static void Exchange(List<byte> bytes, Dice dice)
    {
        var text = Encoding.UTF8.GetString([.. bytes]).Split('"');
        if (text.Length > 3)
        {
            text[1 + (2 * dice.Below((text.Length - 1) / 2))] = text[1 + (2 * dice.Below((text.Length - 1) / 2))];
            bytes.Clear();
            bytes.AddRange(Encoding.UTF8.GetBytes(string.Join('"', text)));
        }
    }
}

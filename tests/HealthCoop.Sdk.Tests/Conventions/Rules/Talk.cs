using System.Text.RegularExpressions;

namespace HealthCoop.Tests.Conventions.Rules;

/// <summary>The project speaks of itself, not of how it came to be written.</summary>
internal static partial class Talk
{
    public static IEnumerable<string> Faults(string path, string text) =>
        from item in text.Split('\n').Index()
        let word = Words().Match(item.Item)
        where word.Success
        select $"{path}:{item.Index + 1}: {word.Value}";

    // The brackets keep this file from finding itself.
    [GeneratedRegex(
        @"\b(?:sub-?[a]gents?|L[L]Ms?|A[I][ -](?:assistants?|agents?)|language [m]odels?|chat[b]ots?|Chat[G]PT)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}

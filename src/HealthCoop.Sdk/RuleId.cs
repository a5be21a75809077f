using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>The permanent id of a rule, such as <c>HC-FIN-009</c>. An id is never given to another rule.</summary>
/// <remarks>The default value is the empty id, which no rule bears.</remarks>
public readonly record struct RuleId
{
    private readonly string? _value;

    /// <summary>Makes a rule id.</summary>
    /// <param name="value">Upper-case letters and digits in groups, with hyphens between them.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> does not follow that pattern.</exception>
    public RuleId(string value)
    {
        if (!IsWellFormed(value))
        {
            throw new ArgumentException($"'{value}' is not a rule id such as HC-FIN-009.", nameof(value));
        }

        _value = value;
    }

    /// <summary>Gets the id's text.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Reads a rule id.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="rule">The rule id, or the default.</param>
    /// <returns>Whether <paramref name="text"/> follows the pattern.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out RuleId rule)
    {
        var wellFormed = IsWellFormed(text);
        rule = wellFormed ? new(text!) : default;
        return wellFormed;
    }

    /// <summary>Returns <see cref="Value"/>.</summary>
    /// <returns>The id's text.</returns>
    public override string ToString() => Value;

    private static bool IsWellFormed(string? value) =>
        value is not null
        && value.Length <= 40
        && value.Split('-') is [_, _, ..] groups
        && groups.All(group => group.Length > 0 && group.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)));
}

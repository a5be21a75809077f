namespace HealthCoop;

/// <summary>An id seen without its entity's type, for what treats all ids alike.</summary>
internal interface IIdentifier
{
    /// <summary>Gets the id's text.</summary>
    string Value { get; }

    /// <summary>Gets the type of the entity that the id names.</summary>
    Type EntityType { get; }
}

/// <summary>The pattern of ids.</summary>
internal static class Identifiers
{
    public const string Pattern =
        "1 to 100 Latin letters, digits, '-', '_', '.' or ':', with a letter or a digit first.";

    public const int MaximumLength = 100;

    /// <summary>The most bytes that an id takes in UTF-8: its letters take up to three each.</summary>
    public const int MaximumUtf8Length = 3 * MaximumLength;

    public static bool IsWellFormed(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > MaximumLength || !IsLetterOrDigit(text[0]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!IsLetterOrDigit(c) && c is not ('-' or '_' or '.' or ':'))
            {
                return false;
            }
        }

        return true;
    }

    // Each letter of these Latin blocks is its own composed form, so that no normalization is needed (which the
    // runtime cannot do where globalization is invariant).
    private static bool IsLetterOrDigit(char c) =>
        char.IsAsciiLetterOrDigit(c)
        || (c is >= '\u00C0' and <= '\u024F' and not '\u00D7' and not '\u00F7')
        || c is >= '\u1E00' and <= '\u1EFF';
}

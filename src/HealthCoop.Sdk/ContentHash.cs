using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace HealthCoop;

/// <summary>The SHA-256 of a document's canonical bytes: equal content, equal hash.</summary>
/// <remarks>The default value is 64 zeros, which no known content has.</remarks>
public readonly record struct ContentHash
{
    private const string Zero = "0000000000000000000000000000000000000000000000000000000000000000";

    private readonly string? _text;

    private ContentHash(string text) => _text = text == Zero ? null : text;

    /// <summary>Reads a hash of 64 lower-case hexadecimal digits.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="hash">The hash, or the default.</param>
    /// <returns>Whether <paramref name="text"/> is a hash.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ContentHash hash)
    {
        var wellFormed = text?.Length == Zero.Length && text.All(c => char.IsAsciiHexDigitLower(c));
        hash = wellFormed ? new(text!) : default;
        return wellFormed;
    }

    /// <summary>Writes the hash.</summary>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    public override string ToString() => _text ?? Zero;

    internal static ContentHash Of(ReadOnlySpan<byte> bytes) =>
        new(Convert.ToHexStringLower(SHA256.HashData(bytes)));
}

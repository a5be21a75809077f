using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HealthCoop.Documents.Converters;

/// <summary>The first bytes of a text in UTF-8, all of them if it is short.</summary>
/// <remarks>The default value is the start of no text, not even of an empty one.</remarks>
[InlineArray(Size)]
internal struct TextStart
{
    private const int Size = 24;
    private const int MostBytes = Size - 1;

    // A prime next to 2^32 divided by the golden ratio.
    private const uint Spread = 0x9E3779B1;

    private byte _first;

    public TextStart(ReadOnlySpan<byte> text)
    {
        StartOf(text).CopyTo(this);
        this[MostBytes] = MarkOf(text);
    }

    /// <summary>Gets whether this is the start of no text.</summary>
    public readonly bool IsNone => this[MostBytes] == 0;

    /// <summary>Gets whether the text goes on behind its start.</summary>
    public readonly bool IsCut => this[MostBytes] > MostBytes + 1;

    /// <summary>Gets the bytes; of no text there are none.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<byte> Bytes =>
        ((ReadOnlySpan<byte>)this)[..Math.Clamp(this[MostBytes] - 1, 0, MostBytes)];

    /// <summary>Gets a hash of a whole text.</summary>
    /// <remarks>Of the runtime's hashes, that of characters alone is made so that nobody can write many texts with the
    /// same one.</remarks>
    public static int HashOf(ReadOnlySpan<byte> text)
    {
        var pairs = string.GetHashCode(MemoryMarshal.Cast<byte, char>(text), StringComparison.Ordinal);

        // What stands alone behind the pairs changes all bits, so that texts that differ in it alone get far apart.
        return text.Length % 2 == 0 ? pairs : pairs ^ unchecked((int)(text[^1] * Spread));
    }

    /// <summary>Tells whether a text begins so, and goes on if and only if the one whose start this is does.</summary>
    public readonly bool IsOf(ReadOnlySpan<byte> text) =>
        this[MostBytes] == MarkOf(text) && StartOf(text).SequenceEqual(Bytes);

    private static ReadOnlySpan<byte> StartOf(ReadOnlySpan<byte> text) => text[..Math.Min(text.Length, MostBytes)];

    // One more than the length as far as it counts, so that the empty text differs from none.
    private static byte MarkOf(ReadOnlySpan<byte> text) => (byte)(Math.Min(text.Length, Size) + 1);
}

using System.Runtime.InteropServices;

namespace HealthCoop.Documents.Converters;

/// <summary>Where a text stands in its <see cref="TextStore"/>.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">The number of its bytes.</param>
internal readonly record struct TextPlace(int Start, int Length);

/// <summary>Keeps texts in UTF-8 one behind another, and compares others with them.</summary>
/// <remarks>
/// Among the objects of a large document each text would stand alone, and the processor wait for it at each comparison.
/// Other texts may be looked for from several threads, as long as none is added.
/// </remarks>
internal sealed class TextStore
    : IEqualityComparer<TextPlace>, IAlternateEqualityComparer<ReadOnlySpan<byte>, TextPlace>
{
    private byte[] _bytes = [];
    private int _used;

    public TextPlace Create(ReadOnlySpan<byte> alternate)
    {
        var place = new TextPlace(_used, alternate.Length);
        var end = place.Start + place.Length;
        if (end > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(end * 2L, Array.MaxLength));
        }

        alternate.CopyTo(_bytes.AsSpan(place.Start));
        _used = end;
        return place;
    }

    public bool Equals(TextPlace x, TextPlace y) => At(x).SequenceEqual(At(y));

    public bool Equals(ReadOnlySpan<byte> alternate, TextPlace other) => alternate.SequenceEqual(At(other));

    public int GetHashCode(TextPlace obj) => GetHashCode(At(obj));

    // Of the runtime's hashes, that of characters alone is made so that nobody can write many texts with the same one.
    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var last = alternate.Length % 2 == 0 ? 0 : alternate[^1];
        return string.GetHashCode(MemoryMarshal.Cast<byte, char>(alternate), StringComparison.Ordinal) ^ last;
    }

    private ReadOnlySpan<byte> At(TextPlace place) => _bytes.AsSpan(place.Start, place.Length);
}

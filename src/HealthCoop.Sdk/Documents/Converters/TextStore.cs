namespace HealthCoop.Documents.Converters;

/// <summary>Where a text stands in its <see cref="TextStore"/>.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">The number of its bytes.</param>
internal readonly record struct TextPlace(int Start, int Length);

/// <summary>Keeps texts in UTF-8 one behind another, and compares others with them.</summary>
/// <remarks>
/// Among the objects of a large document each text would stand alone, and the processor wait for it at each comparison.
/// </remarks>
internal sealed class TextStore
    : IEqualityComparer<TextPlace>, IAlternateEqualityComparer<ReadOnlySpan<byte>, TextPlace>
{
    private byte[] _bytes = [];
    private int _used;

    public TextPlace Create(ReadOnlySpan<byte> alternate)
    {
        var place = new TextPlace(_used, alternate.Length);
        _used = checked(_used + alternate.Length);
        if (_used > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(_used * 2L, Array.MaxLength));
        }

        alternate.CopyTo(_bytes.AsSpan(place.Start));
        return place;
    }

    public bool Equals(TextPlace x, TextPlace y) => At(x).SequenceEqual(At(y));

    public bool Equals(ReadOnlySpan<byte> alternate, TextPlace other) => alternate.SequenceEqual(At(other));

    public int GetHashCode(TextPlace obj) => GetHashCode(At(obj));

    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var hash = default(HashCode);
        hash.AddBytes(alternate);
        return hash.ToHashCode();
    }

    private ReadOnlySpan<byte> At(TextPlace place) => _bytes.AsSpan(place.Start, place.Length);
}

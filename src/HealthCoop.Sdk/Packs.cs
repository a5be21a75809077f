using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>A number of whole packs, which are what is ordered and paid for.</summary>
/// <remarks>A pack is not a unit: only its size makes units of it. The default value is none.</remarks>
public readonly record struct Packs
{
    private const string Suffix = " packs";

    private Packs(long count) => Count = count;

    /// <summary>Gets the number of packs.</summary>
    public long Count { get; }

    /// <summary>Makes a number of packs.</summary>
    /// <param name="count">The number of packs, zero or more.</param>
    /// <returns>The packs.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static Packs Of(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(count);
    }

    /// <summary>Adds two numbers of packs of one size.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">There are more packs than anyone can count.</exception>
    public static Packs operator +(Packs left, Packs right) => new(checked(left.Count + right.Count));

    /// <summary>Computes how many units packs hold.</summary>
    /// <param name="packs">The packs.</param>
    /// <param name="size">Their size.</param>
    /// <returns>The number of units.</returns>
    public static decimal operator *(Packs packs, PackSize size) => (decimal)packs.Count * size.Units;

    /// <summary>Reads a number of packs such as <c>12 packs</c>.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="packs">The packs, or none.</param>
    /// <returns>Whether <paramref name="text"/> is a number of packs.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Packs packs)
    {
        var read = DecimalText.TryRead(text, Suffix, out var count)
            && count is >= 0 and <= long.MaxValue
            && decimal.IsInteger(count);
        packs = read ? new((long)count) : default;
        return read;
    }

    /// <summary>Writes the number of packs, alike in every culture.</summary>
    /// <returns>A text such as <c>12 packs</c>.</returns>
    public override string ToString() => DecimalText.Write(Count, Suffix);
}

using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>How many units are in the pack that is ordered: tablets in a box, gloves in a carton.</summary>
/// <remarks>The default value is packs of one unit.</remarks>
public readonly record struct PackSize
{
    private const string Suffix = " per pack";

    private readonly int _beyondFirst;

    private PackSize(int units) => _beyondFirst = units - 1;

    /// <summary>Gets the number of units in one pack.</summary>
    public int Units => _beyondFirst + 1;

    /// <summary>Makes a pack size.</summary>
    /// <param name="units">The number of units in one pack, one or more.</param>
    /// <returns>The pack size.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> is below one.</exception>
    public static PackSize Of(int units)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(units, 1);
        return new(units);
    }

    /// <summary>Computes how many packs hold a number of units; an opened pack is a whole one.</summary>
    /// <param name="units">The number of units, zero or more.</param>
    /// <returns>The packs.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> is negative.</exception>
    /// <exception cref="OverflowException">There are more packs than anyone can count.</exception>
    public Packs PacksFor(decimal units)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        return Packs.Of((long)decimal.Ceiling(units / Units));
    }

    /// <summary>Reads a pack size such as <c>100 per pack</c>.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="size">The pack size, or packs of one unit.</param>
    /// <returns>Whether <paramref name="text"/> is a pack size.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PackSize size)
    {
        var read = DecimalText.TryRead(text, Suffix, out var units)
            && units is >= 1 and <= int.MaxValue
            && decimal.IsInteger(units);
        size = read ? new((int)units) : default;
        return read;
    }

    /// <summary>Writes the pack size, alike in every culture.</summary>
    /// <returns>A text such as <c>100 per pack</c>.</returns>
    public override string ToString() => DecimalText.Write(Units, Suffix);
}

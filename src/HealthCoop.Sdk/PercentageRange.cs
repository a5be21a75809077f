using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>The least and the greatest share that a source gives.</summary>
/// <remarks>The default value is from 0 % to 0 %.</remarks>
public readonly record struct PercentageRange
{
    private const string Between = " to ";

    /// <summary>Makes a range.</summary>
    /// <param name="least">The least share.</param>
    /// <param name="greatest">The greatest share, not below the least.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="greatest"/> is below
    /// <paramref name="least"/>.</exception>
    public PercentageRange(Percentage least, Percentage greatest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(greatest, least);
        Least = least;
        Greatest = greatest;
    }

    /// <summary>Gets the least share.</summary>
    public Percentage Least { get; }

    /// <summary>Gets the greatest share.</summary>
    public Percentage Greatest { get; }

    /// <summary>Tells whether a share lies in the range, both ends included.</summary>
    /// <param name="share">The share.</param>
    /// <returns>Whether it is neither below the least nor above the greatest.</returns>
    public bool Contains(Percentage share) => share >= Least && share <= Greatest;

    /// <summary>Reads a range such as <c>48 % to 52 %</c>.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="range">The range, or the default.</param>
    /// <returns>Whether <paramref name="text"/> is two shares, the second not below the first.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PercentageRange range)
    {
        range = default;
        if (text?.Split(Between) is not [var first, var last]
            || !Percentage.TryParse(first, out var least)
            || !Percentage.TryParse(last, out var greatest)
            || greatest < least)
        {
            return false;
        }

        range = new(least, greatest);
        return true;
    }

    /// <summary>Writes both shares, alike in every culture.</summary>
    /// <returns>A text such as <c>48 % to 52 %</c>.</returns>
    public override string ToString() => $"{Least}{Between}{Greatest}";
}

using System.Diagnostics.CodeAnalysis;

namespace HealthCoop.Territories;

/// <summary>A point on the earth, in decimal degrees of WGS 84 (EPSG:4326).</summary>
/// <remarks>The default value is the point at 0° north and 0° east.</remarks>
public readonly record struct Coordinates
{
    private const decimal HighestLatitude = 90;
    private const decimal HighestLongitude = 180;
    private const int MostDecimals = 6;

    /// <summary>Makes a point.</summary>
    /// <param name="latitude">The degrees north, from -90 to 90, with at most six decimals.</param>
    /// <param name="longitude">The degrees east, from -180 to 180, with at most six decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range or has more decimals.</exception>
    public Coordinates(decimal latitude, decimal longitude)
    {
        if (!Exists(latitude, longitude))
        {
            throw new ArgumentOutOfRangeException(
                nameof(latitude),
                $"There is no point at {DecimalText.Write(latitude)} {DecimalText.Write(longitude)}.");
        }

        Latitude = latitude;
        Longitude = longitude;
    }

    /// <summary>Gets the degrees north.</summary>
    public decimal Latitude { get; }

    /// <summary>Gets the degrees east.</summary>
    public decimal Longitude { get; }

    /// <summary>Reads a point as IATI writes positions: <c>15.2871 -1.6939</c>, north before east.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="point">The point, or the default.</param>
    /// <returns>Whether <paramref name="text"/> is a point.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Coordinates point)
    {
        point = default;
        if (text?.Split(' ') is not [var north, var east]
            || !DecimalText.TryRead(north, string.Empty, out var latitude)
            || !DecimalText.TryRead(east, string.Empty, out var longitude)
            || !Exists(latitude, longitude))
        {
            return false;
        }

        point = new(latitude, longitude);
        return true;
    }

    /// <summary>Writes the point, alike in every culture.</summary>
    /// <returns>A text such as <c>15.2871 -1.6939</c>.</returns>
    public override string ToString() => $"{DecimalText.Write(Latitude)} {DecimalText.Write(Longitude)}";

    private static bool Exists(decimal latitude, decimal longitude) =>
        Math.Abs(latitude) <= HighestLatitude
        && Math.Abs(longitude) <= HighestLongitude
        && Money.DecimalsOf(latitude) <= MostDecimals
        && Money.DecimalsOf(longitude) <= MostDecimals;
}

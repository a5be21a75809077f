namespace HealthCoop.Planning.Costing.Scaling;

/// <summary>How many people a country has, and into how many provinces and districts it is divided.</summary>
public sealed record AdministrativeDivisions
{
    /// <summary>Gets the number of people, zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required int Population
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Gets the number of provinces or regions, one or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below one.</exception>
    public required int Provinces { get; init => field = AtLeastOne(value); }

    /// <summary>Gets the number of districts, one or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below one.</exception>
    public required int Districts { get; init => field = AtLeastOne(value); }

    /// <summary>Counts the divisions at a level; at the national one there is one.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The number of divisions, one or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is none.</exception>
    public int CountAt(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.National => 1,
        AdministrativeLevel.Provincial => Provinces,
        AdministrativeLevel.District => Districts,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "There is no such level."),
    };

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}

namespace HealthCoop.Planning.Costing.Scaling;

/// <summary>Scales the standard programme of WHO-CHOICE to a country: staff, meetings, rooms, per diems.</summary>
/// <remarks>
/// Source of the formulas and of the standard figures: the programme costs of WHO-CHOICE, as published in
/// github.com/ForecastHealth/who-programme-costing-utilities. Nothing is rounded. Pure, so it may be used from several
/// threads.
/// </remarks>
public static class WhoChoice
{
    /// <summary>The days that one person works in a year, by which an annual salary is divided.</summary>
    public const int WorkingDaysPerYear = 230;

    private const decimal StandardCountry = 50_000_000;
    private const decimal StandardProvince = 5_000_000;
    private const decimal StandardDistrict = 500_000;

    // A room of 35 square meters is hired for 60 % of an international per diem.
    private const decimal SquareMetersForPerDiem = 35;
    private const decimal RoomShareOfPerDiem = 0.6m;

    /// <summary>Computes the staff of one division from that of the standard one: FTE × people / standard.</summary>
    /// <param name="standard">The staff for 50 million people in a country, 5 million in a province, half a million in
    /// a district.</param>
    /// <param name="level">The level at which the staff works.</param>
    /// <param name="country">The country.</param>
    /// <returns>The staff of the country, of an average province or of an average district.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="country"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is none.</exception>
    public static FullTimeEquivalent Staff(
        FullTimeEquivalent standard,
        AdministrativeLevel level,
        AdministrativeDivisions country)
    {
        ArgumentNullException.ThrowIfNull(country);
        var people = (decimal)country.Population / country.CountAt(level);
        return FullTimeEquivalent.Of(standard.Count * people / StandardPopulation(level));
    }

    /// <summary>Computes how many meetings are held in a year: divisions × scale, in the years in which they are
    /// held.</summary>
    /// <param name="level">The level at which they are held.</param>
    /// <param name="country">The country.</param>
    /// <param name="scale">The meetings of one division, zero or more; below one where one serves several.</param>
    /// <param name="everyYears">After how many years they are held again; 0 where they are held in the first year
    /// alone.</param>
    /// <param name="year">The number of years since the first, zero or more.</param>
    /// <returns>The number of meetings, which as an average may be no whole number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="country"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or <paramref name="level"/> is
    /// none.</exception>
    public static decimal Meetings(
        AdministrativeLevel level,
        AdministrativeDivisions country,
        decimal scale,
        int everyYears,
        int year)
    {
        ArgumentNullException.ThrowIfNull(country);
        ArgumentOutOfRangeException.ThrowIfNegative(scale);
        ArgumentOutOfRangeException.ThrowIfNegative(everyYears);
        ArgumentOutOfRangeException.ThrowIfNegative(year);
        var areHeld = year == 0 || (everyYears > 0 && year % everyYears == 0);
        return areHeld ? country.CountAt(level) * scale : 0;
    }

    /// <summary>Computes the price of a room for one day: per diem / 35 × 0.6 × square meters.</summary>
    /// <param name="internationalPerDiem">The international per diem (DSA) of one person at the place.</param>
    /// <param name="squareMeters">The size of the room, zero or more.</param>
    /// <returns>The price.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="squareMeters"/> is negative.</exception>
    /// <exception cref="OverflowException">The price is too large for a <see cref="decimal"/>.</exception>
    public static Money RoomHirePerDay(Money internationalPerDiem, decimal squareMeters)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(squareMeters);
        return internationalPerDiem * (RoomShareOfPerDiem * squareMeters) / SquareMetersForPerDiem;
    }

    /// <summary>Computes the per diem of a national from the international one at the place.</summary>
    /// <param name="internationalPerDiem">The international per diem (DSA) of one person.</param>
    /// <param name="localProportion">The share of it that nationals are paid.</param>
    /// <returns>The per diem.</returns>
    public static Money LocalPerDiem(Money internationalPerDiem, Percentage localProportion) =>
        internationalPerDiem * localProportion;

    /// <summary>Computes what one person earns in a day of work: annual salary / 230.</summary>
    /// <param name="annual">The annual salary.</param>
    /// <returns>The daily one, in international dollars as well.</returns>
    public static InternationalDollars DailySalary(InternationalDollars annual) =>
        annual.Per(WorkingDaysPerYear);

    private static decimal StandardPopulation(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.National => StandardCountry,
        AdministrativeLevel.Provincial => StandardProvince,
        _ => StandardDistrict,
    };
}

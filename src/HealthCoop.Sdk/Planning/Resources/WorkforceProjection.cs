using System.Globalization;

namespace HealthCoop.Planning.Resources;

/// <summary>Projects the staff of a cadre: what stays of last year's, and those who come out of training.</summary>
/// <remarks>
/// Staff at a year's end = staff at the end of the year before × (1 - attrition) + arrivals; arrivals = intake of the
/// year in which their training began × graduation × licensure × absorption. Who arrives in a year does not leave in
/// it. Pure, so it may be used from several threads.
/// </remarks>
public static class WorkforceProjection
{
    /// <summary>Projects the staff year by year.</summary>
    /// <param name="workforce">The staff, those in training and the shares.</param>
    /// <returns>The years; unknown from the arrival of an unknown intake on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="workforce"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Training takes less than no time, less than nobody begins it, or two
    /// requirements are for one year.</exception>
    /// <exception cref="OverflowException">A number is too large for a <see cref="decimal"/>.</exception>
    public static ProjectedWorkforce Project(WorkforceCase workforce)
    {
        ArgumentNullException.ThrowIfNull(workforce);
        Check(workforce);
        var entrants = workforce.Intakes
            .GroupBy(intake => intake.Year)
            .ToDictionary(year => year.Key, year => year.Sum(intake => (decimal)intake.Entrants));
        var required = workforce.Required.ToDictionary(year => year.Year, year => year.Staff);
        var stock = (FullTimeEquivalent?)workforce.Stock;
        var years = new List<ProjectedYear>();
        var unknown = new List<int>();
        for (var year = workforce.Years.First; year <= workforce.Years.Last; year++)
        {
            var began = year - workforce.LeadYears;
            var arrivals = entrants.TryGetValue(began, out var people) ? Arriving(people, workforce) : null;
            if (arrivals is null)
            {
                unknown.Add(began);
            }

            var leavers = Share(stock, workforce.Attrition);
            stock = Staff(stock?.Count - leavers?.Count + arrivals?.Count);
            years.Add(new()
            {
                Year = year,
                Leavers = leavers,
                Arrivals = arrivals,
                Stock = stock,
                Required = required.TryGetValue(year, out var staff) ? staff : null,
            });
        }

        return new(workforce.Cadre, years.ToValueList(), unknown.ToValueList());
    }

    private static void Check(WorkforceCase workforce)
    {
        if (workforce.LeadYears < 0)
        {
            throw Wrong($"Training takes {workforce.LeadYears} years; it takes 0 or more.");
        }

        if (workforce.Intakes.FirstOrDefault(intake => intake.Entrants < 0) is { } intake)
        {
            throw Wrong($"{intake.Entrants} people begin training in {intake.Year}; 0 or more do.");
        }

        if (workforce.Required.GroupBy(year => year.Year).FirstOrDefault(year => year.Count() > 1) is { } twice)
        {
            throw Wrong($"{twice.Count()} requirements are for {twice.Key}; name one.");
        }

        static ArgumentException Wrong(FormattableString message) =>
            new(message.ToString(CultureInfo.InvariantCulture), nameof(workforce));
    }

    private static FullTimeEquivalent? Arriving(decimal people, WorkforceCase workforce) => Staff(
        people * workforce.Graduation.Fraction * workforce.Licensure.Fraction * workforce.Absorption.Fraction);

    private static FullTimeEquivalent? Share(FullTimeEquivalent? staff, Percentage share) =>
        Staff(staff?.Count * share.Fraction);

    private static FullTimeEquivalent? Staff(decimal? count) =>
        count is { } known ? FullTimeEquivalent.Of(known) : null;
}

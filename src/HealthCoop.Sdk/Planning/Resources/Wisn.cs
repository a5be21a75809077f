using System.Globalization;

namespace HealthCoop.Planning.Resources;

/// <summary>Calculates the staff that a present workload requires: workload indicators of staffing need.</summary>
/// <remarks>
/// Source: WHO, Workload indicators of staffing need: user's manual (2010). Required staff = service staff × CAF + IAF,
/// where service staff = sum of workload / standard workload, CAF = 1 / (1 - share of the activities of all staff) and
/// IAF = time of the activities of some staff / AWT. What people need and do not get is no workload: see
/// <see cref="NeedBasedStaffing"/>. Pure, so it may be used from several threads.
/// </remarks>
/// <example><code>
/// var staff = Wisn.Calculate(new()
/// {
///     AvailableTime = new() { PossibleDays = 260, PublicHolidays = 10, AnnualLeave = 22, HoursPerDay = 7.5m },
///     Workloads = [new("Consultation", perYear: 12_000, Duration.FromMinutes(20))],
///     ExistingStaff = FullTimeEquivalent.Of(4),
/// });
/// </code></example>
public static class Wisn
{
    private const decimal ToleratedExcess = 0.1m;
    private const decimal GreatestTolerated = 0.5m;

    /// <summary>Calculates the staff that a cadre needs at a facility.</summary>
    /// <param name="wisnCase">The cadre's time and work.</param>
    /// <returns>The staff that is required, with each step on the way.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="wisnCase"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Nobody can work the available time; a service takes no time; an activity is
    /// that of less than nobody; or the activities of all staff leave no time for services.</exception>
    /// <exception cref="OverflowException">A number is too large for a <see cref="decimal"/>.</exception>
    public static WisnResult Calculate(WisnCase wisnCase)
    {
        ArgumentNullException.ThrowIfNull(wisnCase);
        Check(wisnCase);
        var available = wisnCase.AvailableTime.PerYear;
        var services = Staff(wisnCase.Workloads.Select(workload => workload.PerYear * workload.Each), available);
        var category = wisnCase.CategoryAllowances
            .Select(allowance => Allowance(allowance.Name, allowance.Time, 1, wisnCase.AvailableTime))
            .ToValueList();
        var share = CategoryShare(category, available, nameof(wisnCase));
        var factor = 1 / (1 - share.Fraction);
        var individual = wisnCase.IndividualAllowances
            .Select(allowance => Allowance(allowance.Name, allowance.Time, allowance.Staff, wisnCase.AvailableTime))
            .ToValueList();
        var others = Staff(individual.Select(allowance => allowance.PerYear), available);
        var required = FullTimeEquivalent.Of((services.Count * factor) + others.Count);
        var rounded = Rounded(required, wisnCase.Rounding);
        return new()
        {
            AvailableDays = wisnCase.AvailableTime.Days,
            AvailableTime = available,
            Activities = wisnCase.Workloads.Select(workload => Activity(workload, available)).ToValueList(),
            ServiceStaff = services,
            CategoryAllowances = category,
            CategoryShare = share,
            CategoryAllowanceFactor = factor,
            IndividualAllowances = individual,
            IndividualAllowanceFactor = others,
            Required = required,
            RoundedRequired = rounded,
            Pressure = wisnCase.ExistingStaff is { } existing
                ? StaffingPressure.Of(existing, rounded, wisnCase.PressureBands)
                : null,
        };
    }

    private static void Check(WisnCase wisnCase)
    {
        wisnCase.AvailableTime.Check(nameof(wisnCase));
        if (wisnCase.Workloads.FirstOrDefault(workload => workload.Each == default) is { } timeless)
        {
            throw new ArgumentException(
                $"The service '{timeless.Name}' takes 0 min; it must take some time.",
                nameof(wisnCase));
        }

        if (wisnCase.IndividualAllowances.FirstOrDefault(allowance => allowance.Staff < 0) is { } peopleless)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The activity '{peopleless.Name}' is that of {peopleless.Staff} people; there must be 0 or more."),
                nameof(wisnCase));
        }
    }

    private static WisnActivity Activity(WisnWorkload workload, AnnualWorkingTime available) => new(
        workload,
        available.ToCases(workload.Each),
        (workload.PerYear * workload.Each).ToStaff(available));

    private static WisnAllowance Allowance(
        Narrative name,
        AllowanceTime time,
        int people,
        AvailableWorkingTime available)
    {
        var perYear = AnnualWorkingTime.FromMinutes(people * time.InYear(available).Minutes);
        return new(name, perYear, perYear.ToStaff(available.PerYear));
    }

    private static Percentage CategoryShare(
        IEnumerable<WisnAllowance> category,
        AnnualWorkingTime available,
        string parameter)
    {
        var share = Staff(category.Select(allowance => allowance.PerYear), available).Count;
        return share < 1
            ? Percentage.FromFraction(share)
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The activities of all staff take {share:P1} of their time; they must leave time for services."),
                parameter);
    }

    // The times are added before they are divided, so that what is a whole number stays one.
    private static FullTimeEquivalent Staff(IEnumerable<AnnualWorkingTime> times, AnnualWorkingTime available) =>
        times.Aggregate(default(AnnualWorkingTime), static (sum, time) => sum + time).ToStaff(available);

    private static FullTimeEquivalent Rounded(FullTimeEquivalent required, WisnRounding rounding)
    {
        // What division leaves behind the last decimal must not make one person more.
        var count = DecimalText.Rounded(required.Count);
        var whole = decimal.Floor(count);
        return rounding switch
        {
            WisnRounding.None => required,
            WisnRounding.SmallTeam when count - whole <= Math.Min(whole * ToleratedExcess, GreatestTolerated) =>
                FullTimeEquivalent.Of(whole),
            _ => FullTimeEquivalent.Of(decimal.Ceiling(count)),
        };
    }
}

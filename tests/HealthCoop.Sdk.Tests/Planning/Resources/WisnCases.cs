using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Resources;

namespace HealthCoop.Tests.Planning.Resources;

/// <summary>Cases of all kinds, whose activities leave time for services.</summary>
internal static class WisnCases
{
    public static Gen<AvailableWorkingTime> Times { get; } =
        from week in Gen.Choose(3, 7)
        from absences in Gen.Choose(0, 25).ListOf(4)
        from quarters in Gen.Choose(16, 40)
        select new AvailableWorkingTime
        {
            PossibleDays = week * 52,
            PublicHolidays = absences[0],
            AnnualLeave = absences[1],
            SickLeave = absences[2],
            OtherAbsence = absences[3],
            HoursPerDay = quarters / 4m,
        };

    public static Gen<WisnWorkload> Workload { get; } =
        from perYear in Gen.Choose(0, 60_000)
        from minutes in Gen.Choose(1, 600)
        select new WisnWorkload(new("Care"), AnnualQuantity.Of(perYear), WorkingTime.FromMinutes(minutes / 2m));

    public static Gen<CategoryAllowance> Category { get; } =
        Allowance.Select(time => new CategoryAllowance(new("All"), time));

    public static Gen<IndividualAllowance> Individual { get; } =
        from time in Allowance
        from staff in Gen.Choose(0, 5)
        select new IndividualAllowance(new("Some"), staff, time);

    public static Gen<WisnCase> All { get; } =
        from time in Times
        from workloads in Workload.ListOf()
        from category in Gen.Choose(0, 4).SelectMany(count => Category.ListOf(count))
        from individual in Individual.ListOf()
        from staff in Gen.Choose(-1, 30)
        select new WisnCase
        {
            AvailableTime = time,
            Workloads = workloads.ToValueList(),
            CategoryAllowances = category.ToValueList(),
            IndividualAllowances = individual.ToValueList(),
            ExistingStaff = staff < 0 ? null : FullTimeEquivalent.Of(staff),
            PressureBands = PressureBands.Bangladesh2020,
        };

    // At most 8 % of the shortest year above in each unit, and five of them below the whole.
    private static Gen<AllowanceTime> Allowance =>
        from unit in Gen.Choose(0, 4)
        from part in Gen.Choose(0, 80)
        let share = part / 1000m
        select unit switch
        {
            0 => new AllowanceTime { PerDay = WorkingTime.FromHours(4 * share) },
            1 => new AllowanceTime { PerWeek = WorkingTime.FromHours(12 * share) },
            2 => new AllowanceTime { PerMonth = WorkingTime.FromHours(18 * share) },
            3 => new AllowanceTime { PerYear = AnnualWorkingTime.FromHours(220 * share) },
            _ => new AllowanceTime { Share = Percentage.FromFraction(share) },
        };
}

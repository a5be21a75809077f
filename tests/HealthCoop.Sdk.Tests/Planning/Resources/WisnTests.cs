using HealthCoop.Planning.Resources;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources;

public sealed class WisnTests
{
    // 200 days of 6 hours: 1200 hours, 72000 minutes.
    private static readonly AvailableWorkingTime Time =
        new() { PossibleDays = 260, PublicHolidays = 20, AnnualLeave = 30, SickLeave = 10, HoursPerDay = 6 };

    private static readonly WisnCase Plain = new()
    {
        AvailableTime = Time,
        Workloads = [new("Consultation", perYear: 7_200, Duration.FromMinutes(20))],
    };

    [Fact]
    public void Calculate_AsUsersWriteIt_GivesRatioAndDifference()
    {
        var staff = Wisn.Calculate(new()
        {
            AvailableTime = new() { PossibleDays = 260, PublicHolidays = 10, AnnualLeave = 22, HoursPerDay = 7.5m },
            Workloads = [new("Consultation", perYear: 12_000, Duration.FromMinutes(20))],
            ExistingStaff = FullTimeEquivalent.Of(4),
        });

        // 228 days of 7.5 hours are 1710 hours; 12000 of 20 minutes are 4000 hours.
        Assert.Equal(1_710, staff.AvailableTime.Hours);
        Assert.Equal(5_130, Assert.Single(staff.Activities).StandardWorkload.PerYear);
        Assert.Equal(2.339181m, decimal.Round(staff.Required.Count, 6));
        Assert.Equal(1.71m, staff.Pressure?.Ratio);
        Assert.Equal(1.660819m, decimal.Round(staff.Pressure!.Difference, 6));
        Assert.Null(staff.Pressure.Label);
    }

    [Fact]
    public void Calculate_WithoutAllowances_IsTheStaffOfTheServices()
    {
        var result = Wisn.Calculate(Plain);

        Assert.Equal(200, result.AvailableDays);
        Assert.Equal(2, result.ServiceStaff.Count);
        Assert.Equal(1, result.CategoryAllowanceFactor);
        Assert.Equal(0, result.IndividualAllowanceFactor.Count);
        Assert.Equal(2, result.Required.Count);
        Assert.Null(result.Pressure);
    }

    [Theory]
    [InlineData(36, 0, 0, 0, 0)]
    [InlineData(0, 180, 0, 0, 0)]
    [InlineData(0, 0, 600, 0, 0)]
    [InlineData(0, 0, 0, 7_200, 0)]
    [InlineData(0, 0, 0, 0, 10)]
    [InlineData(18, 45, 75, 450, 0.625)]
    public void Calculate_ATenthOfTheTimeInAnyUnit_IsTheSame(int day, int week, int month, int year, decimal percent)
    {
        var result = Wisn.Calculate(Plain with
        {
            CategoryAllowances =
            [
                new(new("Meetings"), new()
                {
                    PerDay = WorkingTime.FromMinutes(day),
                    PerWeek = WorkingTime.FromMinutes(week),
                    PerMonth = WorkingTime.FromMinutes(month),
                    PerYear = AnnualWorkingTime.FromMinutes(year),
                    Share = Percentage.FromPercent(percent),
                }),
            ],
        });

        Assert.Equal(7_200, Assert.Single(result.CategoryAllowances).PerYear.Minutes);
        Assert.Equal(10, result.CategoryShare.Percent);
        Assert.Equal(2.222222m, decimal.Round(result.Required.Count, 6));
    }

    [Fact]
    public void Calculate_IndividualAllowances_AddTheirStaffWithoutTheFactor()
    {
        var result = Wisn.Calculate(Plain with
        {
            CategoryAllowances = [new(new("Meetings"), new() { Share = Percentage.FromPercent(50) })],
            IndividualAllowances =
            [
                new(new("Students"), 3, new() { PerYear = AnnualWorkingTime.FromHours(100) }),
                new(new("Management"), 1, new() { Share = Percentage.FromPercent(25) }),
            ],
        });

        Assert.Equal(0.5m, result.IndividualAllowanceFactor.Count);
        Assert.Equal([300, 300], result.IndividualAllowances.Select(allowance => allowance.PerYear.Hours));
        Assert.Equal((2 * 2) + 0.5m, result.Required.Count);
    }

    [Theory]
    [InlineData(WisnRounding.None, "1.1", "1.1")]
    [InlineData(WisnRounding.SmallTeam, "0", "0")]
    [InlineData(WisnRounding.SmallTeam, "0.1", "1")]
    [InlineData(WisnRounding.SmallTeam, "1.1", "1")]
    [InlineData(WisnRounding.SmallTeam, "1.11", "2")]
    [InlineData(WisnRounding.SmallTeam, "1.9", "2")]
    [InlineData(WisnRounding.SmallTeam, "2.2", "2")]
    [InlineData(WisnRounding.SmallTeam, "2.21", "3")]
    [InlineData(WisnRounding.SmallTeam, "2.9", "3")]
    [InlineData(WisnRounding.SmallTeam, "5.5", "5")]
    [InlineData(WisnRounding.SmallTeam, "5.51", "6")]
    [InlineData(WisnRounding.SmallTeam, "12.5", "12")]
    [InlineData(WisnRounding.SmallTeam, "12.51", "13")]
    [InlineData(WisnRounding.Up, "1", "1")]
    [InlineData(WisnRounding.Up, "1.01", "2")]
    public void Calculate_Rounding_IsThatOfTheCase(WisnRounding rounding, string required, string rounded)
    {
        var count = decimal.Parse(required, System.Globalization.CultureInfo.InvariantCulture);
        var result = Wisn.Calculate(Plain with
        {
            Workloads = [new("Care", count * 1_200, Duration.FromHours(1))],
            ExistingStaff = FullTimeEquivalent.Of(3),
            Rounding = rounding,
        });

        Assert.Equal(count, result.Required.Count);
        Assert.Equal(rounded + " FTE", result.RoundedRequired.ToString());
        Assert.Equal(result.RoundedRequired, result.Pressure!.Required);
    }

    [Fact]
    public void Calculate_WholeNumberThatDivisionMisses_IsNotRoundedUp()
    {
        // 1.2 people at 40 % of other work are 2; 1 / 0.6 is a little above five thirds.
        var result = Wisn.Calculate(Plain with
        {
            Workloads = [new("Care", 1_440, Duration.FromHours(1))],
            CategoryAllowances = [new(new("Meetings"), new() { Share = Percentage.FromPercent(40) })],
            Rounding = WisnRounding.Up,
        });

        Assert.Equal(2, result.RoundedRequired.Count);
    }

    [Fact]
    public void Calculate_ActivitiesThatLeaveNoTime_AreRefused() =>
        Refused("100.0", Plain with
        {
            CategoryAllowances =
            [
                new(new("Meetings"), new() { Share = Percentage.FromPercent(60) }),
                new(new("Reports"), new() { PerYear = AnnualWorkingTime.FromHours(480) }),
            ],
        });

    [Fact]
    public void Calculate_SenselessNumbers_AreRefused()
    {
        Refused("0 min", Plain with { Workloads = [new("Care", 1, Duration.Zero)] });
        Refused("-1 people", Plain with { IndividualAllowances = [new(new("Students"), -1, new())] });
        Assert.All(
            [
                Time with { PossibleDays = 60 },
                Time with { PossibleDays = 367 },
                Time with { PublicHolidays = -1 },
                Time with { AnnualLeave = -1 },
                Time with { SickLeave = -1 },
                Time with { OtherAbsence = -1 },
                Time with { HoursPerDay = 0 },
                Time with { HoursPerDay = 24.1m },
            ],
            time => Refused("possible days", Plain with { AvailableTime = time }));
        Assert.Throws<ArgumentNullException>(() => Wisn.Calculate(null!));
    }

    private static void Refused(string because, WisnCase wisnCase) => Assert.Contains(
        because,
        Assert.Throws<ArgumentException>(nameof(wisnCase), () => Wisn.Calculate(wisnCase)).Message,
        StringComparison.Ordinal);
}

using System.Globalization;
using System.Text.Json;
using HealthCoop.Planning.Resources;
using Xunit;
using WisnMethod = HealthCoop.Planning.Resources.Wisn;

namespace HealthCoop.Conformance.Wisn;

/// <summary>A whole case against the figures that <c>wisn_worked.py</c> works out in fractions, step by step.</summary>
public sealed class WisnWorkedTests
{
    private const decimal Tolerance = 0.000_000_000_000_000_000_1m;

    private static readonly JsonElement Worked = JsonElement.Parse(File.ReadAllBytes(Path.Combine(
        ConformanceFolder.RepositoryRoot, "tests", "HealthCoop.Sdk.Conformance", "Wisn", "wisn_worked.json")));

    private static readonly JsonElement Expected = Worked.GetProperty("result");

    [Fact]
    public void WisnWorked_EachStep_IsTheSame()
    {
        var result = Calculate(WisnRounding.None);

        Same(Expected, "available_days", result.AvailableDays);
        Same(Expected, "available_hours", result.AvailableTime.Hours);
        Each("activities", result.Activities, (expected, activity) =>
        {
            Assert.Equal(expected.GetProperty("name").GetString(), activity.Workload.Name.English);
            Same(expected, "standard_workload", activity.StandardWorkload.PerYear);
            Same(expected, "staff", activity.Staff.Count);
        });
        Same(Expected, "service_staff", result.ServiceStaff.Count);
        Each("category_allowances", result.CategoryAllowances, (expected, allowance) =>
        {
            Assert.Equal(expected.GetProperty("name").GetString(), allowance.Name.English);
            Same(expected, "share", allowance.Staff.Count);
        });
        Same(Expected, "category_share", result.CategoryShare.Fraction);
        Same(Expected, "category_allowance_factor", result.CategoryAllowanceFactor);
        Each("individual_allowances", result.IndividualAllowances, (expected, allowance) =>
        {
            Assert.Equal(expected.GetProperty("name").GetString(), allowance.Name.English);
            Same(expected, "hours", allowance.PerYear.Hours);
        });
        Same(Expected, "individual_allowance_factor", result.IndividualAllowanceFactor.Count);
        Same(Expected, "required", result.Required.Count);
        Assert.Equal(result.Required, result.RoundedRequired);
        Same(Expected, "ratio", result.Pressure!.Ratio!.Value);
        Same(Expected, "difference", result.Pressure.Difference);
    }

    [Theory]
    [InlineData(WisnRounding.SmallTeam, "rounded_for_small_teams")]
    [InlineData(WisnRounding.Up, "rounded_up")]
    public void WisnWorked_Rounded_IsTheSame(WisnRounding rounding, string name) => Assert.Equal(
        Expected.GetProperty(name).GetDecimal(),
        Calculate(rounding).RoundedRequired.Count);

    private static WisnResult Calculate(WisnRounding rounding)
    {
        var inputs = Worked.GetProperty("case");
        return WisnMethod.Calculate(new()
        {
            AvailableTime = new()
            {
                PossibleDays = Number(inputs, "possible_days"),
                PublicHolidays = Number(inputs, "public_holidays"),
                AnnualLeave = Number(inputs, "annual_leave"),
                SickLeave = Number(inputs, "sick_leave"),
                OtherAbsence = Number(inputs, "other_absence"),
                HoursPerDay = Number(inputs, "hours_per_day"),
            },
            Workloads = inputs.GetProperty("activities").EnumerateArray()
                .Select(item => new WisnWorkload(
                    Name(item),
                    AnnualQuantity.Of(Number(item, "per_year")),
                    WorkingTime.FromMinutes(Number(item, "minutes"))))
                .ToValueList(),
            CategoryAllowances = inputs.GetProperty("category_allowances").EnumerateArray()
                .Select(item => new CategoryAllowance(Name(item), Time(item)))
                .ToValueList(),
            IndividualAllowances = inputs.GetProperty("individual_allowances").EnumerateArray()
                .Select(item => new IndividualAllowance(Name(item), item.GetProperty("staff").GetInt32(), Time(item)))
                .ToValueList(),
            ExistingStaff = FullTimeEquivalent.Of(Number(inputs, "existing_staff")),
            Rounding = rounding,
        });
    }

    private static AllowanceTime Time(JsonElement item) => item.GetProperty("unit").GetString() switch
    {
        "minutes per day" => new() { PerDay = WorkingTime.FromMinutes(Number(item, "time")) },
        "hours per week" => new() { PerWeek = WorkingTime.FromHours(Number(item, "time")) },
        "hours per month" => new() { PerMonth = WorkingTime.FromHours(Number(item, "time")) },
        "hours per year" => new() { PerYear = AnnualWorkingTime.FromHours(Number(item, "time")) },
        "percent of working time" => new() { Share = Percentage.FromPercent(Number(item, "time")) },
        var unit => throw new InvalidOperationException($"'{unit}' is no unit of an allowance."),
    };

    private static Narrative Name(JsonElement item) => new(item.GetProperty("name").GetString()!);

    private static decimal Number(JsonElement item, string name) =>
        decimal.Parse(item.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);

    private static void Each<T>(string name, ValueList<T> ours, Action<JsonElement, T> same)
    {
        var expected = Expected.GetProperty(name).EnumerateArray().ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Count, ours.Count);
        foreach (var (theirs, each) in expected.Zip(ours))
        {
            same(theirs, each);
        }
    }

    private static void Same(JsonElement expected, string name, decimal ours)
    {
        var exact = Number(expected, name);
        Assert.True(Math.Abs(ours - exact) <= Tolerance, $"{name}: {ours} is not {exact}.");
    }
}

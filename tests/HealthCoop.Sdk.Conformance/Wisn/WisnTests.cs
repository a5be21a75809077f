using System.Globalization;
using System.Text.Json;
using HealthCoop.Planning.Resources;
using Xunit;
using WisnMethod = HealthCoop.Planning.Resources.Wisn;

namespace HealthCoop.Conformance.Wisn;

/// <summary>Published WISN studies, as far as their inputs are published, at their printed precision.</summary>
public sealed class WisnTests
{
    [Fact]
    [Reproduces("wisn/burmen2017")]
    public void Burmen2017_FromPatients_IsTheStaffOfTheWard()
    {
        var published = Case("burmen2017");
        var (inputs, expected) = (published.GetProperty("inputs"), published.GetProperty("expected_published"));
        var hoursPerDay = Number(inputs, "hours_per_day");
        var gross = new AvailableWorkingTime
        {
            PossibleDays = Number(inputs, "weeks") * Number(inputs, "days_per_week_consult"),
            PublicHolidays = 0,
            AnnualLeave = 0,
            HoursPerDay = hoursPerDay,
        };
        var afterHolidays = gross with { PublicHolidays = Number(inputs, "public_holidays") };
        var afterLeave = afterHolidays with { AnnualLeave = Number(inputs, "annual_leave") };
        var visits = Number(inputs, "patients") * Number(inputs, "visits_per_patient");
        var visit = WorkingTime.FromHours(Number(inputs, "hours_per_visit"));

        var result = WisnMethod.Calculate(new()
        {
            AvailableTime = afterLeave with { SickLeave = Number(inputs, "sick_leave") },
            Workloads = [new(new("Visit"), AnnualQuantity.Of(visits), visit)],
            CategoryAllowances =
            [
                new(new("Training"), new()
                {
                    PerYear = AnnualWorkingTime.FromHours(Number(inputs, "training_days_CAS") * hoursPerDay),
                }),
            ],
            ExistingStaff = FullTimeEquivalent.Of(Number(published, "n_clinicians_present")),
        });

        var workload = Assert.Single(result.Activities).Workload;
        var hours = (workload.PerYear * workload.Each).Hours;
        Assert.Equal(Number(expected, "workload_hours"), hours);
        Assert.Equal(Number(expected, "workload_days"), hours / hoursPerDay);
        Assert.Equal(Number(expected, "gross_days"), gross.Days);
        Assert.Equal(Number(expected, "after_holidays"), afterHolidays.Days);
        Assert.Equal(Number(expected, "after_leave"), afterLeave.Days);
        Assert.Equal(Number(expected, "AWT_days"), result.AvailableDays);
        AsPrinted(expected, "baseline_staff", result.ServiceStaff.Count);

        // Not in the excerpt of the paper: worked out from its inputs with the cases.
        var derived = published.GetProperty("derived_not_in_excerpt");
        AsPrinted(derived, "CAS_fraction", result.CategoryShare.Fraction);
        AsPrinted(derived, "CAF", result.CategoryAllowanceFactor);
        AsPrinted(derived, "required", result.Required.Count);
    }

    [Fact]
    [Reproduces("wisn/bangladesh2020_table5 difference")]
    [Reproduces("wisn/bangladesh2020_table5 ratio")]
    [Reproduces("wisn/bangladesh2020_table5 pressure")]
    public void Bangladesh2020Table5_EachFacility_HasItsDifferenceRatioAndLabel()
    {
        var rows = Case("bangladesh2020_table5").GetProperty("rows").EnumerateArray().ToList();

        Assert.Equal(8, rows.Count);
        Assert.All(rows, row =>
        {
            var pressure = StaffingPressure.Of(Staff(row[2]), Staff(row[3]), PressureBands.Bangladesh2020);
            AsPrinted(row[4], pressure.Difference);
            AsPrinted(row[5], pressure.Ratio);
            Assert.Equal(row[6].GetString(), pressure.Label?.English);
        });
    }

    [Fact]
    [Reproduces("wisn/crossriver2022 difference")]
    [Reproduces("wisn/crossriver2022 ratio_1dp")]
    public void CrossRiver2022_EachCadre_HasItsDifferenceAndRatio()
    {
        var rows = Case("crossriver2022").GetProperty("rows").EnumerateArray().ToList();

        Assert.Equal(3, rows.Count);
        Assert.All(rows, row =>
        {
            var pressure = StaffingPressure.Of(Staff(row[1]), Staff(row[2]));
            AsPrinted(row[3], pressure.Difference);
            AsPrinted(row[4], pressure.Ratio);
        });
    }

    // The study's available time is not published, so that only the conversions can be held: 217 days of 7 hours, five
    // in a week, are 43.4 weeks.
    [Fact]
    public void CrossRiver2022_AllowancesInFourUnits_AreHoursOfAYear()
    {
        var published = Case("crossriver2022");
        var result = WisnMethod.Calculate(new()
        {
            AvailableTime = Textbook(Case("textbook_generic").GetProperty("cases")[0]),
            Workloads = [],
            CategoryAllowances = published.GetProperty("cas_joghr28359").GetProperty("nurse").EnumerateArray()
                .Select(row => new CategoryAllowance(Name(row), Time(row[1].GetDecimal(), row[2].GetString()!)))
                .ToValueList(),
            IndividualAllowances = published.GetProperty("ias_table4").EnumerateArray()
                .Select(row => new IndividualAllowance(Name(row), row[1].GetInt32(), Time(row[2].GetString()!)))
                .ToValueList(),
        });

        Assert.Equal(
            [36m, 43.4m, 24m, 36m, 36.167m, 48m, 325.5m, 130.2m, 24m, 12m, 240m],
            result.CategoryAllowances.Select(allowance => decimal.Round(allowance.PerYear.Hours, 3)));
        Assert.Equal(
            [3840m, 72m, 12m, 36m, 36m, 48m, 24m, 24m, 6m, 173.6m, 108.5m],
            result.IndividualAllowances.Select(allowance => decimal.Round(allowance.PerYear.Hours, 3)));
        Assert.Equal(2.8835m, decimal.Round(result.IndividualAllowanceFactor.Count, 4));

        static Narrative Name(JsonElement row) => new(row[0].GetString()!);
    }

    [Fact]
    [Reproduces("wisn/textbook_generic")]
    public void TextbookGeneric_EachPart_IsAsInTheText()
    {
        var parts = Case("textbook_generic").GetProperty("cases");
        var time = Textbook(parts[0]);
        var services = parts[3];

        var result = WisnMethod.Calculate(new()
        {
            AvailableTime = time,
            Workloads =
            [
                new("Immunisation", Number(services, "immunisations"), Minutes(services, "min")),
                new("Antenatal visit", Number(services, "anc"), Minutes(services, "min_anc")),
            ],
            CategoryAllowances =
                [new(new("Meetings"), new() { Share = Percentage.FromFraction(Number(parts[1], "CAS")) })],
        });

        Assert.Equal(Number(parts[0], "AWT_days"), result.AvailableDays);
        Assert.Equal(Number(parts[0], "AWT_hours"), result.AvailableTime.Hours);
        AsPrinted(parts[1], "CAF", result.CategoryAllowanceFactor);
        Assert.Equal(
            Number(services, "workload_min"),
            result.Activities.Sum(activity => (activity.Workload.PerYear * activity.Workload.Each).Minutes));

        static NodaTime.Duration Minutes(JsonElement part, string name) =>
            NodaTime.Duration.FromMinutes(part.GetProperty(name).GetInt64());
    }

    [Fact]
    public void TextbookGeneric_IndividualAllowance_IsHalfAPerson()
    {
        var part = Case("textbook_generic").GetProperty("cases")[2];

        // 1200 hours are 200 days of 6.
        var result = WisnMethod.Calculate(new()
        {
            AvailableTime = new()
            {
                PossibleDays = Number(part, "AWT_hours") / 6,
                PublicHolidays = 0,
                AnnualLeave = 0,
                HoursPerDay = 6,
            },
            Workloads = [],
            IndividualAllowances =
            [
                new(new("Outreach"), 1, new() { PerYear = AnnualWorkingTime.FromHours(Number(part, "IAS_hours")) }),
            ],
        });

        Assert.Equal(Number(part, "IAF"), result.IndividualAllowanceFactor.Count);
        Assert.Equal(result.IndividualAllowanceFactor, result.Required);
    }

    private static JsonElement Case(string id)
    {
        var file = Path.Combine(ConformanceFolder.Require("wisn"), "wisn_cases.json");
        return JsonElement.Parse(File.ReadAllBytes(file)).GetProperty("cases").EnumerateArray()
            .Single(item => item.GetProperty("id").GetString() == id);
    }

    private static AvailableWorkingTime Textbook(JsonElement part) => new()
    {
        PossibleDays = Number(part, "days"),
        PublicHolidays = Number(part, "holidays"),
        AnnualLeave = Number(part, "annual_leave"),
        SickLeave = Number(part, "sick"),
        OtherAbsence = Number(part, "training"),
        HoursPerDay = Number(part, "productive_hours"),
    };

    private static AllowanceTime Time(string text)
    {
        var words = text.Split(' ', 2);
        return Time(decimal.Parse(words[0], CultureInfo.InvariantCulture), words[1]);
    }

    private static AllowanceTime Time(decimal number, string unit) => unit switch
    {
        "min/day" => new() { PerDay = WorkingTime.FromMinutes(number) },
        "h/week" => new() { PerWeek = WorkingTime.FromHours(number) },
        "h/month" => new() { PerMonth = WorkingTime.FromHours(number) },
        "h/year" => new() { PerYear = AnnualWorkingTime.FromHours(number) },
        _ => throw new ArgumentException($"'{unit}' is no unit of an allowance.", nameof(unit)),
    };

    private static FullTimeEquivalent Staff(JsonElement number) => FullTimeEquivalent.Of(number.GetDecimal());

    private static decimal Number(JsonElement part, string name) => part.GetProperty(name).GetDecimal();

    private static void AsPrinted(JsonElement part, string name, decimal computed) =>
        AsPrinted(part.GetProperty(name), computed);

    private static void AsPrinted(JsonElement printed, decimal? computed)
    {
        var expected = printed.GetDecimal();
        Assert.NotNull(computed);
        Assert.Equal(expected, decimal.Round(computed.Value, expected.Scale, MidpointRounding.AwayFromZero));
    }
}

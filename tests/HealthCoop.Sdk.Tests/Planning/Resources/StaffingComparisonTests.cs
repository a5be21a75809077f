using HealthCoop.Planning.Resources;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources;

public sealed class StaffingComparisonTests
{
    // 200 days of 6 hours: 1200 hours.
    private static readonly AvailableWorkingTime Time =
        new() { PossibleDays = 260, PublicHolidays = 20, AnnualLeave = 40, HoursPerDay = 6 };

    private static readonly WisnCase Now = new()
    {
        AvailableTime = Time,
        Workloads =
        [
            new("Consultation", 3_600, Duration.FromMinutes(20)),
            new("Delivery", 300, Duration.FromHours(4)),
            new("Registration", 1_200, Duration.FromMinutes(30)),
        ],
        CategoryAllowances = [new(new("Meetings"), new() { Share = Percentage.FromPercent(20) })],
        IndividualAllowances = [new(new("Management"), 1, new() { PerYear = AnnualWorkingTime.FromHours(300) })],
    };

    private static readonly NeedBasedCase Need = new()
    {
        Cadre = new("nurse"),
        AvailableTime = Time.PerYear,
        Services = [Service("Consultation", 9_000, 20), Service("Delivery", 300, 300), Service("Nutrition", 1_200, 60)],
    };

    [Fact]
    public void Between_EachCause_HasItsPart()
    {
        var comparison = Compare(Need);

        // Now: 1 + 1 + 0.5 services, of which 2.5 / 0.8 + 0.25 = 3.375. Needed: 2.5 + 1.25 + 1 = 4.75.
        Assert.Equal(3.375m, comparison.Current.Required.Count);
        Assert.Equal(4.75m, comparison.Need.Required.Value?.Count);
        Assert.Equal(1.5m + 1, comparison.UnmetNeed);
        Assert.Equal(0.25m, comparison.TimeStandards);
        Assert.Equal(-0.5m, comparison.OtherServices);
        Assert.Equal(0, comparison.Cover);
        Assert.Equal(0, comparison.Norm);
        Assert.Equal(-0.875m, comparison.Allowances);
        Assert.Equal(1.375m, comparison.Difference);
        Assert.Equal([5_400m, 0m, 1_200m], comparison.Services.Select(service => service.UnmetPerYear));
        Assert.Equal([3_600m, 300m, 0m], comparison.Services.Select(service => service.Served.PerYear));
    }

    [Fact]
    public void Between_AnotherYearOfAPerson_IsATimeStandard()
    {
        var comparison = Compare(Need with { AvailableTime = (Time with { HoursPerDay = 7.5m }).PerYear });

        // 1500 hours instead of 1200: delivered consultations take 0.8 people, deliveries of 5 hours 1.
        Assert.Equal(-0.2m, comparison.TimeStandards);
        Assert.Equal(2, comparison.UnmetNeed);
    }

    [Fact]
    public void Between_CoverDecides_IsRaisedByIt()
    {
        var comparison = Compare(Need with { Posts = [CoveragePost.AroundTheClock(new("Maternity"))] });

        Assert.Equal(7.28m - 4.75m, comparison.Cover);
        Assert.Equal(0, comparison.Norm);
        Assert.Equal(7.28m - 3.375m, comparison.Difference);
    }

    [Fact]
    public void Between_NormDecides_IsRaisedByIt()
    {
        var norm = new NormMinimum(FullTimeEquivalent.Of(6), new PartialDate(2016), new("Norm"));
        var comparison = Compare(Need with { Norm = norm });

        Assert.Equal(1.25m, comparison.Norm);
        Assert.Equal(0, comparison.Cover);
    }

    [Fact]
    public void Between_UnknownNeed_LeavesTheDifferenceUnknownAndTheRestKnown()
    {
        var unknown = new NeededService(
            new("Nutrition"),
            Claim.NotPublished<AnnualQuantity>(Modality.Expected),
            Claim.Planned(WorkingTime.FromHours(1)));
        var comparison = Compare(Need with { Services = [Need.Services[0], unknown] });

        Assert.Null(comparison.Difference);
        Assert.Null(comparison.UnmetNeed);
        Assert.Null(comparison.Cover);
        Assert.Null(comparison.Norm);
        Assert.Equal(-1.5m, comparison.OtherServices);
        Assert.Equal(-0.875m, comparison.Allowances);
        Assert.Equal([5_400m, null], comparison.Services.Select(service => service.UnmetPerYear));
        Assert.Equal([unknown], comparison.Need.Unknown);
    }

    [Fact]
    public void Between_MoreDeliveredThanNeeded_IsBelowZero() => Assert.Equal(
        -0.5m,
        Compare(Need with { Services = [Service("Consultation", 1_800, 20)] }).UnmetNeed);

    [Fact]
    public void Between_AServiceNamedTwice_IsRefused()
    {
        var twice = NeedBasedStaffing.Calculate(Need with { Services = [Need.Services[0], Need.Services[0]] });

        Assert.Contains(
            "Consultation",
            Assert.Throws<ArgumentException>(() => StaffingComparison.Between(Wisn.Calculate(Now), twice)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => StaffingComparison.Between(null!, twice));
        Assert.Throws<ArgumentNullException>(() => StaffingComparison.Between(Wisn.Calculate(Now), null!));
    }

    private static StaffingComparison Compare(NeedBasedCase need) =>
        StaffingComparison.Between(Wisn.Calculate(Now), NeedBasedStaffing.Calculate(need));

    private static NeededService Service(string name, decimal cases, decimal minutes) => new(
        new(name),
        Claim.Expected(AnnualQuantity.Of(cases)),
        Claim.Planned(WorkingTime.FromMinutes(minutes)));
}

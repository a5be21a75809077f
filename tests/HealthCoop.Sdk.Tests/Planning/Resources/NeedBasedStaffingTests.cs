using HealthCoop.Planning.Resources;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources;

public sealed class NeedBasedStaffingTests
{
    private static readonly Narrative Because = new("Comme au cercle voisin.", "As in the next district.");

    // 200 days of 6 hours: 1200 hours.
    private static readonly NeedBasedCase Plain = new()
    {
        Cadre = new("midwife"),
        AvailableTime = AnnualWorkingTime.FromHours(1_200),
        Services = [Service("Delivery", 600, 4), Service("Antenatal care", 2_400, 0.5m)],
    };

    private static readonly NeededService Unknown = new(
        new("Referral"),
        Claim.NotPublished<AnnualQuantity>(Modality.Expected),
        Claim.Expected(WorkingTime.FromHours(2)));

    private static readonly CoveragePost Maternity = CoveragePost.AroundTheClock(new("Maternité", "Maternity"));

    [Fact]
    public void Calculate_KnownServices_AreCasesTimesTimeOverAvailableTime()
    {
        var result = NeedBasedStaffing.Calculate(Plain);

        Assert.Equal(Claim.Expected(FullTimeEquivalent.Of(3)), result.Workload);
        Assert.Equal(result.Workload, result.Required);
        Assert.Equal(StaffingBasis.Workload, result.DecidedBy);
        Assert.Equal(1_200, result.AvailableTime.Hours);
        Assert.Empty(result.Unknown);
    }

    [Fact]
    public void Calculate_PostAroundTheClock_IsAboutFivePeople()
    {
        var full = new AvailableWorkingTime
        {
            PossibleDays = 260,
            PublicHolidays = 12,
            AnnualLeave = 30,
            HoursPerDay = 8,
        };
        var result = NeedBasedStaffing.Calculate(
            Plain with { AvailableTime = full.PerYear, Services = [], Posts = [Maternity] });

        // 218 days of 8 hours are 33.54 hours of each of 52 weeks.
        Assert.Equal(5.0092m, decimal.Round(result.Cover.Count, 4));
        Assert.Equal(Claim.Expected(result.Cover), result.Required);
        Assert.Equal(StaffingBasis.Cover, result.DecidedBy);
    }

    [Fact]
    public void Calculate_NormAboveWorkloadAndCover_Decides()
    {
        var result = NeedBasedStaffing.Calculate(Plain with { Norm = Norm(4) });

        Assert.Equal(4, result.Required.Value?.Count);
        Assert.Equal(StaffingBasis.Norm, result.DecidedBy);
    }

    [Theory]
    [InlineData(3, 0, StaffingBasis.Workload)]
    [InlineData(0, 1_200, StaffingBasis.Workload)]
    [InlineData(4, 1_600, StaffingBasis.Cover)]
    public void Calculate_AmongEquals_TheFirstDecides(int norm, int hours, StaffingBasis expected)
    {
        var post = new CoveragePost(new("Desk"), WeeklyHours.Of(hours * 3 / 52m));
        var result = NeedBasedStaffing.Calculate(Plain with
        {
            Norm = Norm(norm),
            Posts = hours == 0 ? [] : [post],
            Services = [Service("Care", 1_200, 3)],
        });

        Assert.Equal(expected, result.DecidedBy);
    }

    [Fact]
    public void Calculate_UnknownWorkload_IsAtLeastTheCoverAndListed()
    {
        var result = NeedBasedStaffing.Calculate(Plain with { Services = [Unknown], Posts = [Maternity] });

        Assert.False(result.Workload.IsKnown);
        Assert.Equal(Claim.Expected(Comparator.AtLeast, FullTimeEquivalent.Of(7.28m)), result.Required);
        Assert.Equal(StaffingBasis.Cover, result.DecidedBy);
        Assert.Equal([Unknown], result.Unknown);
    }

    [Fact]
    public void Calculate_UnknownBesideKnownServices_IsAtLeastTheKnown()
    {
        var result = NeedBasedStaffing.Calculate(
            Plain with { Services = [.. Plain.Services, Unknown], Norm = Norm(2) });

        Assert.Null(result.Workload.ForPlanning);
        Assert.Equal(3, result.KnownWorkload.Count);
        Assert.Equal(Claim.Expected(Comparator.AtLeast, FullTimeEquivalent.Of(3)), result.Required);
        Assert.Equal(StaffingBasis.Workload, result.DecidedBy);
    }

    [Fact]
    public void Calculate_NothingKnown_IsUnknownNotZero()
    {
        var result = NeedBasedStaffing.Calculate(Plain with { Services = [Unknown] });

        Assert.Null(result.Required.ForPlanning);
        Assert.Equal([Unknown], result.Unknown);
    }

    [Fact]
    public void Calculate_NothingIsNeeded_IsNobody() => Assert.Equal(
        Claim.Expected(default(FullTimeEquivalent)),
        NeedBasedStaffing.Calculate(Plain with { Services = [] }).Required);

    [Theory]
    [InlineData(6_000, 5)]
    [InlineData(1_200, 4)]
    public void Calculate_AssumedCases_GiveAnAssumedRequirement(int cases, int expected)
    {
        var assumed = Unknown with
        {
            Cases = Unknown.Cases.Assuming(AnnualQuantity.Of(cases), Because),
            Each = Claim.Expected(WorkingTime.FromHours(1)),
        };
        var result = NeedBasedStaffing.Calculate(Plain with { Services = [assumed], Norm = Norm(4) });

        Assert.False(result.Required.IsKnown);
        Assert.Equal(expected, result.Required.ForPlanning?.Count);
        Assert.Equal(Because, result.Required.Assumption?.Because);
        Assert.Empty(result.Unknown);
    }

    [Theory]
    [InlineData(Comparator.AtLeast, 2, Comparator.AtLeast, 4)]
    [InlineData(Comparator.MoreThan, 2, Comparator.AtLeast, 4)]
    [InlineData(Comparator.AtMost, 2, Comparator.Exactly, 4)]
    [InlineData(Comparator.About, 2, Comparator.Exactly, 4)]
    [InlineData(Comparator.AtMost, 5, Comparator.AtMost, 5)]
    [InlineData(Comparator.MoreThan, 5, Comparator.MoreThan, 5)]
    public void Calculate_BoundedCases_BoundTheRequirement(Comparator bound, int staff, Comparator expected, int count)
    {
        var bounded = new NeededService(
            new("Care"),
            Claim.Expected(bound, AnnualQuantity.Of(staff * 1_200)),
            Claim.Expected(WorkingTime.FromHours(1)));
        var result = NeedBasedStaffing.Calculate(Plain with { Services = [bounded], Norm = Norm(4) });

        Assert.Equal(Claim.Expected(expected, FullTimeEquivalent.Of(count)), result.Required);
    }

    [Fact]
    public void Calculate_CasesAtMost_AreNoKnownLeast()
    {
        var most = new NeededService(
            new("Care"),
            Claim.Expected(Comparator.AtMost, AnnualQuantity.Of(6_000)),
            Claim.Expected(WorkingTime.FromHours(1)));
        var result = NeedBasedStaffing.Calculate(Plain with { Services = [most, Unknown], Norm = Norm(1) });

        Assert.Equal(Claim.Expected(Comparator.AtLeast, FullTimeEquivalent.Of(1)), result.Required);
    }

    [Fact]
    public void Calculate_SenselessNumbers_AreRefused()
    {
        Assert.Contains(
            "above zero",
            Refused(Plain with { AvailableTime = default }),
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => NeedBasedStaffing.Calculate(null!));
    }

    private static string Refused(NeedBasedCase need) =>
        Assert.Throws<ArgumentException>(() => NeedBasedStaffing.Calculate(need)).Message;

    private static NeededService Service(string name, decimal cases, decimal hours) => new(
        new(name),
        Claim.Expected(AnnualQuantity.Of(cases)),
        Claim.Planned(WorkingTime.FromHours(hours)));

    private static NormMinimum Norm(decimal staff) => new(
        FullTimeEquivalent.Of(staff),
        new PartialDate(2016, 3),
        new("Normes de personnel, mars 2016", "Staffing norms, March 2016"));
}

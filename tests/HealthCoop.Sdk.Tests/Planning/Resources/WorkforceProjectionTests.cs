using HealthCoop.Planning.Resources;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources;

public sealed class WorkforceProjectionTests
{
    private static readonly WorkforceCase Midwives = new()
    {
        Cadre = new("midwife"),
        Years = new(2020, 2023),
        Stock = FullTimeEquivalent.Of(100),
        Attrition = Percentage.FromPercent(10),
        Intakes = [new(2017, 50), new(2018, 30), new(2018, 20), new(2019, 100), new(2020, 0)],
        LeadYears = 3,
        Graduation = Percentage.FromPercent(80),
        Licensure = Percentage.FromPercent(50),
        Absorption = Percentage.FromPercent(50),
        Required = [new(2021, FullTimeEquivalent.Of(120)), new(2023, FullTimeEquivalent.Of(100))],
    };

    [Fact]
    public void Project_EachYear_IsWhatStaysAndWhoArrives()
    {
        var result = WorkforceProjection.Project(Midwives);

        // A fifth of the entrants joins three years later.
        Assert.Equal([2020, 2021, 2022, 2023], result.Years.Select(year => year.Year));
        Assert.Equal([10m, 10m, 10m, 11m], result.Years.Select(year => year.Leavers?.Count));
        Assert.Equal([10m, 10m, 20m, 0m], result.Years.Select(year => year.Arrivals?.Count));
        Assert.Equal([100m, 100m, 110m, 99m], result.Years.Select(year => year.Stock?.Count));
        Assert.Equal([null, -20m, null, -1m], result.Years.Select(year => year.Gap));
        Assert.Empty(result.UnknownIntakes);
    }

    [Fact]
    public void Project_UnknownIntake_IsUnknownFromItsArrivalOn()
    {
        var result = WorkforceProjection.Project(Midwives with { Intakes = [new(2017, 50), new(2019, 100)] });

        Assert.Equal([100m, null, null, null], result.Years.Select(year => year.Stock?.Count));
        Assert.Equal([10m, null, 20m, null], result.Years.Select(year => year.Arrivals?.Count));
        Assert.Equal([10m, 10m, null, null], result.Years.Select(year => year.Leavers?.Count));
        Assert.All(result.Years, year => Assert.Null(year.Gap));
        Assert.Equal([2018, 2020], result.UnknownIntakes);
    }

    [Fact]
    public void Project_SenselessNumbers_AreRefused()
    {
        Assert.Contains("-1 years", Refused(Midwives with { LeadYears = -1 }), StringComparison.Ordinal);
        Assert.Contains("-5 people", Refused(Midwives with { Intakes = [new(2018, -5)] }), StringComparison.Ordinal);
        Assert.Contains(
            "2021",
            Refused(Midwives with { Required = [Midwives.Required[0], Midwives.Required[0]] }),
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => WorkforceProjection.Project(null!));
    }

    private static string Refused(WorkforceCase workforce) =>
        Assert.Throws<ArgumentException>(() => WorkforceProjection.Project(workforce)).Message;
}

using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Resources;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources;

/// <summary>The laws of projection: people are conserved, and each year is its closed form.</summary>
public sealed class WorkforceProjectionProperties
{
    private const decimal Tolerance = 0.000_000_001m;

    private static Gen<Percentage> Shares { get; } =
        Gen.Choose(0, 100).Select(percent => Percentage.FromPercent(percent));

    private static Gen<WorkforceCase> Cases { get; } =
        from years in Gen.Choose(1, 12)
        from lead in Gen.Choose(0, 6)
        from stock in Gen.Choose(0, 4_000)
        from shares in Shares.ListOf(4)
        from intakes in Gen.Choose(0, 300).ListOf(years)
        select new WorkforceCase
        {
            Cadre = new("nurse"),
            Years = new(2020, 2019 + years),
            Stock = FullTimeEquivalent.Of(stock / 4m),
            Attrition = shares[0],
            Intakes = intakes.Select((people, i) => new TrainingIntake(2020 + i - lead, people)).ToValueList(),
            LeadYears = lead,
            Graduation = shares[1],
            Licensure = shares[2],
            Absorption = shares[3],
        };

    [Fact]
    public void Years_LeaversAndArrivals_MakeTheChange() => Values.Law.Holds(Cases, workforce =>
    {
        var years = WorkforceProjection.Project(workforce).Years;
        return Near(
            years[^1].Stock!.Value.Count - workforce.Stock.Count,
            years.Sum(year => year.Arrivals!.Value.Count - year.Leavers!.Value.Count));
    });

    [Fact]
    public void Years_EachStock_IsThoseWhoStayedOfEachArrival() => Values.Law.Holds(Cases, workforce =>
    {
        var stay = 1 - workforce.Attrition.Fraction;
        var joins = workforce.Graduation.Fraction * workforce.Licensure.Fraction * workforce.Absorption.Fraction;
        return WorkforceProjection.Project(workforce).Years.Index().All(year => Near(
            year.Item.Stock!.Value.Count,
            (workforce.Stock.Count * Power(stay, year.Index + 1))
                + workforce.Intakes
                    .Take(year.Index + 1)
                    .Select((intake, i) => intake.Entrants * joins * Power(stay, year.Index - i))
                    .Sum()));
    });

    [Fact]
    public void Years_WithOneMoreEntrant_NeverHaveLess() => Values.Law.Holds(Cases, workforce =>
    {
        var first = workforce.Intakes[0];
        var larger = first with { Entrants = first.Entrants + 1 };
        var more = workforce with { Intakes = [larger, .. workforce.Intakes.Skip(1)] };
        return WorkforceProjection.Project(workforce).Years
            .Zip(WorkforceProjection.Project(more).Years)
            .All(pair => pair.Second.Stock!.Value.Count >= pair.First.Stock!.Value.Count);
    });

    private static decimal Power(decimal factor, int exponent) =>
        Enumerable.Repeat(factor, exponent).Aggregate(1m, (product, each) => product * each);

    private static bool Near(decimal left, decimal right) => Math.Abs(left - right) <= Tolerance;
}

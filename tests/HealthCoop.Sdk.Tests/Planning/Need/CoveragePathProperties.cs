using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Need;
using Xunit;
using static HealthCoop.Tests.Planning.Need.NeedSample;

namespace HealthCoop.Tests.Planning.Need;

/// <summary>The laws of coverages that go from a baseline to a target.</summary>
public sealed class CoveragePathProperties
{
    private const decimal Rounding = 0.000001m;

    private static readonly Gen<Ends> AnyEnds =
        from first in Gen.Choose(1990, 2030)
        from length in Gen.Choose(1, 20)
        from parts in Gen.Choose(0, 1_000_000).Two()
        select new Ends(new(first, first + length), parts.Item1 / 1_000_000m, parts.Item2 / 1_000_000m);

    [Fact]
    public void Paths_MeetBothEndsExactly_AndStay() => Values.Law.Holds(AnyEnds, static ends => ends.Paths.All(path =>
        path(ends.Years.First) == ends.Baseline
        && path(ends.Years.First - 7) == ends.Baseline
        && path(ends.Years.Last) == ends.Target
        && path(ends.Years.Last + 7) == ends.Target));

    [Fact]
    public void Paths_NeverTurnBack() => Values.Law.Holds(AnyEnds, static ends => ends.Paths.All(path =>
        ends.All.Zip(ends.All.Skip(1)).All(years =>
            (path(years.Second) - path(years.First)) * (ends.Target - ends.Baseline) >= 0)));

    [Fact]
    public void SCurve_IsSymmetric() => Values.Law.Holds(AnyEnds, static ends => ends.All.All(year =>
    {
        var both = ends.SCurve(year) + ends.SCurve(ends.Years.First + ends.Years.Last - year);
        return Math.Abs(both - ends.Baseline - ends.Target) <= Rounding;
    }));

    [Fact]
    public void FrontLoaded_IsAheadOfTheOthers_AndTheSCurveBehindTheLineUntilHalfWay() => Values.Law.Holds(
        AnyEnds,
        static ends => ends.All.All(year =>
        {
            var front = ends.Gone(ends.FrontLoaded, year);
            var line = ends.Gone(ends.Linear, year);
            var curve = ends.Gone(ends.SCurve, year);
            var isFirstHalf = year - ends.Years.First <= ends.Years.Last - year;
            return front >= line && front >= curve && (isFirstHalf ? line >= curve : curve >= line);
        }));

    [Fact]
    public void Linear_IsTheRoundedShareOfTheWay() => Values.Law.Holds(AnyEnds, static ends => ends.All.All(year =>
        Math.Abs(
            ((ends.Linear(year) - ends.Baseline) * (ends.Years.Last - ends.Years.First))
            - ((ends.Target - ends.Baseline) * (year - ends.Years.First)))
        <= Rounding * (ends.Years.Last - ends.Years.First)));

    private sealed record Ends(YearRange Years, decimal Baseline, decimal Target)
    {
        public IEnumerable<int> All => Enumerable.Range(Years.First, Years.Last - Years.First + 1);

        public IEnumerable<Func<int, decimal>> Paths => [Linear, SCurve, FrontLoaded];

        private Claim<Percentage> From => Percent(Baseline * 100);

        private Claim<Percentage> To => Percent(Target * 100);

        public decimal Linear(int year) =>
            At(new LinearCoverage { Years = Years, Baseline = From, Target = To }, year);

        public decimal SCurve(int year) =>
            At(new SCurveCoverage { Years = Years, Baseline = From, Target = To }, year);

        public decimal FrontLoaded(int year) =>
            At(new FrontLoadedCoverage { Years = Years, Baseline = From, Target = To }, year);

        /// <summary>How far a path has come from the baseline, whichever way it goes.</summary>
        public decimal Gone(Func<int, decimal> path, int year) =>
            (path(year) - Baseline) * Math.Sign(Target - Baseline);

        private static decimal At(CoveragePath path, int year) => path.CoverageAt(year).Value!.Value.Fraction;
    }
}

using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Partners;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Programmes;
using Xunit;
using static HealthCoop.Tests.Planning.Appraisal.OwnershipSample;
using Interval = HealthCoop.Planning.Appraisal.Interval;

namespace HealthCoop.Tests.Planning.Appraisal;

public sealed class OwnershipProperties
{
    private static readonly Gen<PartialDate?> Ends = Gen.Frequency(
        (1, Gen.Constant<PartialDate?>(null)),
        (1, Gen.Elements<PartialDate?>(new(2009), new(2010), new(2011))),
        (4, Gen.Choose(1, 12).Select(month => (PartialDate?)new PartialDate(2010, month))));

    private static readonly Gen<PartialInterval?> Spells = Gen.Frequency(
        (1, Gen.Constant<PartialInterval?>(null)),
        (3, Ends.Two()
            .Where(ends => !(ends.Item2?.Latest < ends.Item1?.Earliest))
            .Select(ends => (PartialInterval?)new PartialInterval(ends.Item1, ends.Item2))));

    private static readonly Gen<Responsibility> AnyPart =
        from partner in Gen.Elements(North, South, Network, Fund)
        from type in Gen.Elements(Enum.GetValues<ResponsibilityType>())
        from during in Spells
        select new Responsibility(partner, type) { During = during };

    private static readonly Gen<Activity> AnyActivity =
        from parts in AnyPart.ListOf()
        from isThroughout in Gen.Elements(true, false)
        from months in Gen.Choose(1, 6)
        from dates in Ends.Two()
        select isThroughout ? Throughout(parts) : Lasting(months, dates.Item1, dates.Item2, parts);

    private static readonly Gen<Programme> AnyProgramme = AnyActivity.NonEmptyListOf().Select(list => Of(list));

    [Fact]
    public void Curves_OfAnyProgramme_AreIntervalsWhoseSharesMakeAWhole() => Values.Law.Holds(
        AnyProgramme,
        static programme => CurvesOf(programme).All(curve =>
            IsInterval(curve.Area)
            && IsInterval(curve.FinalLevel)
            && curve.Months.All(month => WholeOf(month) == 1)));

    [Fact]
    public void Appraise_WhateverDatesAreMissing_AnswersWithIntervals() => Values.Law.Holds(
        from programme in AnyProgramme
        from start in Gen.Elements<PartialDate?>(null, new(1, 1), new(2010), new(9998), new(9999, 12))
        from end in Gen.Elements<PartialDate?>(null, new(2011), new(9999), new(9999, 12, 31))
        from length in Gen.Elements<Length?>(null, Length.Days(0), Length.Months(10_000), Length.WorkingDays(10_000))
        where start is null || end is null || (end.Value.Year - start.Value.Year is >= 0 and < 10)
        select programme with
        {
            Start = start is { } first ? Claim.Planned(first) : Claim.NotPublished<PartialDate>(Modality.Planned),
            End = end is { } through ? Claim.Planned(through) : null,
            Duration = null,
            Activities = programme.Activities
                .Select(activity => activity with
                {
                    Timing = length is { } some ? Timing.Lasting(Claim.Planned(some)) : activity.Timing,
                })
                .ToValueList(),
        },
        static programme => CurvesOf(programme).All(curve => IsInterval(curve.Area) && IsInterval(curve.FinalLevel)));

    [Fact]
    public void Appraise_TwoThousandActivitiesOverACentury_ComputesEachShareOnce()
    {
        var programme = Of(Enumerable.Repeat(0, 2_000).Select(_ => Throughout(All(South)))) with
        {
            Start = Claim.Planned(new PartialDate(1920, 1)),
            End = Claim.Planned(new PartialDate(2020, 12)),
        };
        var before = GC.GetAllocatedBytesForCurrentThread();

        var ownership = OwnershipAppraiser.Appraise(new(programme));

        Assert.Equal(1_212, ownership.Overall.Months.Count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 600_000_000);
    }

    [Fact]
    public void Curves_WhereAllIsKnown_AreEqualAtBothEnds() => Values.Law.Holds(
        from sides in Gen.Elements(North, South).Three().ListOf()
        select Of(sides.Select(side => Throughout(
            new Responsibility(side.Item1, ResponsibilityType.Decides),
            new Responsibility(side.Item2, ResponsibilityType.Performs),
            new Responsibility(side.Item3, ResponsibilityType.Pays)))),
        static programme => programme.Activities.IsEmpty || CurvesOf(programme).All(curve =>
            curve.Area.Lowest == curve.Area.Highest
            && curve.FinalLevel.Lowest == curve.FinalLevel.Highest
            && curve.Months.All(month => month.NotKnown == default)));

    [Fact]
    public void AddingAPartOfTheSouth_NeverLowersACurve() => Values.Law.Holds(
        from programme in AnyProgramme
        from index in Gen.Choose(0, programme.Activities.Count - 1)
        from type in Gen.Elements(ResponsibilityType.Decides, ResponsibilityType.Performs, ResponsibilityType.Pays)
        select (programme, With(programme, index, new(South, type))),
        static pair => CurvesOf(pair.programme).Zip(CurvesOf(pair.Item2)).All(curves =>
            curves.First.Area.Lowest <= curves.Second.Area.Lowest
            && curves.First.Area.Highest <= curves.Second.Area.Highest
            && curves.First.FinalLevel.Lowest <= curves.Second.FinalLevel.Lowest
            && curves.First.FinalLevel.Highest <= curves.Second.FinalLevel.Highest
            && curves.First.Months.Zip(curves.Second.Months).All(m => m.First.South <= m.Second.South)));

    [Fact]
    public void RenamingPartners_ChangesNothing() => Values.Law.Holds(
        AnyProgramme,
        static programme => CurvesOf(programme).SequenceEqual(CurvesOf(Renamed(programme))));

    private static Programme With(Programme programme, int index, Responsibility part) => programme with
    {
        Activities = programme.Activities
            .Select((activity, i) => i == index
                ? activity with { Responsibilities = [.. activity.Responsibilities, part] }
                : activity)
            .ToValueList(),
    };

    private static Programme Renamed(Programme programme) => programme with
    {
        Partners = programme.Partners.Select(partner => partner with { Id = Renamed(partner.Id) }).ToValueList(),
        Activities = programme.Activities
            .Select((activity, i) => activity with
            {
                Id = new($"a{i}"),
                Responsibilities = activity.Responsibilities
                    .Select(part => part with { Partner = Renamed(part.Partner) })
                    .ToValueList(),
            })
            .ToValueList(),
    };

    private static Id<Partner> Renamed(Id<Partner> id) => new(string.Concat(id.Value.Reverse()));

    private static OwnershipCurve[] CurvesOf(Programme programme)
    {
        var ownership = OwnershipAppraiser.Appraise(new(programme));
        return [ownership.Decides, ownership.Performs, ownership.Pays, ownership.Overall];
    }

    private static decimal WholeOf(MonthOwnership month) =>
        month.South.Fraction + month.North.Fraction + month.Neither.Fraction + month.NotKnown.Fraction;

    private static bool IsInterval(Interval interval) =>
        interval is { Lowest: >= 0, Highest: <= 1 } && interval.Lowest <= interval.Highest;
}

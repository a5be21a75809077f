using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Values;

public sealed class WorkingDaysProperties
{
    [Fact]
    public void Finish_AfterSoManyDays_HasThatManyWorkingDaysBehindIt() => Law.Holds(
        from start in Generators.Dates
        from count in Gen.Choose(1, 300)
        select (start, count),
        static c =>
        {
            var last = WorkingDays.Finish(c.start, c.count);
            var days = Enumerable.Range(0, Period.DaysBetween(c.start, last) + 1).Select(c.start.PlusDays);
            return WorkingDays.Includes(last) && days.Count(WorkingDays.Includes) == c.count;
        });

    [Fact]
    public void Finish_OfNoWork_IsTheDayBefore() => Law.Holds(Generators.Dates.Where(day => day.Year > 1), static day =>
        WorkingDays.Finish(day, 0) == day.PlusDays(-1));

    [Fact]
    public void OnOrAfter_OfAnyDay_IsTheNextWorkingOne() => Law.Holds(Generators.Dates, static day =>
    {
        var next = WorkingDays.OnOrAfter(day);
        return WorkingDays.Includes(next)
            && Enumerable.Range(0, Period.DaysBetween(day, next)).All(i => !WorkingDays.Includes(day.PlusDays(i)));
    });
}

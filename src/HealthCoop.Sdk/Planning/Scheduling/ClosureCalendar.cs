using HealthCoop.Territories;

namespace HealthCoop.Planning.Scheduling;

/// <summary>The closed days of some closures, year by year as far as someone asks.</summary>
internal sealed class ClosureCalendar(ValueList<Closure> closures, int firstDay)
{
    // The Gregorian calendar repeats after 400 years, weekdays included.
    private const int Cycle = 146_097;

    private readonly int _firstYear = Math.Max(DayNumber.ToDate(firstDay).Year - 1, LocalDate.MinIsoValue.Year);
    private readonly int _lastDated = closures.OfType<DatedClosure>().Select(EndOf).DefaultIfEmpty(firstDay).Max();
    private List<ClosedSpan> _spans = [];
    private int _years = 4;
    private int _complete = int.MinValue;

    /// <summary>Gets the day after which no open days come that are unlike those before it.</summary>
    public int NothingNewAfter(int day) => Math.Min(Math.Max(day, _lastDated) + Cycle, DayNumber.Last);

    /// <summary>Finds the first closed days among some.</summary>
    public ClosedSpan? FirstWithin(int from, int end)
    {
        Complete(end);
        var next = CountWhile(from, static (span, day) => span.End <= day);
        return next < _spans.Count && _spans[next].From < end ? _spans[next] : null;
    }

    /// <summary>Finds the last closed days among some.</summary>
    public ClosedSpan? LastWithin(int from, int end)
    {
        Complete(end);
        var next = CountWhile(end, static (span, day) => span.From < day);
        return next > 0 && _spans[next - 1].End > from ? _spans[next - 1] : null;
    }

    /// <summary>Lists the closures that have one of some days.</summary>
    public IEnumerable<ClosureDays> Within(int from, int end) => closures
        .SelectMany(closure => Comings(closure, DayNumber.ToDate(from).Year - 1, DayNumber.ToDate(end - 1).Year))
        .Where(coming => coming.Span.Overlaps(from, end));

    private static int EndOf(DatedClosure closure) =>
        closure.During.Through is { } through ? DayNumber.From(through) + 1 : DayNumber.Last + 1;

    private static IEnumerable<ClosureDays> Comings(Closure closure, int firstYear, int lastYear)
    {
        if (closure is DatedClosure dated)
        {
            yield return new(closure.Cause, new(DayNumber.From(dated.During.From), EndOf(dated)));
        }

        if (closure is SeasonalClosure season)
        {
            for (var year = Math.Max(firstYear, LocalDate.MinIsoValue.Year); year <= lastYear; year++)
            {
                yield return new(closure.Cause, new(StartOf(season, year), EndOf(season, year)));
            }
        }
    }

    private static int StartOf(SeasonalClosure season, int year)
    {
        var date = season.From.InYear(year);
        // A season from 29 February begins, where there is no such day, on the day after the 28th.
        return DayNumber.From(date) + season.From.Day - date.Day;
    }

    private static int EndOf(SeasonalClosure season, int year)
    {
        var lastYear = season.Through < season.From ? year + 1 : year;
        return lastYear > LocalDate.MaxIsoValue.Year
            ? DayNumber.Last + 1
            : DayNumber.From(season.Through.InYear(lastYear)) + 1;
    }

    private void Complete(int end)
    {
        while (_complete < Math.Min(end, DayNumber.Last + 1))
        {
            _years = Math.Min(_years * 2, LocalDate.MaxIsoValue.Year - _firstYear);
            var lastYear = _firstYear + _years;
            _spans = Merged(closures.SelectMany(closure => Comings(closure, _firstYear, lastYear)));
            _complete = DayNumber.From(new LocalDate(lastYear, 12, 31)) + 1;
        }
    }

    private static List<ClosedSpan> Merged(IEnumerable<ClosureDays> comings)
    {
        var merged = new List<ClosedSpan>();
        foreach (var span in comings.Select(c => c.Span).Where(span => span.From < span.End).OrderBy(s => s.From))
        {
            if (merged.Count > 0 && span.From <= merged[^1].End)
            {
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, span.End) };
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }

    private int CountWhile(int day, Func<ClosedSpan, int, bool> holds)
    {
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(_spans[middle], day) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

using System.Globalization;

namespace HealthCoop.Cli.Output;

/// <summary>The columns of a chart over time: half-months where they fit, else longer stretches.</summary>
internal sealed class GanttScale
{
    private const int MaximumColumns = 40;
    private const int SecondHalf = 16;
    private const string Months = "JFMAMJJASOND";

    private static readonly (int Months, Narrative Name)[] Steps =
        [(0, Labels.HalfAMonth), (1, Labels.AMonth), (3, Labels.AQuarter), (12, Labels.AYear), (60, Labels.Years)];

    private GanttScale(Narrative step, IReadOnlyList<Validity> columns, int months)
    {
        Step = step;
        Columns = columns;
        Heading =
        [
            Placed(columns.Select(column => column.From).Select((from, i) =>
                i == 0 || from.Year != columns[i - 1].From.Year ? Text(from.Year) : string.Empty)),
            string.Concat(columns.Select(column => Mark(column.From, months))),
        ];
    }

    /// <summary>Gets the length of a column.</summary>
    public Narrative Step { get; }

    /// <summary>Gets the days of each column.</summary>
    public IReadOnlyList<Validity> Columns { get; }

    /// <summary>Gets the lines above the chart: years, and initials of months or numbers of quarters.</summary>
    public IReadOnlyList<string> Heading { get; }

    public static GanttScale Over(LocalDate first, LocalDate last)
    {
        foreach (var (months, name) in Steps)
        {
            var columns = ColumnsOf(first, last, months).Take(MaximumColumns + 1).ToList();
            if (columns.Count <= MaximumColumns || months == Steps[^1].Months)
            {
                return new(name, columns, months);
            }
        }

        throw new InvalidOperationException("The last step always fits.");
    }

    private static IEnumerable<Validity> ColumnsOf(LocalDate first, LocalDate last, int months)
    {
        for (var from = FirstDay(first, months); from <= last;)
        {
            var next = Next(from, months);
            yield return new(from, next.PlusDays(-1));
            from = next;
        }
    }

    private static LocalDate FirstDay(LocalDate first, int months) => months switch
    {
        0 => new(first.Year, first.Month, first.Day < SecondHalf ? 1 : SecondHalf),
        < 12 => new(first.Year, first.Month - ((first.Month - 1) % months), 1),
        _ => new(first.Year, 1, 1),
    };

    private static LocalDate Next(LocalDate from, int months) => (months, from.Day) switch
    {
        (0, 1) => from.PlusDays(SecondHalf - 1),
        (0, _) => new LocalDate(from.Year, from.Month, 1).PlusMonths(1),
        _ => from.PlusMonths(months),
    };

    private static string Mark(LocalDate from, int months) => (months, from.Day) switch
    {
        (0, 1) or (1, _) => Months[from.Month - 1].ToString(),
        (3, _) => Text(((from.Month - 1) / 3) + 1),
        _ => " ",
    };

    // A label that would run into the one before it is left out.
    private static string Placed(IEnumerable<string> labels)
    {
        var line = new List<char>();
        var count = 0;
        foreach (var label in labels)
        {
            if (label.Length > 0 && (line.Count < count || line.Count == 0))
            {
                line.AddRange(Enumerable.Repeat(' ', count - line.Count));
                line.AddRange(label);
            }

            count++;
        }

        line.AddRange(Enumerable.Repeat(' ', Math.Max(0, count - line.Count)));
        return string.Concat(line.Take(Math.Max(count, 1)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

namespace HealthCoop.Cli.Output.Text;

/// <summary>A column of a table.</summary>
/// <param name="Titles">The lines of its title.</param>
/// <param name="IsNumeric">Whether it stands to the right.</param>
/// <param name="MaximumWidth">The width beyond which its cells are wrapped, or 0 when they never are.</param>
/// <param name="MinimumWidth">The width below which a column whose cells are wrapped is not narrowed.</param>
internal sealed record Column(
    IReadOnlyList<string> Titles,
    bool IsNumeric = false,
    int MaximumWidth = 0,
    int MinimumWidth = 12)
{
    /// <summary>Gets a column of words, whose long cells are wrapped.</summary>
    public static Column Words(string title, int maximumWidth = 60) => new([title], MaximumWidth: maximumWidth);

    /// <summary>Gets a column of short cells that stay whole.</summary>
    public static Column Whole(string title) => new([title]);

    /// <summary>Gets a column of numbers.</summary>
    public static Column Numbers(string title) => new([title], IsNumeric: true);

    /// <summary>Gets a column of figures with words beside them, which is wrapped between the two where it must
    /// be.</summary>
    public static Column Figures(string title, IEnumerable<string> cells) => new(
        [title],
        IsNumeric: true,
        MaximumWidth: int.MaxValue,
        MinimumWidth: cells.SelectMany(cell => cell.Split(' ')).Select(Display.Width).DefaultIfEmpty().Max());
}

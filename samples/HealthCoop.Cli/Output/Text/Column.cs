namespace HealthCoop.Cli.Output.Text;

/// <summary>A column of a table.</summary>
/// <param name="Titles">The lines of its title.</param>
/// <param name="IsNumeric">Whether it stands to the right.</param>
/// <param name="MaximumWidth">The width beyond which its cells are wrapped, or 0 when they never are.</param>
internal sealed record Column(IReadOnlyList<string> Titles, bool IsNumeric = false, int MaximumWidth = 0)
{
    /// <summary>Gets a column of words, whose long cells are wrapped.</summary>
    public static Column Words(string title, int maximumWidth = 60) => new([title], MaximumWidth: maximumWidth);

    /// <summary>Gets a column of short cells that stay whole.</summary>
    public static Column Whole(string title) => new([title]);

    /// <summary>Gets a column of numbers.</summary>
    public static Column Numbers(string title) => new([title], IsNumeric: true);
}

namespace HealthCoop.Cli.Output.Text;

/// <summary>What stands in a row of a table under a column.</summary>
/// <param name="Text">The text, of one line.</param>
/// <param name="Ink">How it stands out.</param>
internal readonly record struct Cell(string Text, Ink Ink = Ink.Plain)
{
    public static implicit operator Cell(string text) => new(text);
}

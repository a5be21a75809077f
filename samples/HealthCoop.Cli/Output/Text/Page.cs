using System.Text;
using NodaTime.Text;

namespace HealthCoop.Cli.Output.Text;

/// <summary>A text in sections, made to be read in a terminal.</summary>
internal sealed class Page(Language language, bool coloured)
{
    /// <summary>The columns that every terminal in use has room for.</summary>
    public const int Width = 120;

    private const string Indent = "  ";

    private readonly StringBuilder _text = new();

    public Language Language { get; } = language;

    public Numbers Numbers { get; } = new(language);

    public string In(Narrative narrative) => narrative.In(Language);

    /// <summary>Writes a label and what it stands for; French puts a space before the colon.</summary>
    public string Labelled(string label, string text) =>
        Language == Language.French ? $"{label} : {text}" : $"{label}: {text}";

    /// <summary>Writes what stands side by side; French puts a space before the semicolon.</summary>
    public string Listed(IEnumerable<string> parts) => string.Join(Language == Language.French ? " ; " : "; ", parts);

    /// <summary>Writes a day, the same way in every language.</summary>
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Writes a fact: its value, its assumption marked as such, or that it is not known.</summary>
    public string Fact<T>(Claim<T>? claim, Func<T, string> write, Narrative? unknown = null)
        where T : struct => ClaimText.Fact(claim, Language, write, Words.Of, unknown ?? Labels.NotKnown);

    /// <summary>Writes when something was, is to be or may be, as precisely as it is known.</summary>
    public string Date<T>(Claim<T> claim, Func<T, string> write)
        where T : struct => ClaimText.Fact(claim, Language, write, Words.OfDay, Labels.NotKnown);

    /// <summary>Starts a page of its own that is written like this one.</summary>
    public Page Part() => new(Language, coloured);

    /// <summary>Adds what another page has written.</summary>
    public void Append(string text) => _text.Append(text);

    /// <summary>Starts a section.</summary>
    public void Heading(Narrative title)
    {
        var text = In(title).ToUpperInvariant();
        Line();
        Line(text, Ink.Strong);
        Line(new string('═', Display.Width(text)), Ink.Faint);
    }

    /// <summary>Starts a part of a section.</summary>
    public void Caption(string title)
    {
        Line();
        foreach (var line in Display.Wrap(Display.Clean(title), Width))
        {
            Line(line, Ink.Strong);
        }
    }

    public void Line(string text = "", Ink ink = Ink.Plain) =>
        _text.Append(coloured ? ink.Paint(text) : text).Append('\n');

    /// <summary>Writes a text over as many lines as it takes.</summary>
    public void Paragraph(string text, Ink ink = Ink.Plain)
    {
        foreach (var line in Display.Wrap(Display.Clean(text), Width))
        {
            Line(line, ink);
        }
    }

    /// <summary>Writes an entry of a list.</summary>
    public void Item(string text, int depth = 0, string mark = "- ")
    {
        var margin = string.Concat(Enumerable.Repeat(Indent, depth));
        var first = margin + mark;
        var next = new string(' ', first.Length);
        foreach (var (i, line) in Display.Wrap(Display.Clean(text), Width - first.Length).Index())
        {
            Line((i == 0 ? first : next) + line);
        }
    }

    public void Table(TextTable table)
    {
        foreach (var line in table.Lines(Width, coloured))
        {
            _text.Append(line).Append('\n');
        }
    }

    /// <summary>Writes names with their values beside them.</summary>
    public void Pairs(IReadOnlyList<(Narrative Name, Cell Value)> pairs)
    {
        var names = pairs.Max(pair => Display.Width(In(pair.Name)));
        foreach (var (name, value) in pairs)
        {
            var start = Display.Pad(In(name), names) + Indent;
            foreach (var (i, line) in Display.Wrap(Display.Clean(value.Text), Width - names - Indent.Length).Index())
            {
                _text.Append(i == 0 ? start : new string(' ', names + Indent.Length))
                    .Append(coloured ? value.Ink.Paint(line) : line)
                    .Append('\n');
            }
        }
    }

    public override string ToString() => _text.ToString();
}

using HealthCoop.Cli.Output.Text;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class TextTableTests
{
    [Fact]
    public void Lines_OfAccentedAndWideText_HaveOneWidth()
    {
        var table = new TextTable(Column.Words("Nom"), Column.Numbers("Montant"))
            .Add("Ségou", "1 200")
            .Add("Se\u0301gou", "12")
            .Add("医療", "7")
            .AddRule()
            .Add("Total", "1 219");

        var lines = table.Lines(120, coloured: false).ToList();

        Assert.All(lines, line => Assert.Equal(14, Display.Width(line)));
        Assert.Equal("Ségou    1 200", lines[2]);
        Assert.Equal("医療         7", lines[4]);
    }

    [Fact]
    public void Lines_OfLongText_AreWrappedToTheWidth()
    {
        var table = new TextTable(Column.Words("Name"), Column.Whole("Date"))
            .Add(string.Join(' ', Enumerable.Repeat("word", 30)) + new string('x', 90), "2025-01-01");

        var lines = table.Lines(40, coloured: false).ToList();

        Assert.True(lines.Count > 5);
        Assert.All(lines, line => Assert.Equal(40, line.Length));
        Assert.Equal(30, string.Concat(lines).Split("word").Length - 1);
        Assert.Equal(90, string.Concat(lines).Count(c => c == 'x'));
    }

    [Fact]
    public void Lines_Coloured_ArePaddedBeforeTheyArePainted()
    {
        var table = new TextTable(Column.Words("A"), Column.Words("B")).Add(new("x", Ink.Bad), "y").Add("long", "z");

        Assert.Equal("\e[31mx   \e[0m  y", table.Lines(120, coloured: true).ElementAt(2));
    }

    [Theory]
    [InlineData("/activities/3/costs/0/unitPrice", 20)]
    [InlineData("a bc def ghij", 4)]
    public void Wrap_LosesNothing(string text, int width)
    {
        var lines = Display.Wrap(text, width);

        Assert.All(lines, line => Assert.InRange(Display.Width(line), 1, width));
        Assert.Equal(text.Where(c => c != ' '), string.Concat(lines).Where(c => c != ' '));
    }
}

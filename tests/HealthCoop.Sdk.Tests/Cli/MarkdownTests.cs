using HealthCoop.Cli.Output.Text;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class MarkdownTests
{
    [Fact]
    public void Write_HeadingsTablesAndLists_LaysThemOut() => Assert.Equal(
        """

        TITLE
        ═════

        Part
        Name    2020   2021
        ─────  ─────  ─────
        a | b  1 000
        c             2,5 %

        Other
        - An item.

        """,
        Laid(
            """
            # Title

            ## Part

            | Name | 2020 | 2021 |
            |---|---|---|
            | a \| b | 1 000 |  |
            | c |  | 2,5 % |

            ## Other

            - An item.
            """));

    [Fact]
    public void Write_FiguresWithoutRoom_AreNeverBroken()
    {
        const string Figure = "de 1 234 567 890 à 9 876 543 210";
        var row = string.Join(" | ", Enumerable.Repeat(Figure, 7));
        var laid = Laid($"| {string.Join(" | ", Enumerable.Range(2014, 8))} |\n|---|\n| name | {row} |");

        Assert.All(laid.Split('\n'), line => Assert.InRange(line.Length, 0, 120));
        Assert.Equal(7, laid.Split("1 234 567 890").Length - 1);
        Assert.Equal(7, laid.Split("9 876 543 210").Length - 1);
    }

    private static string Laid(string text)
    {
        var page = new Page(Language.French, coloured: false);
        new Markdown(page).Write(text);
        return string.Join('\n', page.ToString().Replace('\u00A0', ' ').Split('\n').Select(line => line.TrimEnd()));
    }
}

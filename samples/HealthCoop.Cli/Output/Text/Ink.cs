namespace HealthCoop.Cli.Output.Text;

/// <summary>How text stands out on a terminal.</summary>
internal enum Ink
{
    Plain = 0,
    Strong = 1,
    Faint = 2,
    Good = 3,
    Doubtful = 4,
    Bad = 5,
}

/// <summary>Colours text.</summary>
internal static class Inks
{
    private const string Escape = "\u001b[";

    public static string Paint(this Ink ink, string text) => ink is Ink.Plain || string.IsNullOrWhiteSpace(text)
        ? text
        : $"{Escape}{Code(ink)}m{text}{Escape}0m";

    private static string Code(Ink ink) => ink switch
    {
        Ink.Plain => "0",
        Ink.Strong => "1",
        Ink.Faint => "2",
        Ink.Good => "32",
        Ink.Doubtful => "33",
        Ink.Bad => "31",
    };
}

using HealthCoop.Cli;

namespace HealthCoop.Tests.Cli;

/// <summary>What the console app answered.</summary>
internal sealed record CliRun(int Code, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n');

    public static CliRun Of(params IReadOnlyList<string> args) => Of(coloured: false, args);

    public static CliRun Of(bool coloured, params IReadOnlyList<string> args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CliApplication.Run(args, output, error, coloured);
        return new(code, output.ToString(), error.ToString());
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace HealthCoop.Cli;

internal static class Program
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    [SuppressMessage("Reliability", "CA2000", Justification = "The standard streams live as long as the process.")]
    private static int Main(string[] args)
    {
        var output = Writer(Console.OpenStandardOutput());
        var error = Writer(Console.OpenStandardError());
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Utf8;
        }

        return CliApplication.Run(args, output, error, IsColoured());
    }

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8) { NewLine = "\n" };

    private static bool IsColoured() =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}

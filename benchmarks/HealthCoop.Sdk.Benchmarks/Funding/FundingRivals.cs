using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HealthCoop.Benchmarks.Funding;

/// <summary>The solvers that are measured beside ours, where they are installed.</summary>
internal static partial class FundingRivals
{
    private static readonly string Script =
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../Funding/funding.py"));

    /// <summary>Gets what solves an instance once: HiGHS, and CBC on the same written as MPS beside it. Each tells its
    /// seconds and its objective, or nothing where it cannot run.</summary>
    public static (string Name, Func<(double Seconds, double Objective)?> Solve)[] Of(string path)
    {
        var mps = Path.ChangeExtension(path, ".mps");
        return
        [
            ("HiGHS", () => Highs(path)),
            ("CBC", () => Cbc(mps, [])),
            ("CBC barrier", () => Cbc(mps, ["-barrier"])),
        ];
    }

    private static (double Seconds, double Objective)? Highs(string path)
    {
        foreach (var python in (string[])["python3", "/usr/bin/python3"])
        {
            if (Output(python, [Script, path]) is { Length: > 0 } output)
            {
                var numbers = output.Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture));
                return numbers.ToArray() is [var seconds, var objective] ? (seconds, objective) : null;
            }
        }

        return null;
    }

    private static (double Seconds, double Objective)? Cbc(string mps, string[] options) =>
        File.Exists(mps) && Output("cbc", [mps, .. options, "-solve", "-quit"]) is { } output
            ? (NumberIn(Clock().Match(output)), -NumberIn(Optimum().Match(output)))
            : null;

    public static double Median(IEnumerable<double> values) => values.Order().ToArray() is var sorted
        ? sorted[sorted.Length / 2]
        : double.NaN;

    [GeneratedRegex(@"Wallclock seconds\):\s+([0-9.]+)")]
    private static partial Regex Clock();

    [GeneratedRegex(@"Optimal objective (-?[0-9.e+]+)")]
    private static partial Regex Optimum();

    private static double NumberIn(Match match) => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    private static string? Output(string program, string[] arguments)
    {
        try
        {
            var command = new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(command)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            errors.Wait();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

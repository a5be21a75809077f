using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HealthCoop.Benchmarks.Funding;

/// <summary>The solvers that are measured beside ours, where they are installed.</summary>
internal static partial class FundingRivals
{
    private static readonly string Script =
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../Funding/funding.py"));

    /// <summary>Runs HiGHS on an instance, and CBC on the same written as MPS beside it.</summary>
    /// <returns>The name, the median of the seconds and the objective of each; nothing for what cannot run.</returns>
    public static IEnumerable<(string Name, double Seconds, double Objective)?> Run(string path, int times)
    {
        yield return Highs(path, times);
        var mps = Path.ChangeExtension(path, ".mps");
        yield return File.Exists(mps) ? Cbc("CBC", mps, times, []) : null;
        yield return File.Exists(mps) ? Cbc("CBC barrier", mps, times, ["-barrier"]) : null;
    }

    private static (string Name, double Seconds, double Objective)? Highs(string path, int times)
    {
        foreach (var python in (string[])["python3", "/usr/bin/python3"])
        {
            var output = Output(python, [Script, path, times.ToString(CultureInfo.InvariantCulture)]);
            var runs = output?.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(NumbersOf).ToArray();
            if (runs is { Length: > 0 })
            {
                return ("HiGHS", Median([.. runs.Select(run => run[0])]), runs[0][1]);
            }
        }

        return null;
    }

    private static (string Name, double Seconds, double Objective)? Cbc(
        string name,
        string mps,
        int times,
        string[] options)
    {
        var seconds = new List<double>();
        var objective = double.NaN;
        for (var i = 0; i < times; i++)
        {
            if (Output("cbc", [mps, .. options, "-solve", "-quit"]) is not { } output)
            {
                return null;
            }

            seconds.Add(double.Parse(Clock().Match(output).Groups[1].Value, CultureInfo.InvariantCulture));
            objective = -double.Parse(Optimum().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
        }

        return (name, Median([.. seconds]), objective);
    }

    public static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    [GeneratedRegex(@"Wallclock seconds\):\s+([0-9.]+)")]
    private static partial Regex Clock();

    [GeneratedRegex(@"Optimal objective (-?[0-9.e+]+)")]
    private static partial Regex Optimum();

    private static double[] NumbersOf(string line) =>
        [.. line.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

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

using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HealthCoop.Benchmarks.Needs;

/// <summary>numpy in a process of its own, on one core, told line by line what to compute.</summary>
internal sealed class NeedsRival : IDisposable
{
    private static readonly string Script =
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../Needs/needs.py"));

    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private NeedsRival(Process process, DirectoryInfo folder, string name) =>
        (_process, _folder, Name) = (process, folder, name);

    /// <summary>Gets which numpy and BLAS it is.</summary>
    public string Name { get; }

    /// <summary>Starts the first Python that has numpy.</summary>
    /// <returns>The rival, or nothing where no Python has numpy.</returns>
    public static NeedsRival? Start(params ReadOnlySpan<int> sizes)
    {
        foreach (var python in (string[])["python3", "/usr/bin/python3"])
        {
            var folder = Directory.CreateTempSubdirectory("needs-");
            var process = Process.Start(Command(python, folder, sizes)) ?? throw new InvalidOperationException(python);
            if (process.StandardOutput.ReadLine() is { } name)
            {
                return new(process, folder, name);
            }

            process.Dispose();
            folder.Delete(recursive: true);
        }

        return null;
    }

    /// <summary>Reads numbers that the script wrote.</summary>
    public double[] Read(string file) =>
        MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(Path.Combine(_folder.FullName, file))).ToArray();

    /// <summary>Computes some times and tells the milliseconds that one took.</summary>
    public double Run(int times) =>
        double.Parse(Ask(times.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

    /// <summary>Reads the last result.</summary>
    public double[] Result()
    {
        Ask("write");
        return Read("result.bin");
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static ProcessStartInfo Command(string python, DirectoryInfo folder, ReadOnlySpan<int> sizes)
    {
        var command = new ProcessStartInfo(python)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["OMP_NUM_THREADS"] = "1", ["OPENBLAS_NUM_THREADS"] = "1" },
        };

        // A BLAS older than the processor takes it for the oldest one, and would be no rival.
        command.Environment.TryAdd("OPENBLAS_CORETYPE", Vector512.IsHardwareAccelerated ? "SKYLAKEX" : "HASWELL");
        command.ArgumentList.Add(Script);
        command.ArgumentList.Add(folder.FullName);
        foreach (var size in sizes)
        {
            command.ArgumentList.Add(size.ToString(CultureInfo.InvariantCulture));
        }

        return command;
    }

    private string Ask(string line)
    {
        _process.StandardInput.WriteLine(line);
        return _process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException(_process.StandardError.ReadToEnd());
    }
}

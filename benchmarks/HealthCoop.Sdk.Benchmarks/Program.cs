using BenchmarkDotNet.Running;
using HealthCoop.Benchmarks.Reading;

switch (args)
{
    case ["cold"]:
        var b = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "programmes", "parsante.json"));
        var t = System.Diagnostics.Stopwatch.GetTimestamp();
        HealthCoop.Documents.ProgrammeDocument.Read(b).Require();
        Console.WriteLine("cold " + System.Diagnostics.Stopwatch.GetElapsedTime(t).TotalMilliseconds);
        return 0;
    case ["reading"]:
        return ReadingComparison.Run(Console.Out) ? 0 : 1;
    case ["bare-model", var path]:
        File.WriteAllText(path, BareModelText.Write());
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}

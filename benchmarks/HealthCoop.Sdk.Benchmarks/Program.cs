using BenchmarkDotNet.Running;
using HealthCoop.Benchmarks.Reading;

switch (args)
{
    case ["reading"]:
        return ReadingComparison.Run(Console.Out) ? 0 : 1;
    case ["bare-model", var path]:
        File.WriteAllText(path, BareModelText.Write());
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}

using BenchmarkDotNet.Running;
using HealthCoop.Benchmarks.Reading;
using HealthCoop.Benchmarks.Validating;

switch (args)
{
    case ["reading"]:
        return ReadingComparison.Run(Console.Out) ? 0 : 1;
    case ["validating"]:
        return await ValidatingComparison.RunAsync(Console.Out).ConfigureAwait(false) ? 0 : 1;
    case ["bare-model", var path]:
        await File.WriteAllTextAsync(path, BareModelText.Write()).ConfigureAwait(false);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}

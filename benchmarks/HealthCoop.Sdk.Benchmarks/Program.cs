using System.Globalization;
using BenchmarkDotNet.Running;
using HealthCoop.Benchmarks.Funding;
using HealthCoop.Benchmarks.Needs;
using HealthCoop.Benchmarks.Reading;
using HealthCoop.Benchmarks.Validating;

switch (args)
{
    case ["reading"]:
        return ReadingComparison.Run(Console.Out) ? 0 : 1;
    case ["validating"]:
        return await ValidatingComparison.RunAsync(Console.Out).ConfigureAwait(false) ? 0 : 1;
    case ["needs", _, _, _, _]:
        var sizes = args.Skip(1).Select(static size => int.Parse(size, CultureInfo.InvariantCulture)).ToArray();
        return NeedsComparison.Run(Console.Out, sizes[0], sizes[1], sizes[2], sizes[3]);
    case ["funding", var instance]:
        return new FundingRun(Console.Out, instance).Run() ? 0 : 1;
    case ["bare-model", var path]:
        await File.WriteAllTextAsync(path, BareModelText.Write()).ConfigureAwait(false);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}

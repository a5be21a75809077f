using System.Globalization;

namespace HealthCoop.Mutation;

/// <summary>What a run is asked for.</summary>
internal sealed record MutationOptions
{
    /// <summary>How the program is called.</summary>
    public const string Usage =
        "Usage, within the repository: HealthCoop.Sdk.Mutation [--seed N] [--count N] [--parallel N] [--limit SECONDS]";

    /// <summary>Gets what the draw starts from.</summary>
    /// <value>The default is 1.</value>
    public ulong Seed { get; private init; } = 1;

    /// <summary>Gets how many mutants are drawn.</summary>
    /// <value>The default is 300.</value>
    public int Count { get; private init; } = 300;

    /// <summary>Gets how many mutants are tested at a time.</summary>
    /// <value>The default is 2.</value>
    public int Parallel { get; private init; } = 2;

    /// <summary>Gets how long the tests of one mutant may take, or nothing for a limit by the time that they take
    /// without one.</summary>
    public TimeSpan? Limit { get; private init; }

    /// <summary>Reads the words of the command line.</summary>
    /// <param name="args">The words.</param>
    /// <returns>The options, or <see langword="null"/> when a word is not understood.</returns>
    public static MutationOptions? Parse(IReadOnlyList<string> args)
    {
        MutationOptions? options = new();
        for (var i = 0; i < args.Count && options is not null; i += 2)
        {
            options = i + 1 < args.Count
                && uint.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? options.With(args[i], number)
                : null;
        }

        return options;
    }

    private MutationOptions? With(string name, uint number) => (name, number) switch
    {
        ("--seed", _) => this with { Seed = number },
        ("--count", > 0 and <= 100_000) => this with { Count = (int)number },
        ("--parallel", > 0 and <= 64) => this with { Parallel = (int)number },
        ("--limit", > 0) => this with { Limit = TimeSpan.FromSeconds(number) },
        _ => null,
    };
}

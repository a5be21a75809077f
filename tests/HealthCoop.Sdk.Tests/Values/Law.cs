using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace HealthCoop.Tests.Values;

/// <summary>Checks laws on generated cases, the same on every run.</summary>
internal static class Law
{
    // FsCheck prints the seed of a failing case; put it here to see that case again.
    private const ulong Seed = 20_190_102;
    private const ulong Gamma = 655_957;
    private const int Tests = 300;

    private static readonly Config Settings = Config.QuickThrowOnFailure
        .WithQuietOnSuccess(true)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed, Gamma), FSharpOption<int>.None)));

    public static void Holds<T>(Gen<T> cases, Func<T, bool> law, Func<T, IEnumerable<T>>? shrink = null)
    {
        var arbitrary = shrink is null ? Arb.From(cases) : Arb.From(cases, shrink);
        Prop.ForAll(arbitrary, law).Check(Settings.WithMaxTest(Tests));
    }
}

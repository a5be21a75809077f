using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace HealthCoop.Mutation;

/// <summary>Writes all mutants of a file into its text, so that one build holds them all and each can be switched
/// on.</summary>
internal static class Schemata
{
    /// <summary>The call that tells whether a mutant is switched on.</summary>
    public const string Switch = "global::HealthCoop.Mutant.Is";

    /// <summary>The variable of the environment that names the mutant.</summary>
    public const string Variable = "HEALTHCOOP_MUTANT";

    /// <summary>The source of the switch.</summary>
    public const string SwitchSource =
        $$"""
        namespace HealthCoop;

        internal static class Mutant
        {
            private static readonly string? Active = global::System.Environment.GetEnvironmentVariable("{{Variable}}");

            private static readonly int Number = int.TryParse(Active, out var number) ? number : 0;

            public static bool Is(int number) => number == Number;
        }
        """;

    /// <summary>Writes mutants into a text.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="mutants">The mutants of the file; one may stand within another.</param>
    /// <returns>The text with all of them, each switched off.</returns>
    public static string Write(string text, IEnumerable<MutationPoint> mutants)
    {
        MutationPoint[] ordered =
            [.. mutants.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length).ThenBy(m => m.Id)];
        return Write(text, new(0, text.Length), ordered);
    }

    // Only one mutant is switched on at a time: the changed side of each needs no others in it.
    private static string Write(string text, TextSpan span, ReadOnlySpan<MutationPoint> within)
    {
        var written = new StringBuilder();
        var at = span.Start;
        while (!within.IsEmpty)
        {
            var outer = within[0].Span;
            var (same, inside) = (CountOf(within, outer), CountWithin(within, outer));
            var inner = Write(text, outer, within[same..inside]);
            foreach (var mutant in within[..same])
            {
                inner = Wrap(mutant, inner);
            }

            written.Append(text, at, outer.Start - at).Append(inner);
            at = outer.End;
            within = within[inside..];
        }

        return written.Append(text, at, span.End - at).ToString();
    }

    private static int CountOf(ReadOnlySpan<MutationPoint> mutants, TextSpan span)
    {
        var count = 0;
        while (count < mutants.Length && mutants[count].Span == span)
        {
            count++;
        }

        return count;
    }

    private static int CountWithin(ReadOnlySpan<MutationPoint> mutants, TextSpan span)
    {
        var count = 0;
        while (count < mutants.Length && span.Contains(mutants[count].Span))
        {
            count++;
        }

        return count;
    }

    private static string Wrap(MutationPoint mutant, string inner) => mutant.Code is { } code
        ? $"({Switch}({mutant.Id}) ? ({code}) : ({inner}))"
        : $"{{ if (!{Switch}({mutant.Id})) {{ {inner} }} }}";
}

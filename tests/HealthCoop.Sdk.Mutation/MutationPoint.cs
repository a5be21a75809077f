using Microsoft.CodeAnalysis.Text;

namespace HealthCoop.Mutation;

/// <summary>A place in the source, and how it is changed there.</summary>
/// <param name="Id">The number by which the mutant is switched on, from 1.</param>
/// <param name="File">The file's path in the repository, with slashes.</param>
/// <param name="Span">Where the changed text stands.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Original">The text.</param>
/// <param name="Code">What stands instead of an expression; nothing where a statement is removed.</param>
/// <param name="Shown">What to show of that.</param>
internal sealed record MutationPoint(
    int Id,
    string File,
    TextSpan Span,
    int Line,
    string Original,
    string? Code,
    string Shown)
{
    /// <summary>Shows the change in one line.</summary>
    public override string ToString() => $"{File}({Line}): {InOneLine(Original)} -> {InOneLine(Shown)}";

    private static string InOneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

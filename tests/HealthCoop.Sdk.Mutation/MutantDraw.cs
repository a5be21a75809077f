using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HealthCoop.Mutation;

/// <summary>Draws mutants that compile.</summary>
internal sealed partial class MutantDraw
{
    private readonly SdkSources _sources;
    private readonly Dictionary<int, MutationPoint> _drawn = [];

    private MutantDraw(SdkSources sources) => _sources = sources;

    [GeneratedRegex(@"HealthCoop\.Mutant\.Is\((\d+)\)")]
    private static partial Regex SwitchCall { get; }

    /// <summary>Draws as many mutants as are asked for, or all that compile where there are fewer.</summary>
    /// <param name="sources">The source.</param>
    /// <param name="seed">What the draw follows from.</param>
    /// <param name="count">How many are drawn.</param>
    /// <returns>The mutants, in the order of files and places.</returns>
    public static IReadOnlyList<MutationPoint> Draw(SdkSources sources, ulong seed, int count)
    {
        var points = sources.FindPoints();
        new SplitMix64(seed).Shuffle(points);
        var draw = new MutantDraw(sources);
        var next = 0;
        do
        {
            while (draw._drawn.Count < count && next < points.Count)
            {
                draw._drawn.Add(points[next].Id, points[next]);
                next++;
            }
        }
        while (draw.TakeOutWhatDoesNotCompile());

        return [.. draw._drawn.Values.OrderBy(mutant => mutant.Id)];
    }

    // Tells whether any was taken out.
    private bool TakeOutWhatDoesNotCompile()
    {
        var trees = new List<SyntaxTree>();
        var compilation = _sources.Compilation;
        foreach (var (file, text) in _sources.Write(_drawn.Values))
        {
            var tree = SdkSources.Parse(text, file);
            trees.Add(tree);
            compilation = compilation.ReplaceSyntaxTree(_sources.TreeOf(file), tree);
        }

        var faulty = new HashSet<int>();
        foreach (var tree in trees)
        {
            foreach (var error in compilation.GetSemanticModel(tree).GetDiagnostics().Where(IsError))
            {
                faulty.Add(CauseOf(error, tree.GetRoot()));
            }
        }

        foreach (var id in faulty)
        {
            _drawn.Remove(id);
        }

        return faulty.Count > 0;
    }

    // Partial members whose other part comes from a source generator are missing without mutants, too.
    private static bool IsError(Diagnostic diagnostic) =>
        diagnostic is { Severity: DiagnosticSeverity.Error, Id: not ("CS8795" or "CS9248") };

    // The innermost mutant around an error or, where there is none, the last one before it in the same member.
    private static int CauseOf(Diagnostic error, SyntaxNode root)
    {
        var node = root.FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        foreach (var around in node.AncestorsAndSelf())
        {
            var condition = (around as ConditionalExpressionSyntax)?.Condition ?? (around as IfStatementSyntax)?.Condition;
            if (condition?.ToString() is { } text
                && text.TrimStart('!').StartsWith(Schemata.Switch, StringComparison.Ordinal))
            {
                return IdIn(SwitchCall.Match(text));
            }
        }

        var member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? root;
        var before = SwitchCall.Matches(member.ToFullString())
            .Where(match => member.FullSpan.Start + match.Index < error.Location.SourceSpan.Start)
            .Concat(SwitchCall.Matches(member.ToFullString()).Take(1))
            .ToList();
        return before switch
        {
            [] => throw new InvalidOperationException($"The source does not compile: {error}"),
            [var only] => IdIn(only),
            _ => IdIn(before[^2]),
        };
    }

    private static int IdIn(Match match) => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
}

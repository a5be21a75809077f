using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HealthCoop.Mutation;

/// <summary>The library's source, and what of it can be changed.</summary>
internal sealed class SdkSources
{
    private const string Library = "src/HealthCoop.Sdk";
    private const string Mutated = Library + "/Validation/";

    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    private readonly Dictionary<string, SyntaxTree> _trees;

    private SdkSources(Dictionary<string, SyntaxTree> trees, CSharpCompilation compilation) =>
        (_trees, Compilation) = (trees, compilation);

    /// <summary>Gets the library without mutants. What source generators add to it is missing.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>Reads the library.</summary>
    /// <param name="root">The folder of the repository.</param>
    /// <returns>The library.</returns>
    public static SdkSources Read(string root)
    {
        var trees = new Dictionary<string, SyntaxTree>(StringComparer.Ordinal);
        foreach (var file in FilesOf(root).Order(StringComparer.Ordinal))
        {
            trees.Add(file, Parse(File.ReadAllText(Path.Combine(root, file)), file));
        }

        var all = trees.Values.Append(Parse(ImplicitUsings, "")).Append(Parse(Schemata.SwitchSource, ""));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            checkOverflow: true,
            nullableContextOptions: NullableContextOptions.Enable);
        return new(trees, CSharpCompilation.Create("HealthCoop.Sdk", all, References(), options));
    }

    /// <summary>Parses a text as the library's source is parsed.</summary>
    public static SyntaxTree Parse(string text, string file) => CSharpSyntaxTree.ParseText(text, Parsing, file);

    /// <summary>Finds the places at which the rules can be changed, in the order of files and places.</summary>
    public List<MutationPoint> FindPoints()
    {
        var points = new List<MutationPoint>();
        foreach (var (file, tree) in _trees.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (file.StartsWith(Mutated, StringComparison.Ordinal))
            {
                PointFinder.AddTo(points, file, Compilation.GetSemanticModel(tree));
            }
        }

        return points;
    }

    /// <summary>Gets a file without mutants.</summary>
    public SyntaxTree TreeOf(string file) => _trees[file];

    /// <summary>Writes mutants into their files.</summary>
    /// <returns>The texts of the files that have any.</returns>
    public Dictionary<string, string> Write(IEnumerable<MutationPoint> mutants) => mutants
        .GroupBy(mutant => mutant.File, StringComparer.Ordinal)
        .ToDictionary(
            file => file.Key,
            file => Schemata.Write(_trees[file.Key].ToString(), file),
            StringComparer.Ordinal);

    private static IEnumerable<string> FilesOf(string root) => Directory
        .EnumerateFiles(Path.Combine(root, Library), "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
        .Where(file => !file.StartsWith(Library + "/obj/", StringComparison.Ordinal)
            && !file.StartsWith(Library + "/bin/", StringComparison.Ordinal));

    // The framework and the packages that this program itself is run with.
    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(file => MetadataReference.CreateFromFile(file));
}

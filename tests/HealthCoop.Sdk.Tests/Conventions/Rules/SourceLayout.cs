using System.Text.RegularExpressions;

namespace HealthCoop.Tests.Conventions.Rules;

/// <summary>How a source file of the library is laid out.</summary>
internal static partial class SourceLayout
{
    private const int MaximumLines = 400;
    private const int MaximumColumns = 120;

    /// <param name="path">The file, from the library's folder, with forward slashes.</param>
    /// <param name="text">What it holds.</param>
    public static IEnumerable<string> Faults(string path, string text)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        return Place(path, text)
            .Concat(Types(Path.GetFileName(path).Split('.')[0], text))
            .Concat(Size(lines))
            .Concat(Marks(lines))
            .Select(fault => $"{path}{fault}");
    }

    private static IEnumerable<string> Place(string path, string text)
    {
        var expected = string.Join('.', path.Split('/')[..^1].Prepend("HealthCoop"));
        return from declaration in Namespace().Matches(text)
               let name = declaration.Groups["name"].Value
               where name != expected
               select $": the folder says {expected}, the namespace {name}";
    }

    private static IEnumerable<string> Types(string fileName, string text) =>
        from declaration in PublicType().Matches(text)
        let name = declaration.Groups["name"].Value
        where name != fileName
        select $": {name} belongs in {name}.cs";

    private static IEnumerable<string> Size(string[] lines)
    {
        if (lines.Length > MaximumLines)
        {
            yield return $": {lines.Length} lines; more than {MaximumLines} are two files";
        }
        foreach (var (index, line) in lines.Index().Where(item => item.Item.Length > MaximumColumns))
        {
            yield return $":{index + 1}: {line.Length} columns; {MaximumColumns} fit";
        }
    }

    private static IEnumerable<string> Marks(string[] lines) =>
        from item in lines.Index()
        let mark = Unfinished().Match(item.Item)
        where mark.Success
        select $":{item.Index + 1}: {mark.Value.Trim()} is not for finished code";

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    // A type of the outermost level stands at the margin, since namespaces are file-scoped.
    [GeneratedRegex(
        @"^public\s+(?:(?:static|sealed|abstract|readonly|ref|unsafe|partial)\s+)*"
        + @"(?:record\s+struct|record\s+class|record|class|struct|interface|enum|delegate\s+[^(]*?)\s+"
        + @"(?<name>\w+)(?=[\s<({:;]|$)",
        RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK|NotImplementedException)\b|^\s*#region\b")]
    private static partial Regex Unfinished();
}

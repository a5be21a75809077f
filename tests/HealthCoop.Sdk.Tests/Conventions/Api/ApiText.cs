using System.Text.RegularExpressions;

namespace HealthCoop.Tests.Conventions.Api;

/// <summary>Writes public types as text: a line for each, an indented one for each member, in one order.</summary>
internal static partial class ApiText
{
    private const string Indent = "    ";

    public static IEnumerable<string> Lines(IEnumerable<Type> types) =>
        from type in types.OrderBy(TypeHeading.FullName, StringComparer.Ordinal)
        from line in Members(type).Prepend(TypeHeading.Of(type))
        select line;

    /// <summary>What was taken away and what was added, each line with the type that it belongs to.</summary>
    public static IEnumerable<string> Difference(IEnumerable<string> before, IEnumerable<string> after)
    {
        var (old, now) = (WithTypes(before).ToArray(), WithTypes(after).ToArray());
        return old.Except(now).Select(line => (Sign: '-', line.Type, line.Text))
            .Concat(now.Except(old).Select(line => (Sign: '+', line.Type, line.Text)))
            .OrderBy(change => change.Type, StringComparer.Ordinal)
            .Select(change => $"{change.Sign} {change.Type}: {change.Text}");
    }

    private static IEnumerable<(string Type, string Text)> WithTypes(IEnumerable<string> lines)
    {
        var type = "";
        foreach (var line in lines)
        {
            type = line.StartsWith(Indent, StringComparison.Ordinal) ? type : QualifiedName().Match(line).Value;
            yield return (type, line.Trim());
        }
    }

    [GeneratedRegex(@"\b\w+\.[\w.]+(<[^>]*>)?")]
    private static partial Regex QualifiedName();

    private static IEnumerable<string> Members(Type type) =>
        PublicSurface.Members(type)
            .Select(member => (member.Name, Text: MemberText.Of(member)))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(member => member.Text, StringComparer.Ordinal)
            .Select(member => Indent + member.Text);
}

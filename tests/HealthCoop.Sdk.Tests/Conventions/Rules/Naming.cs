using System.Text.RegularExpressions;

namespace HealthCoop.Tests.Conventions.Rules;

/// <summary>Words that say nothing about the field have no place in a type's name.</summary>
internal static partial class Naming
{
    private static readonly HashSet<string> Empty =
        ["Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Info", "Infos", "Data"];

    private static readonly HashSet<string> Allowed = ["ReferenceData"];

    public static IEnumerable<string> Faults(Type type)
    {
        var name = type.Name.Split('`')[0];
        var words = Words().Matches(name).Select(match => match.Value).ToArray();
        if (words.Length == 0 || Allowed.Contains(name))
        {
            yield break;
        }
        if (Empty.Contains(words[0]) || Empty.Contains(words[^1]))
        {
            yield return $"{name}: name what it is in the field, not {string.Join(", ", words.Where(Empty.Contains))}";
        }
        if (words is ["Base", _, ..])
        {
            yield return $"{name}: name what its cases have in common, without Base";
        }
    }

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z][a-z0-9]*")]
    private static partial Regex Words();
}

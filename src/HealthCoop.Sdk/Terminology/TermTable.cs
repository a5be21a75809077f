using System.Collections.Frozen;
using System.Text.Json;

namespace HealthCoop.Terminology;

/// <summary>The terms that the package carries within it, by the names that code gives to what they name.</summary>
/// <remarks>
/// The table is in the JSON files of this folder, a line for each term: <c>"Facility"</c> for a type,
/// <c>"Facility.owner"</c> for a member, by the name that documents give it, <c>"*.name"</c> for the members of that
/// name of all types. A type that is derived from another has the terms of its members too, and a member that bears the
/// name of a type needs no term but the type's.
/// </remarks>
internal static class TermTable
{
    private const string Prefix = "HealthCoop.Terminology.";

    private static readonly string[] Completeness = ["AreComplete", "IsComplete"];

    /// <summary>Gets what says of a list that it is complete.</summary>
    public static string CompleteList => "*.areComplete";

    /// <summary>Gets the terms by what they are filed under.</summary>
    public static FrozenDictionary<string, Term> Terms { get; } = Load();

    /// <summary>Finds the term of a type.</summary>
    public static Term? Find(Type type) => Find(NameOf(type));

    /// <summary>Finds the term of a member of a type, by the name that code or documents give it.</summary>
    public static Term? Find(Type type, string member) =>
        FindKey(type, member) is { } key ? Terms[key] : FindCompleteness(type, member);

    /// <summary>Finds the term of a code, such as a country's.</summary>
    public static Term? FindCode<T>(T code)
        where T : struct => Find(KeyOf(typeof(T), code.ToString() ?? string.Empty));

    /// <summary>Finds what the term of a member is filed under.</summary>
    public static string? FindKey(Type type, string member)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(member);
        return KeysOf(type, name).FirstOrDefault(Terms.ContainsKey);
    }

    /// <summary>Gets the name of a type without what it is generic in.</summary>
    public static string NameOf(Type type) => type.Name.Split('`')[0];

    private static Term? Find(string key) => Terms.GetValueOrDefault(key);

    private static string KeyOf(Type type, string member) => $"{NameOf(type)}.{member}";

    // The type's own word, then those of the types that it is derived from; then the word of all members of that name,
    // then that of the type of that name.
    private static IEnumerable<string> KeysOf(Type type, string member)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            yield return KeyOf(declaring, member);
        }

        if (!type.IsEnum && member.Length > 0)
        {
            yield return $"*.{member}";
            yield return char.ToUpperInvariant(member[0]) + member[1..];
        }
    }

    // Whether a list is complete is said of the list: "Partners: complete list".
    private static Term? FindCompleteness(Type type, string member) =>
        Completeness.FirstOrDefault(suffix => member.EndsWith(suffix, StringComparison.Ordinal)) is { } suffix
        && Find(type, member[..^suffix.Length]) is { InSentence: var list }
        && Find(CompleteList) is { InSentence: var complete }
            ? new(new Narrative(Filled(complete.French, list.French), Filled(complete.English, list.English)))
            : null;

    private static string Filled(string pattern, string words) =>
        pattern.Replace("{0}", words, StringComparison.Ordinal);

    private static FrozenDictionary<string, Term> Load()
    {
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        var assembly = typeof(TermTable).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(IsPart))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var entries = JsonSerializer.Deserialize(stream, TermContext.Default.DictionaryStringTermEntry)!;
            foreach (var (key, entry) in entries)
            {
                terms.Add(key, entry.ToTerm());
            }
        }

        return terms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static bool IsPart(string resource) => resource.StartsWith(Prefix, StringComparison.Ordinal);
}

using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;

namespace HealthCoop.Tests.Conventions.Walk;

/// <summary>Writes the walk through content, type by type, from the metadata of documents.</summary>
internal sealed class ContentWalkText
{
    private const int MostLines = 380;
    private const int MostColumns = 120;
    private const string Head = """
        // Written from the metadata of documents by ContentWalkTests.

        namespace HealthCoop.Validation.Running;


        """;

    private readonly List<Type> _types = [typeof(Programme)];

    private ContentWalkText()
    {
        for (var i = 0; i < _types.Count; i++)
        {
            foreach (var type in DerivedOf(_types[i]).Concat(WalkedOf(_types[i]).Select(member => member.Item)))
            {
                if (!_types.Contains(type))
                {
                    _types.Add(type);
                }
            }
        }
    }

    /// <summary>Gets the files by their names.</summary>
    public static IReadOnlyDictionary<string, string> Files()
    {
        var text = new ContentWalkText();
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["ContentWalk.Parts.cs"] = Parts(),
            ["ContentWalk.Types.cs"] = text.Types(),
            ["ContentWalk.Roots.cs"] = text.Roots(),
        };
        foreach (var (name, methods) in text.ByNamespace())
        {
            files[$"ContentWalk.{name}.cs"] = Class(methods);
        }

        return files;
    }

    private IEnumerable<(string Name, string Methods)> ByNamespace()
    {
        var groups = _types.Skip(1).GroupBy(NamespaceOf).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var part = 1;
            var methods = new List<string>();
            foreach (var method in group.OrderBy(NameOf, StringComparer.Ordinal).Select(Method))
            {
                if (methods.Concat([method]).Sum(text => text.Count(c => c == '\n') + 1) > MostLines)
                {
                    yield return ($"{group.Key}{part++}", string.Join('\n', methods));
                    methods.Clear();
                }

                methods.Add(method);
            }

            yield return (part == 1 ? group.Key : $"{group.Key}{part}", string.Join('\n', methods));
        }
    }

    private string Method(Type type)
    {
        var text = new StringBuilder($"    public static void Of(ContentVisitor visitor, {NameOf(type)} item)\n    {{\n");
        if (DerivedOf(type).ToList() is { Count: > 0 } derived)
        {
            text.Append("        switch (item)\n        {\n");
            foreach (var (i, kind) in derived.Index())
            {
                text.Append(CultureInfo.InvariantCulture, $"            case {NameOf(kind)} kind{i}:\n");
                text.Append(CultureInfo.InvariantCulture, $"                Of(visitor, kind{i});\n                break;\n");
            }

            text.Append("            default:\n                break;\n        }\n    }\n");
            return text.ToString();
        }

        var members = WalkedOf(type).ToList();
        var ordinal = _types.IndexOf(type);
        if (members.Count == 0)
        {
            return text.Append(CultureInfo.InvariantCulture, $"        visitor.Enter(item, {ordinal});\n    }}\n").ToString();
        }

        text.Append(CultureInfo.InvariantCulture, $"        if (!visitor.Enter(item, {ordinal}))\n        {{\n            return;\n        }}\n\n");
        foreach (var (name, clr, isList, _) in members)
        {
            text.Append(CultureInfo.InvariantCulture, $"        {(isList ? "Many" : "One")}(visitor, \"{name}\", item.{clr}, Of);\n");
        }

        return text.Append("    }\n").ToString();
    }

    private static string Parts()
    {
        var text = new StringBuilder("    /// <summary>Gets the members of programmes, in the order of documents.</summary>\n");
        text.Append("    public static IReadOnlyList<WalkedPart> Parts { get; } =\n    [\n");
        foreach (var property in Model(typeof(Programme)).Properties.Where(property => property.Get is not null))
        {
            var clr = ClrOf(typeof(Programme), property.Name);
            if (clr is null)
            {
                continue;
            }

            var walked = WalkedOf(typeof(Programme)).FirstOrDefault(member => member.Name == property.Name);
            text.Append(walked switch
            {
                { Item: null } => Wrapped(
                    $"        new ValuePart<{NameOf(clr.PropertyType)}>(",
                    $"ProgrammePart.{clr.Name}, static p => p.{clr.Name}),").Replace("( P", "(P", StringComparison.Ordinal),
                { IsList: true } => Part("ListPart", walked, clr),
                _ => Part("ObjectPart", walked, clr),
            });
        }

        return Class(text.Append("    ];\n").ToString(), "using HealthCoop.Validation.Rules;\n");
    }

    private static string Part(string kind, (string Name, string Clr, bool IsList, Type Item) member, PropertyInfo clr) =>
        Wrapped(
            $"        new {kind}<{NameOf(member.Item)}>(",
            $"ProgrammePart.{clr.Name}, \"{member.Name}\", static p => p.{clr.Name}, Of),")
            .Replace("( P", "(P", StringComparison.Ordinal);

    private string Types()
    {
        var text = new StringBuilder("    /// <summary>Gets the types that a walk meets, each with those that it meets within; that of a programme is the\n    /// first.</summary>\n");
        text.Append("    public static IReadOnlyList<WalkedType> Types { get; } =\n    [\n");
        foreach (var type in _types)
        {
            var within = DerivedOf(type).Concat(WalkedOf(type).Select(member => member.Item)).Distinct().Select(found => _types.IndexOf(found));
            text.Append(Wrapped($"        new(typeof({NameOf(type)}),", $"[{string.Join(", ", within)}]),"));
        }

        return Class(text.Append("    ];\n").ToString());
    }

    // Breaks a line that is too long after its first part, and what is still too long at its commas.
    private static string Wrapped(string first, string rest)
    {
        if (first.Length + rest.Length + 1 <= MostColumns)
        {
            return $"{first} {rest}\n";
        }

        var indent = new string(' ', first.Length - first.TrimStart().Length + 4);
        var lines = new StringBuilder(first).Append('\n').Append(indent);
        var column = indent.Length;
        foreach (var word in rest.Split(' '))
        {
            if (column + word.Length + 1 > MostColumns)
            {
                lines.Append('\n').Append(indent);
                column = indent.Length;
            }

            lines.Append(lines[^1] is ' ' or '\n' ? string.Empty : " ").Append(word);
            column += word.Length + 1;
        }

        return lines.Append('\n').ToString();
    }

    private string Roots()
    {
        var text = new StringBuilder("    private static readonly Dictionary<Type, Action<ContentVisitor, object>> Roots = new()\n    {\n");
        foreach (var type in _types.Skip(1).Where(type => !type.IsAbstract).OrderBy(NameOf, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"        [typeof({NameOf(type)})] =\n");
            text.Append(Wrapped("            static (visitor, item) =>", $"Of(visitor, ({NameOf(type)})item),"));
        }

        return Class(text.Append("    };\n").ToString());
    }

    private static string Class(string body, string usings = "") =>
        Head.Replace("namespace", usings + (usings.Length > 0 ? "\n" : string.Empty) + "namespace", StringComparison.Ordinal)
            .ReplaceLineEndings("\n")
        + "internal static partial class ContentWalk\n{\n" + body + "}\n";

    private static IEnumerable<(string Name, string Clr, bool IsList, Type Item)> WalkedOf(Type type)
    {
        if (type.IsAbstract)
        {
            yield break;
        }

        foreach (var property in Model(type).Properties.Where(property => property.Get is not null))
        {
            var value = Model(property.PropertyType);
            var item = value.ElementType ?? value.Type;
            if (!item.IsValueType
                && item != typeof(string)
                && Model(item).Kind == JsonTypeInfoKind.Object
                && ClrOf(type, property.Name) is { } clr)
            {
                yield return (property.Name, clr.Name, value.ElementType is not null, item);
            }
        }
    }

    private static PropertyInfo? ClrOf(Type type, string name) =>
        type.GetProperty(char.ToUpperInvariant(name[0]) + name[1..]);

    private static IEnumerable<Type> DerivedOf(Type type) =>
        type.IsAbstract ? Model(type).PolymorphismOptions?.DerivedTypes.Select(derived => derived.DerivedType) ?? [] : [];

    private static JsonTypeInfo Model(Type type) =>
        DocumentOptions.Model.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    private static string NamespaceOf(Type type) => type.Namespace == "HealthCoop" ? "Values" : type.Namespace!.Split('.')[^1];

    private static string NameOf(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return NameOf(value) + "?";
        }

        if (type.IsGenericType)
        {
            var name = type.GetGenericTypeDefinition().FullName!.Split('`')[0];
            return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
        }

        return type == typeof(int) ? "int"
            : type == typeof(bool) ? "bool"
            : type == typeof(decimal) ? "decimal"
            : type.FullName!.Replace('+', '.');
    }
}

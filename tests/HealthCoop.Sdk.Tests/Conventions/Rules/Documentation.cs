using System.Reflection;
using System.Xml.Linq;
using HealthCoop.Tests.Conventions.Api;

namespace HealthCoop.Tests.Conventions.Rules;

/// <summary>The documentation file beside an assembly: every public type and member has a summary in it.</summary>
internal sealed class Documentation
{
    private readonly Dictionary<string, XElement> _entries;

    public Documentation(Assembly assembly)
    {
        var file = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"));
        _entries = file.Descendants("member")
            .ToDictionary(entry => entry.Attribute("name")!.Value, StringComparer.Ordinal);
    }

    public IEnumerable<string> Faults(Type type) =>
        from member in PublicSurface.Members(type).Prepend(type)
        where !IsImplicitConstructor(member)
        let id = DocumentationId.Of(member)
        where !IsDocumented(id)
        select id;

    /// <summary>The exceptions that a member's entry names, as a documentation file spells types.</summary>
    /// <returns><see langword="null"/> where the entry is one of another assembly.</returns>
    public IReadOnlyList<string>? Exceptions(MemberInfo member) => Exceptions(DocumentationId.Of(member));

    // A constructor that nobody wrote looks like any other; the compiler refuses a written one without documentation.
    private static bool IsImplicitConstructor(MemberInfo member) =>
        member is ConstructorInfo constructor && constructor.GetParameters().Length == 0;

    private IReadOnlyList<string>? Exceptions(string id)
    {
        if (!_entries.TryGetValue(id, out var entry))
        {
            return [];
        }
        if (entry.Element("inheritdoc") is { } inherited)
        {
            var origin = inherited.Attribute("cref")?.Value;
            return origin is null || !_entries.ContainsKey(origin) ? null : Exceptions(origin);
        }
        return [.. entry.Elements("exception").Select(exception => exception.Attribute("cref")!.Value)];
    }

    private bool IsDocumented(string id)
    {
        if (!_entries.TryGetValue(id, out var entry))
        {
            return false;
        }
        if (entry.Element("inheritdoc") is { } inherited)
        {
            var origin = inherited.Attribute("cref")?.Value;
            return origin is null || !_entries.ContainsKey(origin) || IsDocumented(origin);
        }
        return entry.Element("summary") is { } summary
            && (summary.HasElements || !string.IsNullOrWhiteSpace(summary.Value));
    }
}

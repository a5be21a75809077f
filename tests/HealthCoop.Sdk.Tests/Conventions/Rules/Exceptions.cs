using System.Reflection;
using HealthCoop.Tests.Conventions.Metadata;

namespace HealthCoop.Tests.Conventions.Rules;

/// <summary>What public members throw is documented, and what is documented can be thrown.</summary>
internal sealed class Exceptions(Assembly assembly) : IDisposable
{
    private readonly Documentation _documentation = new(assembly);
    private readonly ThrownTypeReader _thrown = new(assembly);

    public IEnumerable<string> Faults(Type type) =>
        from member in PublicSurface.Members(type)
        where !type.IsAssignableTo(typeof(Exception))
        let documented = _documentation.Exceptions(member)
        where documented is not null
        let types = documented.Select(Named).ToList()
        from fault in Unknown(documented, types).Concat(Undocumented(member, types))
        select $"{PublicSurface.NameOf(type)}.{member.Name}: {fault}";

    public void Dispose() => _thrown.Dispose();

    private static IEnumerable<string> Unknown(IEnumerable<string> documented, IEnumerable<Type?> types) =>
        from pair in documented.Zip(types)
        where pair.Second?.IsAssignableTo(typeof(Exception)) != true
        select $"{pair.First} is no exception";

    private IEnumerable<string> Undocumented(MemberInfo member, List<Type?> documented) =>
        from method in Bodies(member)
        from thrown in _thrown.Read(method)
        where !documented.Any(type => type?.IsAssignableFrom(thrown) == true)
        select $"{thrown.Name} is not documented";

    private static IEnumerable<MethodBase> Bodies(MemberInfo member) => member switch
    {
        MethodBase method => [method],
        PropertyInfo property => property.GetAccessors(nonPublic: true).Where(PublicSurface.IsVisible),
        _ => [],
    };

    private Type? Named(string id) => AppDomain.CurrentDomain.GetAssemblies()
        .Prepend(assembly)
        .Select(place => place.GetType(id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..]))
        .FirstOrDefault(type => type is not null);
}

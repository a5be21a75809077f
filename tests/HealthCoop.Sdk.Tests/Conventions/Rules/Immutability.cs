using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace HealthCoop.Tests.Conventions.Rules;

/// <summary>A public type never changes, and neither does anything it hands out.</summary>
internal static class Immutability
{
    private static readonly HashSet<Type> Mutable =
    [
        typeof(ICollection<>), typeof(IList<>), typeof(ISet<>), typeof(IDictionary<,>), typeof(List<>),
        typeof(HashSet<>), typeof(SortedSet<>), typeof(Dictionary<,>), typeof(SortedDictionary<,>),
        typeof(SortedList<,>), typeof(Queue<>), typeof(Stack<>), typeof(LinkedList<>), typeof(PriorityQueue<,>),
        typeof(Collection<>), typeof(ObservableCollection<>), typeof(ConcurrentBag<>), typeof(ConcurrentDictionary<,>),
        typeof(Memory<>), typeof(Span<>),
        // Not mutable, but equal by reference and broken by default: ValueList<T> is for the public.
        typeof(ImmutableArray<>),
    ];

    public static IEnumerable<string> Faults(Type type)
    {
        var name = PublicSurface.NameOf(type);
        foreach (var property in PublicSurface.Properties(type))
        {
            if (property.SetMethod is { } setter && PublicSurface.IsVisible(setter) && !IsInitOnly(setter))
            {
                yield return $"{name}.{property.Name} can be set; make it init";
            }
            if (FindMutable(property.PropertyType) is { } collection)
            {
                yield return $"{name}.{property.Name} hands out {collection}; make it a ValueList";
            }
        }
        foreach (var field in PublicSurface.Fields(type).Where(field => !field.IsLiteral))
        {
            if (!field.IsInitOnly)
            {
                yield return $"{name}.{field.Name} is a field that can be set; make it a property";
            }
            if (FindMutable(field.FieldType) is { } collection)
            {
                yield return $"{name}.{field.Name} hands out {collection}; make it a ValueList";
            }
        }
        if (type is { IsValueType: true, IsEnum: false } && !IsReadOnly(type) && !IsEnumerator(type))
        {
            yield return $"{name} is a struct that can change; make it a readonly struct";
        }
    }

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsReadOnly(Type type) => type.IsDefined(typeof(IsReadOnlyAttribute));

    // What foreach steps through has to change.
    private static bool IsEnumerator(Type type) => type.GetMethod("MoveNext") is not null;

    private static Type? FindMutable(Type type) => type switch
    {
        { IsArray: true } => type,
        { IsGenericType: true } when Mutable.Contains(type.GetGenericTypeDefinition()) => type,
        _ => type.GetGenericArguments().Select(FindMutable).FirstOrDefault(found => found is not null),
    };
}

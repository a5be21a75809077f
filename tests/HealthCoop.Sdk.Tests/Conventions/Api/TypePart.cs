namespace HealthCoop.Tests.Conventions.Api;

/// <summary>A step of a type's name, from the outermost type inwards, with the arguments that belong to it.</summary>
/// <param name="Name">The name without arity.</param>
/// <param name="FirstArgument">Where its arguments begin among those of the whole type.</param>
/// <param name="Arguments">The arguments, of a constructed type, or the parameters, of an open one.</param>
internal sealed record TypePart(string Name, int FirstArgument, IReadOnlyList<Type> Arguments)
{
    public static IEnumerable<TypePart> Of(Type type)
    {
        var arguments = type.GetGenericArguments();
        var used = 0;
        foreach (var step in Enclosing(type))
        {
            var arity = step.GetGenericArguments().Length - used;
            yield return new(step.Name.Split('`')[0], used, arguments[used..(used + arity)]);
            used += arity;
        }
    }

    private static IEnumerable<Type> Enclosing(Type type) =>
        type.DeclaringType is { } outer ? [.. Enclosing(outer), type] : [type];
}

namespace HealthCoop.Tests.Conventions.Metadata;

/// <summary>An outermost type: nested types, lambdas and state machines count as the type that encloses them.</summary>
internal readonly record struct NamedType(string Namespace, string Name)
{
    public override string ToString() => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}

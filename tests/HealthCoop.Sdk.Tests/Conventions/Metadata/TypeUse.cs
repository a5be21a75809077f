namespace HealthCoop.Tests.Conventions.Metadata;

/// <summary>One type of an assembly uses another, in a signature, an attribute or a method body.</summary>
internal readonly record struct TypeUse(NamedType User, NamedType Used);

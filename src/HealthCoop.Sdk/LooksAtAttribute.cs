namespace HealthCoop;

/// <summary>Names members of a type that checks of content look at.</summary>
/// <remarks>It stands on the types that are checked and on those of their parts that their checks look into. A type
/// has what its base types name as well.</remarks>
/// <param name="members">The members' names in code; none where checks look at the type's kind alone.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
internal sealed class LooksAtAttribute(params string[] members) : Attribute
{
    /// <summary>Gets the members' names in code.</summary>
    public string[] Members { get; } = members;

    /// <summary>Gets the name in code of the member without which these say nothing to a check, if there is
    /// one.</summary>
    public string? Beside { get; init; }
}

namespace HealthCoop;

/// <summary>Names the members that the check of a type looks at, where the type lies above <c>CheckedMembers</c>, which
/// names those of all others.</summary>
/// <param name="members">The members' names in code.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class LooksAtAttribute(params string[] members) : Attribute
{
    /// <summary>Gets the members' names in code.</summary>
    public string[] Members { get; } = members;
}

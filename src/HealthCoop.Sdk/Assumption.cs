using System.Text.Json.Serialization;

namespace HealthCoop;

/// <summary>A value that stands in for an unknown fact while one plans; it never becomes the fact.</summary>
/// <typeparam name="T">The fact's type.</typeparam>
/// <param name="Value">The value to plan with.</param>
/// <param name="Because">Why this value is defensible.</param>
[method: JsonConstructor]
[LooksAt(nameof(Value))]
public sealed record Assumption<T>(T Value, Narrative Because)
    where T : struct;

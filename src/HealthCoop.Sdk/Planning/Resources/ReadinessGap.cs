using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>A need of a service that is not known to be met.</summary>
/// <param name="Need">The need, or <see langword="null"/> where the service may have needs that nobody named.</param>
/// <param name="UnknownPath">
/// The place of the fact that would decide it, or <see langword="null"/> when the need is known not to be met.
/// </param>
public sealed record ReadinessGap(CareNeed? Need, JsonPointer? UnknownPath = null)
{
    /// <summary>Gets whether pieces of the equipment were found broken at the facility: to repair them may be a way out
    /// beside buying others.</summary>
    /// <value>The default is <see langword="false"/>: none is known to have been.</value>
    public bool FoundBroken { get; init; }
}

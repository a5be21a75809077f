using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>A need of a service that is not known to be met.</summary>
/// <param name="Need">The need, or <see langword="null"/> where the service may have needs that nobody named.</param>
/// <param name="UnknownPath">
/// The place of the fact that would decide it, or <see langword="null"/> when the need is known not to be met.
/// </param>
public sealed record ReadinessGap(CareNeed? Need, JsonPointer? UnknownPath = null);

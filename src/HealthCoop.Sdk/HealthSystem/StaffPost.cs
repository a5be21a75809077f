using HealthCoop.Care;

namespace HealthCoop.HealthSystem;

/// <summary>Posts of one cadre at a facility.</summary>
/// <param name="Cadre">The cadre.</param>
/// <param name="Staff">How much staff fills them.</param>
public sealed record StaffPost(Id<Cadre> Cadre, FullTimeEquivalent Staff);

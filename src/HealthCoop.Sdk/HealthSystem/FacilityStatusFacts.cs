namespace HealthCoop.HealthSystem;

/// <summary>What the state of a facility tells about its building.</summary>
internal static class FacilityStatusFacts
{
    /// <summary>Tells whether there is a building that could be used.</summary>
    public static bool IsBuilt(this FacilityStatus status) => status is not
        (FacilityStatus.Planned or FacilityStatus.UnderConstruction or FacilityStatus.Destroyed);
}

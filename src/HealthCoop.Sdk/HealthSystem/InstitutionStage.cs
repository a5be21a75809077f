namespace HealthCoop.HealthSystem;

/// <summary>How far a body has come in its life.</summary>
public enum InstitutionStage
{
    /// <summary>It is to be set up.</summary>
    Planned = 0,

    /// <summary>The act that sets it up is taken.</summary>
    SetUp = 1,

    /// <summary>It works.</summary>
    Operating = 2,

    /// <summary>It has become its successor.</summary>
    Transformed = 3,

    /// <summary>It has ended without a successor.</summary>
    Dissolved = 4,
}

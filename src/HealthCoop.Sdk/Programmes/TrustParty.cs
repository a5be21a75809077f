namespace HealthCoop.Programmes;

/// <summary>Whose trust is measured, or trust in whom.</summary>
public enum TrustParty
{
    /// <summary>The people who live there.</summary>
    Citizens = 0,

    /// <summary>The administrations: local authorities and services of the State.</summary>
    Administrations = 1,

    /// <summary>The defence forces.</summary>
    DefenceForces = 2,
}

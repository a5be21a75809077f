namespace HealthCoop.Partners;

/// <summary>The bodies in which partners meet.</summary>
public enum SteeringBodyType
{
    /// <summary>A steering committee.</summary>
    SteeringCommittee = 0,

    /// <summary>A local health conference of providers of care, elected officials, officers and doctors.</summary>
    LocalHealthConference = 1,

    /// <summary>The council of a local authority.</summary>
    Council = 2,

    /// <summary>A technical committee.</summary>
    TechnicalCommittee = 3,

    /// <summary>The management committee of a facility.</summary>
    ManagementCommittee = 4,

    /// <summary>A general assembly.</summary>
    GeneralAssembly = 5,
}

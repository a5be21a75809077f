namespace HealthCoop.Programmes;

/// <summary>By what trust is measured.</summary>
public enum TrustInstrument
{
    /// <summary>A survey of opinions.</summary>
    Survey = 0,

    /// <summary>A count of incidents between the parties.</summary>
    IncidentCount = 1,

    /// <summary>The commitments that were kept.</summary>
    CommitmentsKept = 2,

    /// <summary>How many come: to meetings, to consultations.</summary>
    Attendance = 3,
}

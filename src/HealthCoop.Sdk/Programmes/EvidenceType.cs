namespace HealthCoop.Programmes;

/// <summary>What shows that something was done or measured.</summary>
public enum EvidenceType
{
    /// <summary>A signed list of those who were there.</summary>
    AttendanceList = 0,

    /// <summary>A report of the acceptance of works or equipment.</summary>
    AcceptanceReport = 1,

    /// <summary>A report of a hand-over.</summary>
    HandOverReport = 2,

    /// <summary>The minutes of a meeting.</summary>
    Minutes = 3,

    /// <summary>A resolution of a council.</summary>
    CouncilResolution = 4,

    /// <summary>A survey.</summary>
    Survey = 5,

    /// <summary>An extract of a register or of the health information system.</summary>
    Register = 6,

    /// <summary>A report of an evaluation, an audit or a visit.</summary>
    Evaluation = 7,

    /// <summary>An article of the press or a communication.</summary>
    Press = 8,

    /// <summary>A photograph or a film.</summary>
    Photograph = 9,

    /// <summary>A contract, an order or an invoice.</summary>
    Contract = 10,

    /// <summary>Anything else.</summary>
    Other = 11,
}

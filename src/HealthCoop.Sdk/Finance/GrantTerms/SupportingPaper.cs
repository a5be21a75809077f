namespace HealthCoop.Finance.GrantTerms;

/// <summary>A paper that proves a cost.</summary>
public enum SupportingPaper
{
    /// <summary>The invoice.</summary>
    Invoice = 0,

    /// <summary>The contract.</summary>
    Contract = 1,

    /// <summary>The time sheet.</summary>
    TimeSheet = 2,

    /// <summary>The payslip.</summary>
    Payslip = 3,

    /// <summary>The proof of payment.</summary>
    ProofOfPayment = 4,

    /// <summary>The signed list of those who attended.</summary>
    AttendanceList = 5,

    /// <summary>The boarding pass or ticket.</summary>
    BoardingPass = 6,

    /// <summary>The delivery note.</summary>
    DeliveryNote = 7,

    /// <summary>The certificate of acceptance.</summary>
    AcceptanceCertificate = 8,

    /// <summary>The file of the tender.</summary>
    TenderFile = 9,
}

namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>Whether a service can be paid in a year.</summary>
public enum PaymentState
{
    /// <summary>That is not known.</summary>
    Unknown = 0,

    /// <summary>Each cost that it cannot do without is known to be paid in full.</summary>
    Paid = 1,

    /// <summary>A cost that it cannot do without is known not to be paid in full, so that it stops.</summary>
    NotPaid = 2,
}

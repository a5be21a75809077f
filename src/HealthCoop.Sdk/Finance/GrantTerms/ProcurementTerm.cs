namespace HealthCoop.Finance.GrantTerms;

/// <summary>How openly those who receive the grant award their contracts.</summary>
public sealed record ProcurementTerm : GrantTerm
{
    /// <summary>Gets from which values on a contract of services is awarded more openly, or <see langword="null"/> when
    /// that is not told.</summary>
    public ProcurementThresholds? Services { get; init; }

    /// <summary>Gets from which values on a contract of supplies is awarded more openly, or <see langword="null"/> when
    /// that is not told.</summary>
    public ProcurementThresholds? Supplies { get; init; }

    /// <summary>Gets from which values on a contract of works is awarded more openly, or <see langword="null"/> when
    /// that is not told.</summary>
    public ProcurementThresholds? Works { get; init; }

    /// <summary>Gets whether the procurement law of a contracting authority goes before, so that the thresholds are not
    /// about what it buys.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AuthoritiesFollowOwnLaw { get; init; }
}

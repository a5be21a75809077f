namespace HealthCoop.Finance.GrantTerms;

/// <summary>From which value on the origin of supplies and the country of their supplier are recorded.</summary>
[LooksAt(nameof(From))]
public sealed record OriginTerm : GrantTerm, ICheckedContent
{
    /// <summary>Gets the value of the contract from which on they are, never negative (rule HC-DOC-060).</summary>
    public required Money From { get; init; }

    void ICheckedContent.Check(IContentCheck check) => GrantFaults.CheckNotNegative(check, nameof(From), From);
}

namespace HealthCoop.Finance.GrantTerms;

/// <summary>How much of the grant may be handed on to third parties.</summary>
[LooksAt(nameof(MaximumEach), nameof(MaximumTogether))]
public sealed record ThirdPartySupportTerm : GrantTerm, ICheckedContent
{
    /// <summary>Gets the most for each third party, never negative (rule HC-DOC-060); or
    /// <see langword="null"/>.</summary>
    public Money? MaximumEach { get; init; }

    /// <summary>Gets the most for all of them together, never negative nor below <see cref="MaximumEach"/> in the same
    /// currency (rule HC-DOC-060); or <see langword="null"/>.</summary>
    public Money? MaximumTogether { get; init; }

    /// <summary>Gets whether helping third parties may be the main aim of the action, and then has no limit.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool MayBeMainAim { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        GrantFaults.CheckNotNegative(check, nameof(MaximumEach), MaximumEach);
        GrantFaults.CheckNotNegative(check, nameof(MaximumTogether), MaximumTogether);
        GrantFaults.CheckOrder(check, nameof(MaximumEach), MaximumEach, MaximumTogether);
    }
}

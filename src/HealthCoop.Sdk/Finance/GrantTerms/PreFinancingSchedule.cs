namespace HealthCoop.Finance.GrantTerms;

/// <summary>How a grant is paid that is short or small enough.</summary>
[LooksAt(nameof(UpToDuration), nameof(UpToGrant), nameof(FirstShare), nameof(MaximumBeforeBalance))]
public sealed record PreFinancingSchedule : ICheckedContent
{
    /// <summary>Gets the longest action for which it holds, or <see langword="null"/> where the length does not matter.
    /// Where a grant has a limit too, one of both is enough.</summary>
    public Length? UpToDuration { get; init; }

    /// <summary>Gets the largest grant for which it holds, never negative (rule HC-DOC-060); or <see langword="null"/>
    /// where the amount does not matter.</summary>
    public Money? UpToGrant { get; init; }

    /// <summary>Gets the share that is paid first, or <see langword="null"/> when that is not told.</summary>
    public Percentage? FirstShare { get; init; }

    /// <summary>Gets what the first share is a share of.</summary>
    /// <value>The default is <see cref="PreFinancingBase.Grant"/>.</value>
    public PreFinancingBase FirstShareOf { get; init; }

    /// <summary>Gets the share of the last payment that must be spent before the next one is paid, or
    /// <see langword="null"/> when that is not asked.</summary>
    public Percentage? SpentBeforeNext { get; init; }

    /// <summary>Gets the share of the grant that is paid before the balance at the most, never below
    /// <see cref="FirstShare"/> of the same grant (rule HC-DOC-060); or <see langword="null"/> when that is not
    /// told.</summary>
    public Percentage? MaximumBeforeBalance { get; init; }

    /// <summary>Gets how long a payment takes once it is due, or <see langword="null"/> when that is not
    /// told.</summary>
    public Length? PaymentDelay { get; init; }

    /// <summary>Gets the share of the last payment that waits for the final report, or <see langword="null"/> when that
    /// is not asked.</summary>
    public Percentage? KeptOfLastPayment { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        GrantFaults.CheckNotNegative(check, nameof(UpToGrant), UpToGrant);
        if (FirstShareOf == PreFinancingBase.Grant && FirstShare is { } first && first > MaximumBeforeBalance)
        {
            check.Breaks(
                GrantFaults.Rule,
                JsonPointer.Root / nameof(FirstShare),
                new(
                    $"Le premier versement, {first}, dépasse ce qui est versé avant le solde, {MaximumBeforeBalance}.",
                    $"The first payment, {first}, is above what is paid before the balance, {MaximumBeforeBalance}."),
                GrantFaults.Correct);
        }
    }
}

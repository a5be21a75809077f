namespace HealthCoop.Planning.Ledgers;

/// <summary>A payment of a grant: how much, when, and why.</summary>
public sealed record GrantPayment
{
    /// <summary>Gets the number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the condition.</summary>
    public required InstalmentCondition Condition { get; init; }

    /// <summary>Gets whether the condition is met, or <see langword="null"/> when that cannot be told.</summary>
    public required bool? IsMet { get; init; }

    /// <summary>Gets the day of the request.</summary>
    public required LocalDate RequestedOn { get; init; }

    /// <summary>Gets the day on which it is paid, or goes back.</summary>
    public required LocalDate PaidOn { get; init; }

    /// <summary>Gets the amount that the contract plans, or <see langword="null"/> for the balance and where it is not
    /// known.</summary>
    public Money? Planned { get; init; }

    /// <summary>Gets what was paid before, or <see langword="null"/> when that is not known.</summary>
    public required Money? PaidBefore { get; init; }

    /// <summary>Gets the grant's part of the eligible costs that were reported by the day of the request, or
    /// <see langword="null"/> when it is not known.</summary>
    public required Money? SpentOfGrant { get; init; }

    /// <summary>Gets how much of the grant must be spent for the condition to be met, or <see langword="null"/> when
    /// the condition is another or that is not known.</summary>
    public Money? Threshold { get; init; }

    /// <summary>Gets the amount, or <see langword="null"/> when it is not known. A balance below zero is to be paid
    /// back.</summary>
    public required Money? Amount { get; init; }

    /// <summary>Gets what made the amount what it is, or <see langword="null"/> when it is not known.</summary>
    public required PaymentLimit? Limit { get; init; }

    /// <summary>Gets the reason in words.</summary>
    public Narrative Reason => PaymentReasons.Of(this);
}

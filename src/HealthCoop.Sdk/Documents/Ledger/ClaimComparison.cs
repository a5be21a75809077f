namespace HealthCoop.Documents.Ledger;

/// <summary>How a competing claim stands to the chosen one.</summary>
public sealed record ClaimComparison
{
    /// <summary>Gets how it stands.</summary>
    public required ClaimAgreement Agreement { get; init; }

    /// <summary>Gets why that is undecided, or <see langword="null"/> when it is decided.</summary>
    public UndecidedReason? Because { get; init; }

    /// <summary>Gets by what fraction of the chosen value the competing one is larger, to six decimals, below zero
    /// where it is smaller; <see langword="null"/> where they are no numbers or cannot be put into one unit.</summary>
    public decimal? Deviation { get; init; }
}

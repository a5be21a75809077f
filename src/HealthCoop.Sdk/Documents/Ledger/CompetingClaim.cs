namespace HealthCoop.Documents.Ledger;

/// <summary>A claim that competes with the chosen one, and how it stands to it.</summary>
/// <typeparam name="T">The fact's type.</typeparam>
/// <param name="Claim">The claim, with its value and source.</param>
/// <param name="Comparison">How it stands to the chosen one.</param>
public sealed record CompetingClaim<T>(Claim<T> Claim, ClaimComparison Comparison)
    where T : struct;

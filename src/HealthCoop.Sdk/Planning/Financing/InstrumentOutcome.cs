using HealthCoop.Finance;

namespace HealthCoop.Planning.Financing;

/// <summary>What a programme's funding comes to under one call.</summary>
/// <param name="Profile">The call.</param>
/// <param name="Outcome">What is paid and what changes against the problem as it is.</param>
/// <param name="NotApplied">What the call says that could not be applied, and why.</param>
public sealed record InstrumentOutcome(
    Id<GrantProfile> Profile,
    FundingOutcome Outcome,
    ValueList<Narrative> NotApplied);

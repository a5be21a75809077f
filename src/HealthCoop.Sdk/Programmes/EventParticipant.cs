using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>A partner that takes part in an event.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="People">How many people it sends, or <see langword="null"/> when nothing is said about it.</param>
public sealed record EventParticipant(Id<Partner> Partner, Claim<int>? People = null);

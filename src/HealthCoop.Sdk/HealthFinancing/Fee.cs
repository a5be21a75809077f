using HealthCoop.Care;

namespace HealthCoop.HealthFinancing;

/// <summary>What patients pay for something.</summary>
/// <param name="Name">What they pay for: a consultation, a delivery, a card.</param>
/// <param name="Price">The price, zero where it is free.</param>
public sealed record Fee(Narrative Name, Claim<Money> Price)
{
    /// <summary>Gets the service that it is for, or <see langword="null"/> when it is for none, or for
    /// several.</summary>
    public Id<CareService>? Service { get; init; }
}

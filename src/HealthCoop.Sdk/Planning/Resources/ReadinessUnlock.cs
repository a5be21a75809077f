using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>One purchase, post or room after which nothing is known any more to be lacking for some services.</summary>
/// <param name="Need">What is lacking, as the most demanding of these services needs it.</param>
/// <param name="Opens">The services, in the order of the package. What is not known of them stays so.</param>
public sealed record ReadinessUnlock(CareNeed Need, ValueList<Id<CareService>> Opens)
{
    /// <summary>Gets the price of the pieces that lack, or of a first pack; or <see langword="null"/> where nothing
    /// prices it, as with posts and rooms.</summary>
    public Claim<Money>? Cost { get; init; }
}

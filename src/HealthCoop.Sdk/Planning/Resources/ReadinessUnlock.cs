using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>One purchase, post or room after which nothing is known any more to be lacking for some services.</summary>
/// <param name="Need">What is lacking, as the most demanding of these services needs it.</param>
/// <param name="Opens">The services, in the order of the package. What is not known of them stays so.</param>
public sealed record ReadinessUnlock(CareNeed Need, ValueList<Id<CareService>> Opens)
{
    /// <summary>Gets the price of the pieces that lack, or of a first pack; or <see langword="null"/> where nothing
    /// prices it.</summary>
    /// <remarks>Posts, rooms and supplies such as water never have one: no running cost and no cost of an activity says
    /// of which cadre it pays a post, and works are priced as a whole, not room by room.</remarks>
    public Claim<Money>? Cost { get; init; }
}

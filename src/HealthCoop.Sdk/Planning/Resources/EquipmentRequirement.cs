using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>How many pieces of equipment a facility's services need, how many there are, and what justifies
/// them.</summary>
/// <param name="Item">The equipment.</param>
/// <param name="Needed">The pieces that the most demanding service needs.</param>
/// <param name="Before">The pieces known to be there in working order.</param>
/// <param name="Brought">The pieces that the programme brings.</param>
public sealed record EquipmentRequirement(Id<EquipmentItem> Item, int Needed, int Before, int Brought)
{
    /// <summary>Gets the services that need it, in the order of the package.</summary>
    /// <value>The default is empty: nothing is said about it.</value>
    public ValueList<Id<CareService>> Services { get; init; }

    /// <summary>Gets what the pieces that were there and are brought cost when they are bought, or
    /// <see langword="null"/> where no price is known.</summary>
    public Claim<Money>? Value { get; init; }

    /// <summary>Gets <see cref="Value"/> ÷ life span, what has to be put aside each year to buy the pieces again; or
    /// <see langword="null"/> where one of both is not known.</summary>
    /// <remarks>Without interest: as an annual equivalent at a rate, see
    /// <c>HealthCoop.Planning.Costing.Capital.CapitalCosting</c>.</remarks>
    public Claim<Money>? ReplacementPerYear { get; init; }

    /// <summary>Gets what the upkeep of these pieces costs each year, or <see langword="null"/> where it is not
    /// known.</summary>
    public Claim<Money>? UpkeepPerYear { get; init; }
}

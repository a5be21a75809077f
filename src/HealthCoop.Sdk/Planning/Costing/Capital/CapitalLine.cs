using HealthCoop.Care;

namespace HealthCoop.Planning.Costing.Capital;

/// <summary>What pieces of one kind cost in one year.</summary>
/// <param name="Item">The kind of equipment.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Cost">What is paid for.</param>
/// <param name="Amount">The amount, in the currency of the price, rounded once to its minor unit: a bound
/// outwards.</param>
/// <param name="IsAssumed">Whether the amount rests on an assumption or on a rule of thumb.</param>
public sealed record CapitalLine(Id<EquipmentItem> Item, int Year, CapitalCost Cost, Money Amount, bool IsAssumed)
{
    /// <summary>Gets how the amount bounds the true one.</summary>
    /// <value>The default is <see cref="Comparator.Exactly"/>. It is <see cref="Comparator.About"/> where a bound makes
    /// the amount larger or smaller, as that of a life span does in the year of a replacement.</value>
    public Comparator Comparator { get; init; }
}

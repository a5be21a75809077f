using HealthCoop.Care;
using HealthCoop.Planning.Resources;

namespace HealthCoop.Planning.Appraisal;

/// <summary>What the equipment that the services of a facility need costs each year once it is there, computed from
/// what is known of its kinds.</summary>
public sealed record EquipmentAfterEnd
{
    /// <summary>Gets the upkeep of the pieces: at least the sum of what is known where that of some kinds is not; or
    /// <see langword="null"/> where nothing is known of it.</summary>
    public Claim<Money>? UpkeepPerYear { get; init; }

    /// <summary>Gets what has to be put aside to buy the pieces again: at least the sum of what is known where that of
    /// some kinds is not; or <see langword="null"/> where nothing is known of it.</summary>
    public Claim<Money>? ReplacementPerYear { get; init; }

    /// <summary>Gets the kinds whose upkeep is not known.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<EquipmentItem>> WithoutUpkeep { get; init; }

    /// <summary>Gets the kinds of which it is not known what replacing them costs.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<EquipmentItem>> WithoutReplacement { get; init; }

    /// <summary>Adds up the kinds of which there are pieces; nothing where there is none.</summary>
    internal static EquipmentAfterEnd? Of(IEnumerable<EquipmentRequirement> kinds, Currency currency)
    {
        var there = kinds.Where(kind => (kind.Before, kind.Brought) is not (0, 0)).ToList();
        return there.Count == 0 ? null : new()
        {
            UpkeepPerYear = Sum(there.Select(kind => kind.UpkeepPerYear), currency),
            ReplacementPerYear = Sum(there.Select(kind => kind.ReplacementPerYear), currency),
            WithoutUpkeep = Without(there, static kind => kind.UpkeepPerYear),
            WithoutReplacement = Without(there, static kind => kind.ReplacementPerYear),
        };
    }

    private static ValueList<Id<EquipmentItem>> Without(
        IEnumerable<EquipmentRequirement> kinds,
        Func<EquipmentRequirement, Claim<Money>?> cost) =>
        kinds.Where(kind => cost(kind)?.ForPlanning is null).Select(kind => kind.Item).ToValueList();

    // Of what is not known it is known that it is not negative. More than can be written is no amount.
    private static Claim<Money>? Sum(IEnumerable<Claim<Money>?> costs, Currency currency)
    {
        var atLeast = Claim.Expected(Comparator.AtLeast, Money.Zero(currency));
        var all = costs.Select(cost => cost?.ForPlanning is null ? atLeast : cost).ToArray();
        var sum = Array.TrueForAll(all, cost => cost == atLeast) ? null : Claim.Sum(all);
        return sum?.ForPlanning?.Amount < Money.Limit ? sum : null;
    }
}

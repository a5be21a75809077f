using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Resources.Supply.Pipeline;

/// <summary>The stock of a medicine or consumable, month by month.</summary>
public sealed record PipelinePlan
{
    /// <summary>Gets the medicine or consumable.</summary>
    public required Id<CommodityItem> Item { get; init; }

    /// <summary>Gets the facility, or <see langword="null"/> for the stock of several.</summary>
    public required Id<Facility>? Facility { get; init; }

    /// <summary>Gets the months, as far as all that they depend on is known or assumed.</summary>
    public required ValueList<PipelineMonth> Months { get; init; }

    /// <summary>Gets the first month in which less is there than is needed; or <see langword="null"/> when there is
    /// none among the months.</summary>
    public YearMonth? FirstStockOut => Months.FirstOrDefault(static month => month.UnitsShort > 0)?.Month;

    /// <summary>Gets the month from which on the stock is not known, or <see langword="null"/> when it is known
    /// throughout.</summary>
    public required YearMonth? UnknownFrom { get; init; }

    /// <summary>Gets the inputs that are not known in some month, each once.</summary>
    public required ValueList<SupplyInput> Missing { get; init; }

    /// <summary>Gets the reasons of the assumptions that the months rest on, each once.</summary>
    public required ValueList<Narrative> Assumptions { get; init; }
}

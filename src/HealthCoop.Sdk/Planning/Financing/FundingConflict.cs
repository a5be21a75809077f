using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>Why not everything can be paid: lines and limits of which none can be left out of the conflict.</summary>
/// <remarks>Of very large problems, from some hundred members or
/// 20,000 combinations on, those that have a price or a gap are named, not the fewest.</remarks>
public sealed record FundingConflict
{
    /// <summary>Gets the lines that cannot all be paid in full; empty where the limits alone contradict each
    /// other.</summary>
    public required ValueList<Id<CostLine>> Lines { get; init; }

    /// <summary>Gets the limits that keep them from it; their price is zero.</summary>
    public required ValueList<FundingPrice> Limits { get; init; }

    /// <summary>Gets the conflict in words.</summary>
    public required Narrative Message { get; init; }

    /// <summary>Gets the places of the limits in the document.</summary>
    public required ValueList<JsonPointer> Members { get; init; }

    /// <summary>Gets what would resolve it, the cheapest first; each was tried: it leaves no gap or, where there are no
    /// lines, lets there be an allocation.</summary>
    public required ValueList<FundingWayOut> WaysOut { get; init; }

    /// <summary>Gets the conflict as those of all stages are told.</summary>
    public Conflict ToConflict() => new(Message, Members)
    {
        WaysOut = WaysOut.Select(static way => way.Text).ToValueList(),
    };
}

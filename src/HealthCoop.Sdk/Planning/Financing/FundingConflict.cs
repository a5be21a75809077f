using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>Why not everything can be paid: lines and limits of which none can be left out of the conflict.</summary>
/// <remarks>It is irreducible, which need not be the fewest of all. Of very large problems it may hold more than is
/// needed; see <see cref="FundingConflicts"/>.</remarks>
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

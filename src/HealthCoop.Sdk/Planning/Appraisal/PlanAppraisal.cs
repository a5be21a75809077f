namespace HealthCoop.Planning.Appraisal;

/// <summary>What a plan is like: its balance, its dependence, what it rests on and what it leaves.</summary>
public sealed record PlanAppraisal
{
    /// <summary>Gets the six pillars with their parts of the cost that is given to pillars.</summary>
    public required ValueList<PillarWeight> PillarBalance { get; init; }

    /// <summary>Gets the dependence on few funders: the sum of the squared shares of the funding (Herfindahl
    /// index).</summary>
    /// <remarks>
    /// 1 is a single funder. Where it is not published who pays a part, that part may come from many (lowest) or from
    /// one who is not yet named (highest).
    /// </remarks>
    public required Interval FunderDependence { get; init; }

    /// <summary>Gets the part of the cost that rests on assumptions, as a fraction to six decimals.</summary>
    public required decimal AssumedShareOfCost { get; init; }

    /// <summary>Gets what a year costs after the end, with and without a payer.</summary>
    public required CostAfterEnd AfterEnd { get; init; }

    /// <summary>Gets what a year costs after the end at each facility that offers services, and for how long these are
    /// paid.</summary>
    /// <value>The default is empty.</value>
    public ValueList<SiteAfterEnd> AfterEndBySite { get; init; }
}

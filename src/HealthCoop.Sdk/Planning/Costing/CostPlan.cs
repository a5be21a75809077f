namespace HealthCoop.Planning.Costing;

/// <summary>What the programme costs, line by line, and summed along each axis.</summary>
public sealed record CostPlan
{
    /// <summary>Gets the currency of every amount.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Gets the sum of all lines.</summary>
    public required Money Total { get; init; }

    /// <summary>Gets the sum of the lines that come from cost items.</summary>
    public required Money Direct { get; init; }

    /// <summary>Gets the lines, those of activities first, in the order of the programme.</summary>
    public required ValueList<CostLine> Lines { get; init; }

    /// <summary>Gets the total by activity, in the order of the programme; the derived lines come last,
    /// together.</summary>
    public required ValueList<ActivityAmount> ByActivity { get; init; }

    /// <summary>Gets the total by pillar, in the order of the pillars; what is given to none comes last.</summary>
    public required ValueList<PillarAmount> ByPillar { get; init; }

    /// <summary>Gets the total by territory, in ordinal order; what is spent on the whole programme comes
    /// last.</summary>
    public required ValueList<TerritoryAmount> ByTerritory { get; init; }

    /// <summary>Gets the total by heading, in the order of the headings; what is not broken down comes last.</summary>
    public required ValueList<HeadingAmount> ByHeading { get; init; }

    /// <summary>Gets the total by month, in order of time.</summary>
    public required ValueList<MonthAmount> ByMonth { get; init; }

    /// <summary>Gets the places of what is unknown and not assumed, so that no line comes of it: cost items without
    /// price or quantity, then the budget's rates of indirect costs and of the reserve, and its total.</summary>
    /// <value>The default is empty. Where the total is known, the costs of the others are in what is not broken
    /// down.</value>
    public ValueList<JsonPointer> Unpriced { get; init; }
}

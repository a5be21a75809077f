using HealthCoop.Programmes;

namespace HealthCoop.Validation.Running;

/// <summary>What a report was made from, so that it can be brought up to date after a change.</summary>
/// <remarks>It is no part of what a report says: two reports that say the same are equal.</remarks>
internal sealed class ReportBasis(RuleSet set, Programme programme, RuleState[] states)
{
    public RuleSet Set { get; } = set;

    public Programme Programme { get; } = programme;

    public RuleState[] States { get; } = states;

    /// <summary>Gets the findings of the report, broken and undecided, and what came of each rule: a report that says
    /// anything else is no longer that which was made.</summary>
    public required (ValueList<Finding> Broken, ValueList<Finding> Undecided) Findings { get; init; }

    public required int[] Counts { get; init; }

    /// <summary>Gets where each finding of the report comes from.</summary>
    public required Origin[] Broken { get; init; }

    /// <summary>Gets where each undecided finding of the report comes from.</summary>
    public required Origin[] Undecided { get; init; }

    /// <summary>Gets the items in which rules about sites look beyond them.</summary>
    public required HashSet<(int Part, int Item)> Beyond { get; init; }

    public override bool Equals(object? obj) => obj is ReportBasis;

    public override int GetHashCode() => 0;
}

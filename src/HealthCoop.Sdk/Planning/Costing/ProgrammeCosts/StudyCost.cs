namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>A study: experts who work for some days, and their expenses.</summary>
public sealed record StudyCost : ProgrammeCostItem
{
    /// <summary>Gets how many days all experts work together.</summary>
    public required Claim<decimal> ExpertDays { get; init; }

    /// <summary>Gets what an expert is paid for a day, or <see langword="null"/> when none is paid.</summary>
    public Claim<Money>? Fee { get; init; }

    /// <summary>Gets the other expenses in a lump, or <see langword="null"/> when there are none.</summary>
    public Claim<Money>? Expenses { get; init; }

    internal override IEnumerable<ProgrammeCostLine?> Lines() =>
    [
        Line(ProgrammeCostPart.ExpertFees, Fee, new ProgrammeCostOperand(ProgrammeCostText.ExpertDays, ExpertDays)),
        Line(
            ProgrammeCostPart.Expenses,
            Expenses,
            new ProgrammeCostOperand(ProgrammeCostText.Lumps, Claim.Planned(1m))),
    ];
}

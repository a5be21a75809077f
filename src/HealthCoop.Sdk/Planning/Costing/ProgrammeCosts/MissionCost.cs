namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>A mission: people who travel to work elsewhere for some days.</summary>
public sealed record MissionCost : ProgrammeCostItem
{
    /// <summary>Gets how many people travel.</summary>
    public required Claim<int> People { get; init; }

    /// <summary>Gets how many days each is away.</summary>
    public required Claim<decimal> Days { get; init; }

    /// <summary>Gets the daily subsistence allowance (DSA) of one person, or <see langword="null"/> when none is
    /// paid.</summary>
    public Claim<Money>? PerDiem { get; init; }

    /// <summary>Gets what the journey of one person costs, there and back, or <see langword="null"/> when it is not
    /// paid.</summary>
    public Claim<Money>? Travel { get; init; }

    internal override IEnumerable<ProgrammeCostLine?> Lines()
    {
        var people = ProgrammeCostOperand.Of(ProgrammeCostText.Persons, People);
        return
        [
            Line(ProgrammeCostPart.PerDiem, PerDiem, people, new(ProgrammeCostText.Days, Days)),
            Line(ProgrammeCostPart.Travel, Travel, people),
        ];
    }
}

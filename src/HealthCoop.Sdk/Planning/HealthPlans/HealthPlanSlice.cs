namespace HealthCoop.Planning.HealthPlans;

/// <summary>The slice of a health plan that one session of the council has to vote.</summary>
public sealed record HealthPlanSlice
{
    /// <summary>Gets the session.</summary>
    public required HealthPlanSession Session { get; init; }

    /// <summary>Gets what the sources give as far as the council can count on it when it sits, in the order of the
    /// sources.</summary>
    public required ValueList<HealthPlanSourceFunding> Funding { get; init; }

    /// <summary>Gets the lines of the year that are not known to be paid in full, in the order of the priorities'
    /// ranks, those under no priority last.</summary>
    public required ValueList<HealthPlanVote> Votes { get; init; }

    /// <summary>Gets what all these lines make.</summary>
    public required HealthPlanAmount Total { get; init; }

    /// <summary>Gets what nobody is known to pay of the cost that the plan states beyond its lines: the council cannot
    /// vote it before it has lines.</summary>
    public required HealthPlanAmount WithoutLine { get; init; }

    /// <summary>Gets the lines whose year is not known. Which of them are of this one, the votes do not tell: such a
    /// line would take money before the lines that follow it.</summary>
    public required ValueList<HealthPlanLine> OfUnknownYear { get; init; }
}

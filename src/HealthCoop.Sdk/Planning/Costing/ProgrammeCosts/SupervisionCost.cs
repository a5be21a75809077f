namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>The supervision of facilities in a year: visits per facility × facilities × days.</summary>
public sealed record SupervisionCost : ProgrammeCostItem
{
    /// <summary>Gets how many facilities are supervised.</summary>
    public required Claim<int> Facilities { get; init; }

    /// <summary>Gets how often each is visited in a year.</summary>
    public required Claim<decimal> VisitsPerFacilityAndYear { get; init; }

    /// <summary>Gets how many days a visit lasts.</summary>
    public required Claim<decimal> DaysPerVisit { get; init; }

    /// <summary>Gets how many supervisors make a visit together.</summary>
    public required Claim<int> Supervisors { get; init; }

    /// <summary>Gets what a supervisor is paid for a day, or <see langword="null"/> when nothing is paid.</summary>
    public Claim<Money>? PerDiem { get; init; }

    /// <summary>Gets what the journey of a supervisor to one visit costs, there and back, or <see langword="null"/>
    /// when it is not paid, or is costed as a vehicle's.</summary>
    public Claim<Money>? Travel { get; init; }

    internal override IEnumerable<ProgrammeCostLine?> Lines()
    {
        var facilities = ProgrammeCostOperand.Of(ProgrammeCostText.Facilities, Facilities);
        var supervisors = ProgrammeCostOperand.Of(ProgrammeCostText.Supervisors, Supervisors);
        var visits = new ProgrammeCostOperand(ProgrammeCostText.VisitsPerFacility, VisitsPerFacilityAndYear);
        var days = new ProgrammeCostOperand(ProgrammeCostText.DaysPerVisit, DaysPerVisit);
        return
        [
            Line(ProgrammeCostPart.PerDiem, PerDiem, facilities, visits, days, supervisors),
            Line(ProgrammeCostPart.Travel, Travel, facilities, visits, supervisors),
        ];
    }
}

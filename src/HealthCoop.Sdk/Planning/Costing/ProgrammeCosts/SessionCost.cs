namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>People who come together for some days, once or in several sessions.</summary>
public abstract record SessionCost : ProgrammeCostItem
{
    private protected SessionCost()
    {
    }

    /// <summary>Gets the sessions, and how often people come to them.</summary>
    public required SessionAttendance Attendance { get; init; }

    /// <summary>Gets how many days a session lasts.</summary>
    public required Claim<decimal> DaysPerSession { get; init; }

    /// <summary>Gets what a person away from home is paid for a day, or <see langword="null"/> when nobody
    /// is.</summary>
    public Claim<Money>? PerDiem { get; init; }

    /// <summary>Gets what a person who lives at the place is paid for a day, or <see langword="null"/> when nobody
    /// is.</summary>
    public Claim<Money>? LocalAllowance { get; init; }

    /// <summary>Gets what the journey of a person from away costs, there and back, or <see langword="null"/> when no
    /// journey is paid, or it is costed as a vehicle's.</summary>
    public Claim<Money>? Travel { get; init; }

    /// <summary>Gets what the room costs for a day, or <see langword="null"/> when none is hired.</summary>
    public Claim<Money>? RoomHire { get; init; }

    /// <summary>Gets what meals and refreshments of a person cost for a day, or <see langword="null"/> when there are
    /// none.</summary>
    public Claim<Money>? Meals { get; init; }

    private protected ProgrammeCostOperand Sessions => new(ProgrammeCostText.Sessions, Attendance.Sessions);

    private protected ProgrammeCostOperand Days => new(ProgrammeCostText.DaysPerSession, DaysPerSession);

    private ProgrammeCostOperand FromAway => new(ProgrammeCostText.AttendancesFromAway, Attendance.FromAway);

    private ProgrammeCostOperand Local => new(ProgrammeCostText.LocalAttendances, Attendance.Local);

    private ProgrammeCostOperand All => new(ProgrammeCostText.Attendances, Attendance.Total);

    internal override IEnumerable<ProgrammeCostLine?> Lines() =>
    [
        Line(ProgrammeCostPart.PerDiem, PerDiem, FromAway, Days),
        Line(ProgrammeCostPart.LocalAllowance, LocalAllowance, Local, Days),
        Line(ProgrammeCostPart.Travel, Travel, FromAway),
        Line(ProgrammeCostPart.RoomHire, RoomHire, Sessions, Days),
        Line(ProgrammeCostPart.Meals, Meals, All, Days),
    ];
}

namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>The staff that manages a programme, in one year: full-time equivalents × annual salary × share of the
/// year.</summary>
public sealed record StaffCost : ProgrammeCostItem
{
    /// <summary>Gets how much staff there is.</summary>
    public required Claim<FullTimeEquivalent> Staff { get; init; }

    /// <summary>Gets what one full-time equivalent earns in a year.</summary>
    public required Claim<Money> AnnualSalary { get; init; }

    /// <summary>Gets the share of the year in which they work for the programme.</summary>
    public required Claim<Percentage> ShareOfYear { get; init; }

    internal override IEnumerable<ProgrammeCostLine?> Lines() =>
    [
        Line(
            ProgrammeCostPart.Salaries,
            AnnualSalary,
            new(ProgrammeCostText.FullTimeEquivalents, ClaimReading.Of(Staff, static staff => staff.Count)),
            new(ProgrammeCostText.ShareOfYear, ClaimReading.Of(ShareOfYear, static share => share.Fraction))),
    ];
}

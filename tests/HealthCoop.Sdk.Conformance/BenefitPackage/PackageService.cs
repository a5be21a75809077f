namespace HealthCoop.Conformance.BenefitPackage;

/// <summary>A service that a package may hold.</summary>
/// <param name="Code">The code of the service.</param>
/// <param name="Dalys">The life years that a case gains, adjusted for disability.</param>
/// <param name="Cost">What a case costs.</param>
/// <param name="Supplies">What the supplies of a case cost.</param>
/// <param name="Cases">The cases of a year.</param>
/// <param name="FeasiblePercent">The percent of the cases that can be reached, a plain number as in the table.</param>
internal sealed record PackageService(
    string Code,
    decimal Dalys,
    UnitPrice Cost,
    UnitPrice Supplies,
    AnnualQuantity Cases,
    decimal FeasiblePercent)
{
    /// <summary>Gets what a case gains less what its cost would gain elsewhere.</summary>
    public decimal NetDalys(Money perDaly) => Dalys - (Cost.Amount / perDaly.Amount);
}

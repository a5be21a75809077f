using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>How much staff of a cadre a facility's services and norms require, and how much is in post.</summary>
/// <param name="Cadre">The cadre.</param>
public sealed record CadreStaffing(Id<Cadre> Cadre)
{
    /// <summary>Gets the staff that contacts × minutes take, unknown where contacts, minutes or the time that one
    /// person has are.</summary>
    public required Claim<FullTimeEquivalent> ByWorkload { get; init; }

    /// <summary>Gets the staff that keeps somebody there for the hours of a week that services ask for, or
    /// <see langword="null"/> where none asks for any.</summary>
    /// <remarks>One person who is there is there for all services.</remarks>
    public Claim<FullTimeEquivalent>? ByCover { get; init; }

    /// <summary>Gets the staff that norms in force ask for, the largest where there are several; or
    /// <see langword="null"/> where none asks for the cadre.</summary>
    /// <remarks>A norm asks for a cadre by the occupation of its posts: one that names them by their function alone, or
    /// gives only the number of all staff, says nothing of a cadre, and none does of a cadre whose occupation is not
    /// known. A norm of which it is open whether it is in force is left aside.</remarks>
    public Claim<FullTimeEquivalent>? ByNorm { get; init; }

    /// <summary>Gets the largest of workload, cover and norm; at least what is known where one of them is
    /// unknown.</summary>
    public required Claim<FullTimeEquivalent> Required { get; init; }

    /// <summary>Gets what the requirement comes from, among equals the first of workload, cover and norm; or
    /// <see langword="null"/> where it is unknown.</summary>
    public StaffingBasis? DecidedBy { get; init; }

    /// <summary>Gets the staff in post, at least that of the known posts where there may be others.</summary>
    public required Claim<FullTimeEquivalent> InPost { get; init; }

    /// <summary>Gets the staff that is required year by year, while the programme lasts.</summary>
    /// <value>The default is empty: no coverage target or share of referrals is stated, so that each year is like the
    /// others.</value>
    public ValueList<StaffYear> Years { get; init; }
}

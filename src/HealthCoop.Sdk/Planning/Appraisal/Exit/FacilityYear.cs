using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>A facility's own income in one year.</summary>
/// <param name="Facility">The facility.</param>
/// <remarks>Where all is known, the income is what is paid out of it and what is left, exactly.</remarks>
public sealed record FacilityYear(Id<Facility> Facility)
{
    /// <summary>Gets what its services take in.</summary>
    public required MoneyInterval Income { get; init; }

    /// <summary>Gets its recurrent costs.</summary>
    public required MoneyInterval Cost { get; init; }

    /// <summary>Gets what it pays out of its income.</summary>
    public required MoneyInterval Paid { get; init; }

    /// <summary>Gets what it has left.</summary>
    public required MoneyInterval Left { get; init; }
}

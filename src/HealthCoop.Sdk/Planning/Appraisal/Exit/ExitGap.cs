using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;

namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>A fact that is not known, or only by a bound, and bears on whether a service can be paid.</summary>
/// <param name="Fact">What is to be asked.</param>
public sealed record ExitGap(ExitFact Fact)
{
    /// <summary>Gets the place of the cost that is asked about, or <see langword="null"/>.</summary>
    public JsonPointer? Cost { get; init; }

    /// <summary>Gets the payer that is to be asked, or <see langword="null"/>.</summary>
    public Id<Partner>? Payer { get; init; }

    /// <summary>Gets the facility that is to be asked, or <see langword="null"/>.</summary>
    public Id<Facility>? Facility { get; init; }

    /// <summary>Gets the service that is asked about, or <see langword="null"/>.</summary>
    public Id<CareService>? Service { get; init; }
}

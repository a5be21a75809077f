using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>A service that a facility is to go on offering once the programme is over.</summary>
/// <param name="Facility">The facility.</param>
/// <param name="Service">The service.</param>
public sealed record ServiceAfterEnd(Id<Facility> Facility, Id<CareService> Service)
{
    /// <summary>Gets whether the costs of the problem are all that the service cannot do without.</summary>
    /// <value>The default is <see langword="false"/>: it is then never known to be paid.</value>
    public bool CostsAreComplete { get; init; }

    /// <summary>Gets the contacts of a year, or <see langword="null"/> when nothing is said about them.</summary>
    public Claim<AnnualQuantity>? Contacts { get; init; }
}

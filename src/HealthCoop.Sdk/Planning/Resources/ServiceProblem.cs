using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>A service that a facility is to offer.</summary>
/// <param name="Service">The service with its needs.</param>
/// <param name="Path">The place of the service in the document.</param>
/// <param name="Contacts">The contacts of a year, which may be unknown.</param>
public sealed record ServiceProblem(CareService Service, JsonPointer Path, Claim<AnnualQuantity> Contacts)
{
    /// <summary>Gets need and contacts year by year, of the same years for each service of a facility.</summary>
    /// <value>The default is empty: each year is like the others.</value>
    public ValueList<ServiceYear> Years { get; init; }
}

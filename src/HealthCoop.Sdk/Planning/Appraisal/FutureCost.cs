using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;

namespace HealthCoop.Planning.Appraisal;

/// <summary>Something that costs money year after year once the programme is over.</summary>
/// <param name="Path">Its place in the document.</param>
/// <param name="Name">What is paid for.</param>
/// <param name="PerYear">The cost of one year, which may be unknown.</param>
/// <param name="Payer">Who pays, or <see langword="null"/> when nobody is known to.</param>
public sealed record FutureCost(JsonPointer Path, Narrative Name, Claim<Money> PerYear, Id<Partner>? Payer)
{
    /// <summary>Gets the facility that has the cost, or <see langword="null"/> when none has.</summary>
    public Id<Facility>? Facility { get; init; }

    /// <summary>Gets the services of the facility that cannot do without what is paid for.</summary>
    /// <value>The default is empty: none of them can.</value>
    public ValueList<Id<CareService>> Services { get; init; }

    /// <summary>Gets for how long after the end the payer has undertaken to pay, or <see langword="null"/> when nothing
    /// is said about it.</summary>
    public Claim<Length>? PaidFor { get; init; }

    internal bool IsOf(Id<CareService> service) => Services.IsEmpty || Services.Contains(service);
}

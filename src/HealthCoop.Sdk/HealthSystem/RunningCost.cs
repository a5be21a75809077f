using HealthCoop.Care;
using HealthCoop.Partners;

namespace HealthCoop.HealthSystem;

/// <summary>What something costs year after year once it is there, and who pays.</summary>
public sealed record RunningCost
{
    /// <summary>Gets what is paid for.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the cost of one year.</summary>
    public required Claim<Money> PerYear { get; init; }

    /// <summary>Gets who pays after the end of the programme, or <see langword="null"/> when nobody is known
    /// to.</summary>
    public Id<Partner>? PayerAfterEnd { get; init; }

    /// <summary>Gets for how long after the end the payer has undertaken to pay, or <see langword="null"/> when nothing
    /// is said about it.</summary>
    public Claim<Length>? PaidFor { get; init; }

    /// <summary>Gets the services that cannot do without what is paid for.</summary>
    /// <value>The default is empty: none of the services of the facility can.</value>
    public ValueList<Id<CareService>> For { get; init; }
}

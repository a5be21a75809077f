using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Resources;

/// <summary>What a facility's package takes and whether its services can be offered.</summary>
public sealed record SiteReadiness
{
    /// <summary>Gets the facility.</summary>
    public required Id<Facility> Facility { get; init; }

    /// <summary>Gets whether it is open when the programme ends, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public SiteOpening? Opening { get; init; }

    /// <summary>Gets the services, in the order of the package.</summary>
    public required ValueList<ServiceReadiness> Services { get; init; }

    /// <summary>Gets the cadres that the services need, in the order in which services name them.</summary>
    public required ValueList<CadreWorkload> Cadres { get; init; }

    /// <summary>Gets the staff that the services require, cadre by cadre in the same order.</summary>
    /// <value>The default is empty: nothing is said about it.</value>
    public ValueList<CadreStaffing> Staffing { get; init; }

    /// <summary>Gets the equipment that the services need, in the order in which services name it.</summary>
    public required ValueList<EquipmentRequirement> Equipment { get; init; }

    /// <summary>Gets the medicines and consumables that the services use up, in the order in which services name
    /// them.</summary>
    public required ValueList<CommodityRequirement> Commodities { get; init; }

    /// <summary>Gets the equipment that is there or brought and that no named need of the services justifies, in the
    /// order in which it is listed.</summary>
    /// <value>The default is empty.</value>
    public ValueList<UnjustifiedEquipment> Unjustified { get; init; }

    /// <summary>Gets the trainings for the facility, in the order of the programme.</summary>
    /// <value>The default is empty.</value>
    public ValueList<TrainingSeats> Training { get; init; }

    /// <summary>Gets what opens services on its own: first by services per price, then what has no price by
    /// services.</summary>
    /// <value>The default is empty: no single thing opens one.</value>
    public ValueList<ReadinessUnlock> Unlocks { get; init; }
}

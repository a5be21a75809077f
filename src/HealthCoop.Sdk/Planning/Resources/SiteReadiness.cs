using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Resources;

/// <summary>What a facility's package takes and whether its services can be offered.</summary>
public sealed record SiteReadiness
{
    /// <summary>Gets the facility.</summary>
    public required Id<Facility> Facility { get; init; }

    /// <summary>Gets the services, in the order of the package.</summary>
    public required ValueList<ServiceReadiness> Services { get; init; }

    /// <summary>Gets the cadres that the services need, in the order in which services name them.</summary>
    public required ValueList<CadreWorkload> Cadres { get; init; }

    /// <summary>Gets the equipment that the services need, in the order in which services name it.</summary>
    public required ValueList<EquipmentRequirement> Equipment { get; init; }

    /// <summary>Gets the medicines and consumables that the services use up, in the order in which services name
    /// them.</summary>
    public required ValueList<CommodityRequirement> Commodities { get; init; }
}

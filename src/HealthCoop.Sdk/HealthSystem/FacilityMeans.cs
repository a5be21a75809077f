using HealthCoop.Care;

namespace HealthCoop.HealthSystem;

/// <summary>What a facility has, or what an activity brings to it.</summary>
/// <remarks>A list that is not complete may lack what is there: what it does not name is unknown, not
/// missing.</remarks>
public sealed record FacilityMeans
{
    /// <summary>Gets the posts that are filled.</summary>
    /// <value>The default is empty.</value>
    public ValueList<StaffPost> Posts { get; init; }

    /// <summary>Gets whether <see cref="Posts"/> names every post.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool PostsAreComplete { get; init; }

    /// <summary>Gets the equipment in working order.</summary>
    /// <value>The default is empty.</value>
    public ValueList<EquipmentStock> Equipment { get; init; }

    /// <summary>Gets whether <see cref="Equipment"/> names every piece.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool EquipmentIsComplete { get; init; }

    /// <summary>Gets the medicines and consumables that the facility is supplied with.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CommodityStock> Commodities { get; init; }

    /// <summary>Gets whether <see cref="Commodities"/> names every medicine and consumable.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool CommoditiesAreComplete { get; init; }

    /// <summary>Gets the rooms.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Room> Rooms { get; init; }

    /// <summary>Gets the supplies.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Utility> Utilities { get; init; }

    /// <summary>Gets whether <see cref="Rooms"/> and <see cref="Utilities"/> name all there are.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool BuildingIsComplete { get; init; }
}

using HealthCoop.Care;

namespace HealthCoop.Programmes;

/// <summary>Building, extending or restoring a facility.</summary>
public sealed record Works : SiteActivity
{
    /// <summary>Gets what the works do.</summary>
    public required WorksType WorksType { get; init; }

    /// <summary>Gets the rooms that they add.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Room> Rooms { get; init; }

    /// <summary>Gets the supplies that they add.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Utility> Utilities { get; init; }
}

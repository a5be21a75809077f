using HealthCoop.Care;
using HealthCoop.Law;
using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>Building, extending or restoring a facility.</summary>
public sealed record Works : SiteActivity
{
    /// <summary>Gets what the works do.</summary>
    public required WorksType WorksType { get; init; }

    /// <summary>Gets the authority that has the competence to build there, or <see langword="null"/> when it is not
    /// named.</summary>
    public Id<Partner>? Authority { get; init; }

    /// <summary>Gets the text that gives the authority its competence, or <see langword="null"/> when it is not
    /// named.</summary>
    public Id<LegalText>? LegalText { get; init; }

    /// <summary>Gets the rooms that they add.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Room> Rooms { get; init; }

    /// <summary>Gets the supplies that they add.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Utility> Utilities { get; init; }
}

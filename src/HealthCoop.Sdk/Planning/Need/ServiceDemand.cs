namespace HealthCoop.Planning.Need;

/// <summary>Who comes to a service of a facility by themselves.</summary>
public sealed record ServiceDemand
{
    /// <summary>Gets the service and the facility.</summary>
    public required ServiceAtSite At { get; init; }

    /// <summary>Gets the place of the service in the document, for what conflicts or is unknown.</summary>
    public required JsonPointer Path { get; init; }

    /// <summary>Gets the groups, no two of which have people in common. An empty list says that nobody comes who is not
    /// referred.</summary>
    public required ValueList<GroupDemand> Groups { get; init; }
}

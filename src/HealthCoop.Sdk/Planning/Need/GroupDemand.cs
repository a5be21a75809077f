namespace HealthCoop.Planning.Need;

/// <summary>How often the people of a group need a service, and how many of them get it.</summary>
public sealed record GroupDemand
{
    /// <summary>Gets the group; its people are those that the problem states for it at the facility.</summary>
    /// <value>The default is everybody.</value>
    public PopulationGroup Group { get; init; } = PopulationGroup.Everybody;

    /// <summary>Gets which share of the group the service is for, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public required Claim<Percentage>? TargetShare { get; init; }

    /// <summary>Gets the prevalence or incidence among these: how often one of them needs the service in a year, or
    /// <see langword="null"/> when nothing is said about it.</summary>
    public required Claim<EventRate>? Rate { get; init; }

    /// <summary>Gets which share of the need is met.</summary>
    public required CoveragePath Coverage { get; init; }
}

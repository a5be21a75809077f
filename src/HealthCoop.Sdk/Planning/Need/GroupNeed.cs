namespace HealthCoop.Planning.Need;

/// <summary>How often the people of a group need and use a service of a facility in one year.</summary>
public sealed record GroupNeed
{
    /// <summary>Gets the group.</summary>
    public required PopulationGroup Group { get; init; }

    /// <summary>Gets what the need was computed from, or <see langword="null"/> where the group comes only when
    /// referred.</summary>
    public required NeedTerms? Terms { get; init; }

    /// <summary>Gets the contacts that others referred here.</summary>
    public required ValueList<ReferralFlow> Received { get; init; }

    /// <summary>Gets the contacts that are referred on from here.</summary>
    public required ValueList<ReferralFlow> ReferredOut { get; init; }

    /// <summary>Gets the results.</summary>
    public required NeedVolumes Volumes { get; init; }
}

using HealthCoop.Finance;

namespace HealthCoop.Reference;

/// <summary>A pack of reference data: dated rules of calls, with their sources.</summary>
public sealed record ReferencePack : IEntity<ReferencePack>
{
    /// <inheritdoc/>
    public required Id<ReferencePack> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the day as of which the pack tells what is known.</summary>
    public required LocalDate Edition { get; init; }

    /// <summary>Gets the rules of calls and instruments.</summary>
    /// <value>The default is empty.</value>
    public ValueList<GrantProfile> GrantProfiles { get; init; }

    /// <summary>Gets what the host keeps beside the pack.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}

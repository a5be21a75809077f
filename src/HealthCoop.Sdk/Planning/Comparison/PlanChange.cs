namespace HealthCoop.Planning.Comparison;

/// <summary>A figure that is not the same in two plans.</summary>
public sealed record PlanChange
{
    /// <summary>Gets the figure by its place: in the later plan, or in the earlier one when it is gone.</summary>
    public required Figure Figure { get; init; }

    /// <summary>Gets what the figure is.</summary>
    public required Narrative Label { get; init; }

    /// <summary>Gets the figure of the earlier plan, or <see langword="null"/> when it had none.</summary>
    public required string? Before { get; init; }

    /// <summary>Gets the figure of the later plan, or <see langword="null"/> when it has none.</summary>
    public required string? After { get; init; }

    /// <summary>Gets the facts that differ and that the figure rests on, in the order of the documents.</summary>
    /// <value>
    /// Empty only when neither the programmes nor the rules of grants differ, as with the edition of reference data.
    /// </value>
    public required ValueList<ChangeCause> Causes { get; init; }
}

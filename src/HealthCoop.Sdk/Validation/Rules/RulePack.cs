namespace HealthCoop.Validation.Rules;

/// <summary>Rules that belong together: of a donor, of a country, of a host.</summary>
public sealed record RulePack : IEntity<RulePack>
{
    /// <inheritdoc/>
    public required Id<RulePack> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the programmes that the pack is about, or <see langword="null"/> for all.</summary>
    public RulePackScope? Scope { get; init; }

    /// <summary>Gets the days on which the pack holds for programmes that start, or <see langword="null"/> for
    /// always.</summary>
    public Validity? InForce { get; init; }

    /// <summary>Gets the rules, in the order in which reports list them.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Rule> Rules { get; init; }
}

namespace HealthCoop.Validation.Rules;

/// <summary>Rules that belong together: of a donor, of a country, of a host.</summary>
public sealed record RulePack : IEntity<RulePack>
{
    /// <inheritdoc/>
    public required Id<RulePack> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the rules, in the order in which reports list them.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Rule> Rules { get; init; }
}

namespace HealthCoop.Reference;

/// <summary>A figure that a rule compares with, as it stood in an interval.</summary>
public sealed record RuleParameter : IEntity<RuleParameter>
{
    /// <inheritdoc/>
    public required Id<RuleParameter> Id { get; init; }

    /// <summary>Gets the rule.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>Gets the name of the figure within its rule, such as <c>threshold</c>, or <see langword="null"/> where
    /// the rule has but one.</summary>
    public EntityId? Figure { get; init; }

    /// <summary>Gets what the figure is.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the figure.</summary>
    public required decimal Value { get; init; }

    /// <summary>Gets what one unit is.</summary>
    public required Narrative Unit { get; init; }

    /// <summary>Gets the days on which it holds for programmes that start.</summary>
    public required Validity InForce { get; init; }

    /// <summary>Gets where it can be read.</summary>
    public required Narrative SourceText { get; init; }

    /// <summary>Gets how well it is founded; what is unconfirmed decides nothing.</summary>
    public required Evidence Evidence { get; init; }
}

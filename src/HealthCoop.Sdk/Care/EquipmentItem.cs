namespace HealthCoop.Care;

/// <summary>A piece of equipment that services use.</summary>
public sealed record EquipmentItem : IEntity<EquipmentItem>
{
    /// <inheritdoc/>
    public required Id<EquipmentItem> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the document that the item comes from, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}

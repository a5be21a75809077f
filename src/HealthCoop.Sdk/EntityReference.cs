namespace HealthCoop;

/// <summary>Names the entity that a finding is about, for readers who know it by its id.</summary>
/// <param name="EntityType">The type of the entity, in camelCase: <c>partner</c>, <c>activity</c>.</param>
/// <param name="Id">The entity's id.</param>
public sealed record EntityReference(string EntityType, EntityId Id);

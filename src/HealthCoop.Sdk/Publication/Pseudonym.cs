namespace HealthCoop.Publication;

/// <summary>What stands for an entity that is not named.</summary>
/// <param name="Id">Instead of its id.</param>
/// <param name="Name">Instead of its name.</param>
internal sealed record Pseudonym(string Id, Narrative Name);

namespace HealthCoop.HealthSystem;

/// <summary>A group that acts in a health system and is no partner, body or facility: all communes of a
/// district, users, emigrants.</summary>
/// <param name="Name">What it is called; never a person's name.</param>
public sealed record GroupActor(Narrative Name) : HealthActor;

namespace HealthCoop.Care;

/// <summary>A room that the facility must have.</summary>
/// <param name="Room">The kind of room.</param>
public sealed record RoomNeed(Room Room) : CareNeed;

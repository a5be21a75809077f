namespace HealthCoop;

/// <summary>Whom a picture is owed to and under which licence it may be shown.</summary>
/// <param name="Credit">The author or rights holder.</param>
/// <param name="Licence">The licence.</param>
public sealed record MediaCredit(Narrative Credit, Narrative Licence);

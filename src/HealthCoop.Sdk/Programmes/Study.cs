namespace HealthCoop.Programmes;

/// <summary>Finding something out or designing it: a baseline, a census, a reconnaissance, a design, an
/// evaluation.</summary>
public sealed record Study : Activity;

namespace HealthCoop.Programmes;

/// <summary>How far a programme had come on a day.</summary>
/// <param name="Phase">How far it had come.</param>
/// <param name="On">The date on which that held, as precisely as is known.</param>
public sealed record ProgrammeStatus(ProgrammePhase Phase, PartialDate On)
{
    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}

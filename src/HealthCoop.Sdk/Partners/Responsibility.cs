namespace HealthCoop.Partners;

/// <summary>A partner's part in a task: an activity, the running of a facility, the work of a body.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Type">Its part.</param>
/// <remarks>
/// A part that nobody is stated to have is not known. Where several have the same part at a time, they share it.
/// </remarks>
public sealed record Responsibility(Id<Partner> Partner, ResponsibilityType Type)
{
    /// <summary>Gets when the partner has it.</summary>
    /// <value>The default is <see langword="null"/>: as long as the task goes on.</value>
    public PartialInterval? During { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}

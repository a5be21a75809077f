using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Appraisal;

/// <summary>Whose ownership over time is appraised.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Schedule">The dates of its activities, as its plan has them; <see langword="null"/> to go by the dates
/// that the programme states.</param>
public sealed record OwnershipProblem(Programme Programme, Schedule? Schedule = null)
{
    /// <summary>Gets what counts as a task.</summary>
    /// <value>The default is all: activities, facilities and institutions.</value>
    public ValueList<OwnershipSubject> Subjects { get; init; } = [.. Enum.GetValues<OwnershipSubject>()];
}

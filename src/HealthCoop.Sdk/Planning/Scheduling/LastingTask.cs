using HealthCoop.Territories;

namespace HealthCoop.Planning.Scheduling;

/// <summary>An activity that lasts for a length of time; its dates are to be found.</summary>
public sealed record LastingTask : SchedulingTask
{
    /// <summary>Gets how long it lasts; zero is an event on one day, on a working one if it counts working
    /// days.</summary>
    public required Length Length { get; init; }

    /// <summary>Gets the closures that stop it: no work is done on a day of any of them.</summary>
    /// <value>The default is empty: it goes on all year.</value>
    public ValueList<Closure> Closures { get; init; }

    /// <summary>Gets whether it may be broken off at a closure and taken up again behind it.</summary>
    /// <value>The default is <see langword="false"/>: it is done in one go.</value>
    public bool MayPause { get; init; }

    /// <summary>Gets the date before which it does not start, or <see langword="null"/>.</summary>
    public LocalDate? NotBefore { get; init; }

    /// <summary>Gets the date by which it must be finished, or <see langword="null"/>.</summary>
    public LocalDate? NotAfter { get; init; }
}

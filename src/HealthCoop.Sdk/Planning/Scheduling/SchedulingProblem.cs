namespace HealthCoop.Planning.Scheduling;

/// <summary>What is asked about dates.</summary>
public sealed record SchedulingProblem
{
    /// <summary>Gets the first day of the programme: nothing starts before it.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>Gets the last day of the programme: nothing may finish after it.</summary>
    public required LocalDate End { get; init; }

    /// <summary>Gets the activities to put on the calendar, in the order in which the answer lists them.</summary>
    /// <value>The default is empty. The order has no other effect.</value>
    public ValueList<SchedulingTask> Tasks { get; init; }
}

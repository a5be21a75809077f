using HealthCoop.Programmes;

namespace HealthCoop.Planning.Scheduling;

/// <summary>An activity to put on the calendar: it lasts for a length of time, or as long as the programme.</summary>
public abstract record SchedulingTask
{
    private protected SchedulingTask()
    {
    }

    /// <summary>Gets the activity.</summary>
    public required Id<Activity> Id { get; init; }

    /// <summary>Gets the activity's place in the document, for what conflicts.</summary>
    public required JsonPointer Path { get; init; }

    /// <summary>Gets the activities that it waits for.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Precedence> After { get; init; }
}

namespace HealthCoop;

/// <summary>Facts and rules that cannot all hold, so that there is no plan.</summary>
/// <param name="Message">What conflicts, with the values.</param>
/// <param name="Members">The places of the facts that conflict.</param>
public sealed record Conflict(Narrative Message, ValueList<JsonPointer> Members)
{
    /// <summary>Gets what would resolve the conflict.</summary>
    /// <value>The default is empty: no way out is known.</value>
    public ValueList<Narrative> WaysOut { get; init; }
}

namespace HealthCoop.Planning.Resources;

/// <summary>Whether a facility is open when the programme ends, and what keeps it from that.</summary>
/// <param name="State">How far it has come.</param>
public sealed record SiteOpening(OpeningState State)
{
    /// <summary>Gets what is known to lack.</summary>
    /// <value>The default is empty.</value>
    public ValueList<OpeningCondition> Lacks { get; init; }

    /// <summary>Gets what is not known to be there.</summary>
    /// <value>The default is empty.</value>
    public ValueList<OpeningCondition> Undecided { get; init; }
}

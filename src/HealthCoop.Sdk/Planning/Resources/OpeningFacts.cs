namespace HealthCoop.Planning.Resources;

/// <summary>What is known about a facility when the programme ends, beside its means. What is <see langword="null"/> is
/// not known.</summary>
public sealed record OpeningFacts
{
    /// <summary>Gets the day on which it is judged: a post that ends in its month or before is not there.</summary>
    /// <value>The default is not known: nor is then whether a post is there that ends some day.</value>
    public LocalDate? On { get; init; }

    /// <summary>Gets whether it is stated to be open.</summary>
    /// <value>The default is not known.</value>
    public bool? IsOpen { get; init; }

    /// <summary>Gets whether it is built and accepted.</summary>
    /// <value>The default is not known.</value>
    public bool? IsBuilt { get; init; }

    /// <summary>Gets whether there is an act of opening.</summary>
    /// <value>The default is not known.</value>
    public bool? HasOpeningAct { get; init; }

    /// <summary>Gets whether somebody pays each of its running costs.</summary>
    /// <value>The default is not known.</value>
    public bool? HasPayer { get; init; }
}

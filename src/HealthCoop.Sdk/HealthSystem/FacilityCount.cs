namespace HealthCoop.HealthSystem;

/// <summary>How many facilities of one kind there are, whether they are told one by one or not.</summary>
/// <param name="Type">The kind of facility.</param>
/// <param name="Count">How many there are.</param>
[LooksAt(nameof(Type), nameof(Count), nameof(On))]
public sealed record FacilityCount(FacilityType Type, Claim<int> Count)
{
    /// <summary>Gets when they were counted, or <see langword="null"/> when that is not known.</summary>
    public PartialDate? On { get; init; }
}

namespace HealthCoop.Planning.Resources;

/// <summary>A service that people need of a cadre: how often in a year, and the time of each.</summary>
/// <param name="Name">The service; in a comparison, as the present workload names it.</param>
/// <param name="Cases">The cases or contacts that are needed in a year, which may be unknown.</param>
/// <param name="Each">The time that one takes, which may be unknown.</param>
public sealed record NeededService(Narrative Name, Claim<AnnualQuantity> Cases, Claim<WorkingTime> Each)
{
    /// <summary>Computes the working time of a year.</summary>
    /// <returns>The time: known where cases and time are, assumed where both can be planned with, else
    /// unknown.</returns>
    /// <exception cref="OverflowException">The time is too long for a <see cref="decimal"/>.</exception>
    public Claim<AnnualWorkingTime> PerYear() =>
        Claim.Combine(Cases, Each, Modality.Expected, static (cases, each) => cases * each);
}

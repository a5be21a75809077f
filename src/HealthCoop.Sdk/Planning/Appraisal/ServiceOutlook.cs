using HealthCoop.Care;

namespace HealthCoop.Planning.Appraisal;

/// <summary>For how long a service is paid once the programme is over.</summary>
/// <param name="Service">The service.</param>
/// <remarks>
/// An undertaking is taken at its word: whoever has undertaken to pay a cost throughout a year is taken to pay it. Held
/// against what payers can put in, see <c>HealthCoop.Planning.Appraisal.Exit.ExitAppraiser</c>.
/// </remarks>
public sealed record ServiceOutlook(Id<CareService> Service)
{
    /// <summary>Gets the first year after the end, from 1 to 5, in which it is not known that each cost which the
    /// service cannot do without is paid; or <see langword="null"/> when they are paid in all five.</summary>
    /// <remarks>A cost of which no amount is known or assumed is not known to be paid.</remarks>
    public int? NotPaidFrom { get; init; }

    /// <summary>Gets what has to be undertaken to keep the service open in that year: the sum of the costs that are not
    /// known to be paid, with their bounds and assumptions; or <see langword="null"/> when it is not known, or nothing
    /// lacks.</summary>
    public Claim<Money>? Missing { get; init; }
}

namespace HealthCoop.Planning.Need;

/// <summary>Estimates need: population served × contacts per person and year.</summary>
/// <remarks>Pure, so it may be used from several threads.</remarks>
public static class NeedEstimator
{
    /// <summary>Estimates how often each service is asked for at each site.</summary>
    /// <param name="problem">The services at each site.</param>
    /// <returns>The contacts of a year; unknown stays unknown, with an assumption where the operands have
    /// one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    public static NeedEstimate Estimate(NeedProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new(problem.Services.Select(Estimate).ToValueList());
    }

    private static ServiceNeed Estimate(ServiceAtSite at) => new(
        at.Facility,
        at.Service,
        Claim.Combine(
            at.PopulationServed,
            at.Contacts,
            Modality.Expected,
            static (people, rate) => AnnualQuantity.Of(DecimalText.Rounded((rate * people).PerYear))));
}

namespace HealthCoop.Planning.Resources;

/// <summary>The staff that the present workload requires beside the staff that need requires, and why they
/// differ.</summary>
/// <remarks>
/// The parts are full-time equivalents with a sign and add up to <see cref="Difference"/>. Those that depend on need
/// are <see langword="null"/> where the needed workload is neither known nor assumed; <see cref="Need"/> says what is
/// unknown, and what is required at the least.
/// </remarks>
public sealed record StaffingComparison
{
    /// <summary>Gets what the present workload requires.</summary>
    public required WisnResult Current { get; init; }

    /// <summary>Gets what need requires.</summary>
    public required NeedBasedResult Need { get; init; }

    /// <summary>Gets the needed services, in the order of the need.</summary>
    public required ValueList<ServiceComparison> Services { get; init; }

    /// <summary>Gets the staff of the contacts that are needed and not delivered now, less those delivered beyond
    /// need.</summary>
    public required decimal? UnmetNeed { get; init; }

    /// <summary>Gets what contacts that are delivered now take more in the need, where it counts with another time of a
    /// contact, or of a person's year.</summary>
    public required decimal? TimeStandards { get; init; }

    /// <summary>Gets the staff, below zero, of services that are delivered now and that the need does not
    /// name.</summary>
    public required decimal OtherServices { get; init; }

    /// <summary>Gets by how much the posts to occupy exceed the needed workload, where they decide; else 0.</summary>
    public required decimal? Cover { get; init; }

    /// <summary>Gets by how much the norm exceeds the needed workload, where it decides; else 0.</summary>
    public required decimal? Norm { get; init; }

    /// <summary>Gets the staff, below zero, of activities beside services, which the need does not count.</summary>
    public required decimal Allowances { get; init; }

    /// <summary>Gets the staff that need requires less the staff that the present workload requires, before
    /// rounding.</summary>
    public required decimal? Difference { get; init; }

    /// <summary>Compares what a present workload and what need require of a cadre at a facility.</summary>
    /// <param name="current">What the present workload requires.</param>
    /// <param name="need">What need requires. A service of the present workload is that of the need with the same
    /// name.</param>
    /// <returns>Both, and why they differ.</returns>
    /// <exception cref="ArgumentNullException">A parameter is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The need names a service twice.</exception>
    /// <exception cref="OverflowException">A number is too large for a <see cref="decimal"/>.</exception>
    public static StaffingComparison Between(WisnResult current, NeedBasedResult need)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(need);
        if (need.Services.CountBy(service => service.Name).FirstOrDefault(name => name.Value > 1).Key is { } twice)
        {
            throw new ArgumentException($"The need names '{twice}' twice; add up its cases.", nameof(need));
        }

        var workload = need.Workload.ForPlanning?.Count;
        var raised = need.Required.ForPlanning?.Count - workload;
        var names = need.Services.Select(service => service.Name).ToHashSet();
        var services = need.Services
            .Select(service => ServiceComparison.Of(service, current, need.AvailableTime))
            .ToValueList();
        return new()
        {
            Current = current,
            Need = need,
            Services = services,
            UnmetNeed = Sum(services.Select(service => service.UnmetNeed)),
            TimeStandards = Sum(services.Select(service => service.TimeStandards)),
            OtherServices = -current.Activities
                .Where(activity => !names.Contains(activity.Workload.Name))
                .Sum(activity => activity.Staff.Count),
            Cover = RaisedBy(StaffingBasis.Cover),
            Norm = RaisedBy(StaffingBasis.Norm),
            Allowances = current.ServiceStaff.Count - current.Required.Count,
            Difference = workload + raised - current.Required.Count,
        };

        decimal? RaisedBy(StaffingBasis basis) => raised is null || need.DecidedBy == basis ? raised : 0;
    }

    private static decimal? Sum(IEnumerable<decimal?> parts) =>
        parts.Aggregate((decimal?)0, static (sum, part) => sum + part);
}

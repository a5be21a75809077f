namespace HealthCoop.Planning.Resources;

/// <summary>A needed service beside what is delivered of it now.</summary>
/// <remarks>What depends on need is <see langword="null"/> where it is neither known nor assumed.</remarks>
public sealed record ServiceComparison
{
    /// <summary>Gets the service.</summary>
    public required NeededService Service { get; init; }

    /// <summary>Gets how often it is delivered in a year.</summary>
    public required AnnualQuantity Served { get; init; }

    /// <summary>Gets how often a year it is needed and not delivered; below 0 where it is delivered more often than
    /// needed.</summary>
    public required decimal? UnmetPerYear { get; init; }

    /// <summary>Gets the staff, in full-time equivalents with a sign, of the contacts that are not delivered.</summary>
    public required decimal? UnmetNeed { get; init; }

    /// <summary>Gets the staff, in full-time equivalents with a sign, that delivered contacts take more when the need
    /// counts them, because it gives a contact another time, or a person another year.</summary>
    public required decimal? TimeStandards { get; init; }

    internal static ServiceComparison Of(NeededService service, WisnResult current, AnnualWorkingTime available)
    {
        var now = current.Activities.Where(activity => activity.Workload.Name == service.Name).ToList();
        var served = now.Sum(activity => activity.Workload.PerYear.PerYear);
        var unmet = service.Cases.ForPlanning?.PerYear - served;
        var each = service.Each.ForPlanning?.Minutes;
        return new()
        {
            Service = service,
            Served = AnnualQuantity.Of(served),
            UnmetPerYear = unmet,
            UnmetNeed = unmet * each / available.Minutes,
            TimeStandards = (served * each / available.Minutes) - now.Sum(activity => activity.Staff.Count),
        };
    }
}

namespace HealthCoop.Planning.Resources;

/// <summary>Calculates the staff that need requires: cases × time, and never less than cover and norm.</summary>
/// <remarks>
/// Unlike <see cref="Wisn"/> it counts what people need, served or not, and no time beside services. A post that must
/// be occupied takes its hours of a week over the hours that one person works in a week on average, 52 weeks a year:
/// about five people around the clock. Pure, so it may be used from several threads.
/// </remarks>
public static class NeedBasedStaffing
{
    /// <summary>Calculates the staff that is needed of a cadre at a facility.</summary>
    /// <param name="need">The services that are needed, the posts to occupy and the norm.</param>
    /// <returns>The staff that is required, with what decides it and what is unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="need"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The available time is zero.</exception>
    /// <exception cref="OverflowException">A number is too large for a <see cref="decimal"/>.</exception>
    public static NeedBasedResult Calculate(NeedBasedCase need)
    {
        ArgumentNullException.ThrowIfNull(need);
        if (need.AvailableTime == default)
        {
            throw new ArgumentException("Nobody can work in no time: the available time is above zero.", nameof(need));
        }

        var available = need.AvailableTime;
        var workload = Workload(need.Services, available);
        var known = AnnualWorkingTime.FromMinutes(need.Services.Sum(LeastMinutes)).ToStaff(available);
        var cover = FullTimeEquivalent.Of(need.Posts.Sum(post => post.Staff(available).Count));
        var norm = need.Norm?.Staff ?? default;
        var floor = Larger(cover, norm);
        var result = new NeedBasedResult
        {
            Cadre = need.Cadre,
            AvailableTime = available,
            Services = need.Services,
            Unknown = need.Services.Where(service => service.PerYear().ForPlanning is null).ToValueList(),
            Workload = workload,
            KnownWorkload = known,
            Cover = cover,
            Norm = need.Norm,
            Required = workload,
            DecidedBy = (workload.ForPlanning ?? known).Count >= floor.Count ? StaffingBasis.Workload
                : cover.Count >= norm.Count ? StaffingBasis.Cover
                : StaffingBasis.Norm,
        };
        return result with { Required = Largest(AsFarAsKnown(result), Claim.Expected(floor)) };
    }

    private static Claim<FullTimeEquivalent> Workload(ValueList<NeededService> services, AnnualWorkingTime available)
    {
        var minutes = Claim.Sum([
            Claim.Expected(0m),
            .. services.Select(service => Claim.Combine(
                service.Cases,
                service.Each,
                Modality.Expected,
                static (cases, each) => (cases * each).Minutes)),
        ]);
        return Claim.Of(minutes, sum => AnnualWorkingTime.FromMinutes(sum).ToStaff(available));
    }

    // "At most" may be none, and "about" is no bound.
    private static decimal LeastMinutes(NeededService service)
    {
        var perYear = service.PerYear();
        return perYear.Comparator is Comparator.Exactly or Comparator.AtLeast or Comparator.MoreThan
            ? perYear.Value?.Minutes ?? 0
            : 0;
    }

    /// <summary>Finds the largest of staff that is required for different reasons.</summary>
    internal static Claim<FullTimeEquivalent> Largest(params IEnumerable<Claim<FullTimeEquivalent>> staff) => Claim.Of(
        Claim.Largest([.. staff.Select(claim => Claim.Of(claim, static count => count.Count))]),
        FullTimeEquivalent.Of);

    /// <summary>Says of a workload that is not known what is: its least.</summary>
    internal static Claim<FullTimeEquivalent> AsFarAsKnown(NeedBasedResult result) =>
        result.Workload.ForPlanning is null && result.KnownWorkload.Count > 0
            ? Claim.Expected(Comparator.AtLeast, result.KnownWorkload)
            : result.Workload;

    private static FullTimeEquivalent Larger(FullTimeEquivalent left, FullTimeEquivalent right) =>
        left.Count >= right.Count ? left : right;
}

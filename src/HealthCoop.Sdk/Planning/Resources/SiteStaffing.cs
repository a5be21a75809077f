using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>The staff that facilities require by workload and by cover.</summary>
internal sealed class SiteStaffing(ReadinessProblem problem)
{
    private static readonly Narrative Permanence = new("Permanence", "Cover");

    private readonly Dictionary<Id<Cadre>, Claim<AnnualWorkingTime>> _available = problem.AvailableTimes
        .DistinctBy(time => time.Cadre)
        .ToDictionary(time => time.Cadre, time => time.PerYear);

    /// <summary>Gets the staff of each cadre that services of a facility need, in the order in which they name
    /// it.</summary>
    public ValueList<CadreStaffing> At(SiteProblem site) => site.Services
        .SelectMany(service => service.Service.Needs.OfType<CadreTime>(), (service, need) => (service, need))
        .GroupBy(use => use.need.Cadre)
        .Select(uses => Staffing(site, uses.Key, [.. uses]))
        .ToValueList();

    private CadreStaffing Staffing(SiteProblem site, Id<Cadre> cadre, (ServiceProblem Service, CadreTime Need)[] uses)
    {
        var inPost = InPost(site, cadre);
        var unknown = Claim.NotPublished<FullTimeEquivalent>(Modality.Expected);
        var cover = Longest(uses.Select(use => use.Need.Cover));
        if (_available.GetValueOrDefault(cadre) is not { ForPlanning: { Minutes: > 0 } time } available)
        {
            return new(cadre)
            {
                ByWorkload = unknown,
                ByCover = cover is null ? null : unknown,
                Required = unknown,
                InPost = inPost,
            };
        }

        var result = NeedBasedStaffing.Calculate(new()
        {
            Cadre = cadre,
            AvailableTime = time,
            Services =
            [
                .. uses.Select(use => new NeededService(
                    use.Service.Service.Name,
                    use.Service.Contacts,
                    Claim.Of(use.Need.MinutesPerContact, WorkingTime.FromMinutes))),
            ],
            Posts = cover?.ForPlanning is { } week ? [new(Permanence, week)] : [],
        });
        var isUnknown = result.Required.ForPlanning is null;
        return new(cadre)
        {
            ByWorkload = RestingOn(available, result.Workload),
            ByCover = cover is null ? null : RestingOn(available, Claim.Of(cover, _ => result.Cover)),
            Required = RestingOn(available, cover is null ? result.Required : RestingOn(cover, result.Required)),
            DecidedBy = isUnknown ? null : result.DecidedBy,
            InPost = inPost,
        };
    }

    // What is computed from an assumption is assumed.
    private static Claim<FullTimeEquivalent> RestingOn<T>(Claim<T> ground, Claim<FullTimeEquivalent> staff)
        where T : struct
    {
        var rests = Claim.Combine(ground, staff, Modality.Expected, static (_, count) => Rounded(count));
        return rests.IsKnown ? rests : rests with { Comparator = staff.Comparator };
    }

    private static FullTimeEquivalent Rounded(FullTimeEquivalent staff) =>
        FullTimeEquivalent.Of(DecimalText.Rounded(staff.Count));

    // Who is there for the longest is there for the others; an unknown one may be longer.
    private static Claim<WeeklyHours>? Longest(IEnumerable<Claim<WeeklyHours>?> hours)
    {
        var asked = hours.OfType<Claim<WeeklyHours>>().ToList();
        return asked.Find(claim => claim.ForPlanning is null) ?? asked.MaxBy(claim => claim.ForPlanning?.Hours);
    }

    private static Claim<FullTimeEquivalent> InPost(SiteProblem site, Id<Cadre> cadre)
    {
        var posts = site.Before.Posts.Where(post => post.Cadre == cadre).ToList();
        var staff = posts.Aggregate(default(FullTimeEquivalent), (sum, post) => sum + post.Staff);
        return site.Before.PostsAreComplete ? Claim.Expected(staff)
            : posts.Count > 0 ? Claim.Expected(Comparator.AtLeast, staff)
            : Claim.NotPublished<FullTimeEquivalent>(Modality.Expected);
    }
}

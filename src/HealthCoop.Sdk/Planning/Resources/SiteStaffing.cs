using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>The staff that facilities require by workload, cover and norm.</summary>
internal sealed class SiteStaffing(ReadinessProblem problem)
{
    private static readonly Narrative Permanence = new("Permanence", "Cover");

    private readonly Dictionary<Id<Cadre>, Claim<AnnualWorkingTime>> _available = problem.AvailableTimes
        .DistinctBy(time => time.Cadre)
        .ToDictionary(time => time.Cadre, time => time.PerYear);

    /// <summary>Gets the staff of each cadre that services of a facility need, in the order in which they name
    /// it.</summary>
    public ValueList<CadreStaffing> At(SiteProblem site)
    {
        var years = site.ByYear.Select(year => (year.Year, Staff: OfOneYear(year.Site))).ToList();
        return OfOneYear(site)
            .Select((staffing, cadre) => staffing with
            {
                Years = years.Select(year => new StaffYear(year.Year, year.Staff[cadre].Required)).ToValueList(),
            })
            .ToValueList();
    }

    private List<CadreStaffing> OfOneYear(SiteProblem site) => site.Services
        .SelectMany(service => service.Service.Needs.OfType<CadreTime>(), (service, need) => (service, need))
        .GroupBy(use => use.need.Cadre)
        .Select(uses => WithNorm(site, ByNeed(site, uses.Key, [.. uses])))
        .ToList();

    // A norm asks for its staff whatever the time that one person has.
    private static CadreStaffing WithNorm(SiteProblem site, CadreStaffing staffing)
    {
        var norms = site.Norms.Where(norm => norm.Cadre == staffing.Cadre).Select(norm => norm.Staff).ToList();
        if (norms.Count == 0)
        {
            return staffing;
        }

        var norm = NeedBasedStaffing.Largest(norms);
        var required = NeedBasedStaffing.Largest(staffing.Required, norm);
        return staffing with
        {
            ByNorm = norm,
            Required = required,
            DecidedBy = required.ForPlanning is not { } staff ? null
                : staffing.Required.ForPlanning == staff ? staffing.DecidedBy
                : StaffingBasis.Norm,
        };
    }

    private CadreStaffing ByNeed(SiteProblem site, Id<Cadre> cadre, (ServiceProblem Service, CadreTime Need)[] uses)
    {
        var unknown = Claim.NotPublished<FullTimeEquivalent>(Modality.Expected);
        var asksForCover = uses.Any(use => use.Need.Cover is not null);
        var staffing = new CadreStaffing(cadre)
        {
            ByWorkload = unknown,
            ByCover = asksForCover ? unknown : null,
            Required = unknown,
            InPost = InPost(site, cadre),
        };
        if (_available.GetValueOrDefault(cadre) is not { ForPlanning: { Minutes: > 0 } time } available)
        {
            return staffing;
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
        });
        var workload = NeedBasedStaffing.AsFarAsKnown(result);

        // Who is there for the longest is there for the others.
        var cover = NeedBasedStaffing.Largest(
            uses.Select(use => use.Need.Cover)
                .OfType<Claim<WeeklyHours>>()
                .Select(hours => Claim.Of(hours, week => new CoveragePost(Permanence, week).Staff(time))));
        var required = asksForCover ? NeedBasedStaffing.Largest(workload, cover) : workload;
        return staffing with
        {
            ByWorkload = RestingOn(available, result.Workload),
            ByCover = asksForCover ? RestingOn(available, cover) : null,
            Required = RestingOn(available, required),
            DecidedBy = required.ForPlanning is not { } staff ? null
                : workload.ForPlanning == staff ? StaffingBasis.Workload
                : StaffingBasis.Cover,
        };
    }

    // What is computed from an assumption is assumed. The more time one person has, the fewer it takes.
    private static Claim<FullTimeEquivalent> RestingOn(
        Claim<AnnualWorkingTime> available,
        Claim<FullTimeEquivalent> staff)
    {
        var rests = Claim.Combine(available.Reversed(), staff, Modality.Expected, static (_, count) => Rounded(count));
        return rests.IsAssumed ? rests with { Comparator = staff.Comparator } : rests;
    }

    private static FullTimeEquivalent Rounded(FullTimeEquivalent staff) =>
        FullTimeEquivalent.Of(DecimalText.Rounded(staff.Count));

    private static Claim<FullTimeEquivalent> InPost(SiteProblem site, Id<Cadre> cadre)
    {
        var posts = site.Before.Posts.Where(post => post.Cadre == cadre).ToList();
        var staff = posts.Aggregate(default(FullTimeEquivalent), (sum, post) => sum + post.Staff);
        return site.Before.PostsAreComplete ? Claim.Expected(staff)
            : posts.Count > 0 ? Claim.Expected(Comparator.AtLeast, staff)
            : Claim.NotPublished<FullTimeEquivalent>(Modality.Expected);
    }
}

using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Resources;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>The staff that a facility's services and norms require of a cadre, and that is in post.</summary>
internal sealed class ExpectedStaffing(Programme programme, Facility facility, ValueList<StaffingNorm> norms)
{
    private const decimal WeeksPerYear = 52;
    private const decimal MinutesPerHour = 60;

    /// <summary>Finds the staff of a cadre.</summary>
    /// <param name="cadre">The cadre.</param>
    /// <param name="uses">The needs of it, each with the contacts of the last year and of each, where years
    /// differ.</param>
    public CadreStaffing Of(
        Id<Cadre> cadre,
        IReadOnlyList<(
            CadreTime Need,
            Claim<decimal> Contacts,
            IReadOnlyList<(int Year, Claim<decimal> Contacts)> Years)> uses) =>
        Of(cadre, [.. uses.Select(use => (use.Need, use.Contacts))]) with
        {
            Years =
            [
                .. from year in uses[0].Years.Index()
                   let ofYear = uses.Select(use => (use.Need, use.Years[year.Index].Contacts))
                   select new StaffYear(year.Item.Year, Of(cadre, [.. ofYear]).Required),
            ],
        };

    private CadreStaffing Of(Id<Cadre> cadre, IReadOnlyCollection<(CadreTime Need, Claim<decimal> Contacts)> uses)
    {
        var staffing = NeededOf(cadre, uses);
        var asked = NormsOn(cadre);
        if (asked.Count == 0)
        {
            return staffing;
        }

        var norm = Largest(asked);
        var needed = ClaimProducts.AsNumber(staffing.Required, staff => staff.Count)!;
        var required = Largest([needed, norm]);
        return staffing with
        {
            ByNorm = ClaimProducts.As(norm, FullTimeEquivalent.Of),
            Required = ClaimProducts.As(required, FullTimeEquivalent.Of),
            DecidedBy = required.ForPlanning is null ? null
                : required.ForPlanning == needed.ForPlanning ? staffing.DecidedBy
                : StaffingBasis.Norm,
        };
    }

    private List<Claim<decimal>> NormsOn(Id<Cadre> cadre)
    {
        var isco = programme.Cadres.FirstOrDefault(item => item.Id == cadre)?.Isco;
        var country = programme.Territories.FirstOrDefault(item => item.Id == facility.Territory)?.Country;
        return
        [
            .. from norm in norms
               where norm.Country == country && norm.FacilityType == facility.Type
               where norm.Evidence != Evidence.Unconfirmed && IsInForce(norm)
               let posts = norm.Posts.Where(post => isco is { } code && post.Isco?.Includes(code) is true).ToList()
               let numbers = posts.Select(post => post.Number).Where(number => number is null or > 0).ToList()
               where numbers.Count > 0
               select Claim.Sum([.. numbers.Select(NumberOf)]),
        ];
    }

    private static Claim<decimal> NumberOf(int? number) => number is { } count
        ? Claim.Expected((decimal)count)
        : Claim.Expected(Comparator.AtLeast, 1m);

    // Each day on which the programme may start has to be one of the norm's.
    private bool IsInForce(StaffingNorm norm) => norm.InForce is not { } time
        || (programme.Start is { Value: { } start, Comparator: Comparator.Exactly }
            && time.Contains(start.Earliest) is true
            && time.Contains(start.Latest) is true);

    private CadreStaffing NeededOf(
        Id<Cadre> cadre,
        IReadOnlyCollection<(CadreTime Need, Claim<decimal> Contacts)> uses)
    {
        var available = ClaimProducts.AsNumber(
            programme.Cadres.FirstOrDefault(item => item.Id == cadre)?.AvailableTime,
            time => time.Minutes);
        List<Claim<decimal>> covers =
        [
            .. from use in uses
               where use.Need.Cover is not null
               select ClaimProducts.AsNumber(use.Need.Cover, hours => hours.Hours * WeeksPerYear * MinutesPerHour)!,
        ];
        if (available?.ForPlanning is not > 0)
        {
            var none = Claim.NotPublished<FullTimeEquivalent>(Modality.Expected);
            return new(cadre)
            {
                ByWorkload = none,
                ByCover = covers.Count == 0 ? null : none,
                Required = none,
                InPost = InPost(cadre),
            };
        }

        var parts = uses
            .Select(use => ClaimProducts.Of(use.Contacts, use.Need.MinutesPerContact, (count, each) => count * each))
            .ToList();
        var minutes = Claim.Sum([Claim.Expected(0m), .. parts]);
        var work = AsFarAsKnown(minutes, parts);
        var cover = Largest(covers);
        var required = covers.Count == 0 ? work : Largest([work, cover]);
        return new(cadre)
        {
            ByWorkload = Staff(available, minutes),
            ByCover = covers.Count == 0 ? null : Staff(available, cover),
            Required = Staff(available, required),
            DecidedBy = required.ForPlanning is null ? null
                : required.ForPlanning == work.ForPlanning ? StaffingBasis.Workload
                : StaffingBasis.Cover,
            InPost = InPost(cadre),
        };
    }

    // Of a sum that is not known, the parts that are known and no mere upper bounds make the least.
    private static Claim<decimal> AsFarAsKnown(Claim<decimal> sum, IEnumerable<Claim<decimal>> parts)
    {
        var least = parts.Where(part => part.IsKnown && IsSure(part)).Sum(part => part.Value ?? 0);
        return sum.ForPlanning is null && least > 0 ? Claim.Expected(Comparator.AtLeast, least) : sum;
    }

    private static bool IsSure(Claim<decimal> claim) => claim.IsAssumed
        || (claim.IsKnown && claim.Comparator is Comparator.Exactly or Comparator.AtLeast or Comparator.MoreThan);

    // Where one may be larger than any that is sure, the largest that is sure is the least.
    private static Claim<decimal> Largest(List<Claim<decimal>> claims)
    {
        var unknown = Claim.NotPublished<decimal>(Modality.Expected);
        var sure = claims.Where(IsSure).MaxBy(claim => claim.ForPlanning);
        if (claims.Count == 0)
        {
            return unknown;
        }

        if (claims.All(claim => claim is
            { ForPlanning: not null, Comparator: not (Comparator.AtLeast or Comparator.MoreThan) }))
        {
            var top = claims.MaxBy(claim => claim.ForPlanning)!;
            var isReached = sure?.ForPlanning >= top.ForPlanning;
            return Because(claims, top.ForPlanning!.Value, isReached ? Comparator.Exactly : top.Comparator);
        }

        return sure?.ForPlanning is > 0 and var least
            ? Because([sure], least, sure.Comparator is Comparator.MoreThan ? Comparator.MoreThan : Comparator.AtLeast)
            : unknown;
    }

    private static Claim<decimal> Because(IEnumerable<Claim<decimal>> grounds, decimal value, Comparator comparator)
    {
        var reasons = grounds.Select(claim => claim.Assumption?.Because).OfType<Narrative>().Distinct().ToList();
        var unknown = Claim.NotPublished<decimal>(Modality.Expected) with { Comparator = comparator };
        return reasons.Count == 0 ? unknown with { Value = value } : unknown.Assuming(value, new(
            string.Join(' ', reasons.Select(reason => reason.French)),
            string.Join(' ', reasons.Select(reason => reason.English))));
    }

    // The more time one person has, the fewer it takes.
    private static Claim<FullTimeEquivalent> Staff(Claim<decimal> available, Claim<decimal> minutes)
    {
        var time = available with { Comparator = ClaimProducts.Turned(available.Comparator) };
        var staff = ClaimProducts.Of(time, minutes, (each, work) => ExactAmounts.SixDecimals(work / each));
        return ClaimProducts.As(
            staff.IsAssumed ? staff with { Comparator = minutes.Comparator } : staff,
            FullTimeEquivalent.Of);
    }

    private Claim<FullTimeEquivalent> InPost(Id<Cadre> cadre)
    {
        var posts = facility.Means.Posts.Where(post => post.Cadre == cadre).ToList();
        var staff = FullTimeEquivalent.Of(posts.Sum(post => post.Staff.Count));
        if (facility.Means.PostsAreComplete)
        {
            return Claim.Expected(staff);
        }

        return posts.Count == 0
            ? Claim.NotPublished<FullTimeEquivalent>(Modality.Expected)
            : Claim.Expected(Comparator.AtLeast, staff);
    }
}

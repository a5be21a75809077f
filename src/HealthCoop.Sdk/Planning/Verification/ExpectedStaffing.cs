using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Resources;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>The staff that a facility's services require of a cadre, and that is in post.</summary>
internal sealed class ExpectedStaffing(Programme programme, Facility facility)
{
    private const decimal WeeksPerYear = 52;
    private const decimal MinutesPerHour = 60;

    /// <summary>Finds the staff of a cadre.</summary>
    /// <param name="cadre">The cadre.</param>
    /// <param name="uses">The needs of it, each with the contacts of a year.</param>
    public CadreStaffing Of(Id<Cadre> cadre, IReadOnlyCollection<(CadreTime Need, Claim<decimal> Contacts)> uses)
    {
        var available = ClaimProducts.AsNumber(
            programme.Cadres.FirstOrDefault(item => item.Id == cadre)?.AvailableTime,
            time => time.Minutes);
        var cover = ClaimProducts.AsNumber(CoverOf(uses), hours => hours.Hours * WeeksPerYear * MinutesPerHour);
        if (available?.ForPlanning is not > 0)
        {
            var none = Claim.NotPublished<FullTimeEquivalent>(Modality.Expected);
            return new(cadre)
            {
                ByWorkload = none,
                ByCover = cover is null ? null : none,
                Required = none,
                InPost = InPost(cadre),
            };
        }

        var parts = uses
            .Select(use => ClaimProducts.Of(use.Contacts, use.Need.MinutesPerContact, (count, each) => count * each))
            .ToList();
        var minutes = Claim.Sum([Claim.Expected(0m), .. parts]);
        var least = parts
            .Where(part => part.Comparator is not (Comparator.AtMost or Comparator.LessThan))
            .Sum(part => part.Value ?? 0);
        var (required, basis) = Larger(minutes, least, cover?.ForPlanning ?? 0);
        return new(cadre)
        {
            ByWorkload = Staff(available, minutes),
            ByCover = cover is null ? null : Staff(available, cover),
            Required = Staff(available, cover is null ? required : On(cover, required, (_, value) => value)),
            DecidedBy = required.ForPlanning is null ? null : basis,
            InPost = InPost(cadre),
        };
    }

    private static Claim<WeeklyHours>? CoverOf(IEnumerable<(CadreTime Need, Claim<decimal> Contacts)> uses)
    {
        Claim<WeeklyHours>? longest = null;
        foreach (var cover in uses.Select(use => use.Need.Cover).OfType<Claim<WeeklyHours>>())
        {
            if (cover.ForPlanning is not { } hours)
            {
                return cover;
            }

            longest = longest?.ForPlanning is { } known && known.Hours >= hours.Hours ? longest : cover;
        }

        return longest;
    }

    private static (Claim<decimal> Required, StaffingBasis Basis) Larger(
        Claim<decimal> work,
        decimal least,
        decimal cover)
    {
        var expected = work.ForPlanning;
        var basis = (expected ?? least) >= cover ? StaffingBasis.Workload : StaffingBasis.Cover;
        if (expected >= cover)
        {
            return (work, basis);
        }

        if (expected is null)
        {
            var known = Math.Max(least, cover);
            return (known > 0 ? Claim.Expected(Comparator.AtLeast, known) : work, basis);
        }

        if (!work.IsKnown)
        {
            return (work with { Assumption = work.Assumption! with { Value = cover } }, basis);
        }

        var isBound = work.Comparator is Comparator.AtLeast or Comparator.MoreThan;
        return (Claim.Expected(isBound ? Comparator.AtLeast : Comparator.Exactly, cover), basis);
    }

    private static Claim<FullTimeEquivalent> Staff(Claim<decimal> available, Claim<decimal> minutes) =>
        ClaimProducts.As(
            On(available, minutes, (time, work) => ExactAmounts.SixDecimals(work / time)),
            FullTimeEquivalent.Of);

    private static Claim<decimal> On(
        Claim<decimal> ground,
        Claim<decimal> claim,
        Func<decimal, decimal, decimal> compute)
    {
        var result = ClaimProducts.Of(ground, claim, compute);
        return result.IsKnown ? result : result with { Comparator = claim.Comparator };
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

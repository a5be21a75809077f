using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Resources;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Explanations;

/// <summary>The staff that a facility's services require, explained.</summary>
internal sealed class StaffReasons(
    Programme programme,
    ProgrammeFacts facts,
    SiteReasons site,
    Facility facility,
    JsonPointer path,
    Readiness readiness)
{
    /// <summary>Explains the staff that contacts × minutes take; nothing where it is unknown.</summary>
    public Reasoned<FullTimeEquivalent>? WorkloadOf(Id<Cadre> cadre)
    {
        var parts = site.MinutesFor(cadre).ToList();
        return parts.Contains(null) || AvailableOf(cadre) is not { } available ? null : Reasoned.Computed(
            new("Effectif selon la charge de travail", "Staff by workload"),
            FullTimeEquivalent.Of(DecimalText.Rounded(parts.Sum(part => part!.Value) / available.Value.Minutes)),
            new("somme des minutes ÷ temps disponible d'une personne", "sum of the minutes ÷ time one person has"),
            [.. parts.Select(part => part!.Why), available.Why]);
    }

    /// <summary>Explains the staff that keeps somebody there; nothing where it is unknown.</summary>
    public Explanation? CoverOf(Id<Cadre> cadre) => Of(
        new("Effectif selon la permanence", "Staff by cover"),
        Planned(cadre)?.ByCover,
        new(
            "heures par semaine × 52 semaines ÷ temps disponible d'une personne, pour la plus longue que l'on connaît",
            "hours per week × 52 weeks ÷ time one person has, for the longest that is known"),
        cadre,
        site.CoversFor(cadre));

    /// <summary>Explains the staff that is required in a year, by default the last one; nothing where it is unknown.
    /// Of a workload that is not known in full, what is known counts.</summary>
    public Explanation? RequiredOf(Id<Cadre> cadre, int? year = null) => Of(
        new("Effectif requis", "Staff required"),
        year is null
            ? Planned(cadre)?.Required
            : Planned(cadre)?.Years.FirstOrDefault(of => of.Year == year)?.Required,
        new(
            "le plus grand de la charge de travail et de la permanence, pour ce qui en est connu",
            "the larger of workload and cover, as far as they are known"),
        cadre,
        site.MinutesFor(cadre, year)
            .OfType<Reasoned<decimal>>()
            .Select(part => part.Why)
            .Concat(site.CoversFor(cadre)));

    /// <summary>Explains the staff in post.</summary>
    public Explanation InPostOf(Id<Cadre> cadre)
    {
        var means = path / nameof(Facility.Means);
        var posts = facility.Means.Posts.Index().Where(entry => entry.Item.Cadre == cadre).ToList();
        return Reasoned.Computed(
            new("Effectif en poste", "Staff in post"),
            posts.Aggregate(default(FullTimeEquivalent), (sum, entry) => sum + entry.Item.Staff),
            new("somme des postes pourvus", "sum of the posts that are filled"),
            posts.Count == 0
                ? [facts.Quoted(
                    new("La liste des postes est complète", "The list of posts is complete"),
                    means / nameof(FacilityMeans.PostsAreComplete))]
                : [
                    .. posts.Select(entry => facts.Stated(
                        new("Poste", "Post"),
                        entry.Item.Staff,
                        means / nameof(FacilityMeans.Posts) / entry.Index / nameof(StaffPost.Staff)).Why),
                ]).Why;
    }

    private Reasoned<AnnualWorkingTime>? AvailableOf(Id<Cadre> cadre)
    {
        var (ordinal, item) = programme.Cadres.Index().FirstOrDefault(entry => entry.Item.Id == cadre);
        return facts.IfClaimed(
            new("Temps de travail disponible d'une personne par an", "Working time one person has in a year"),
            item?.AvailableTime,
            JsonPointer.Root / nameof(Programme.Cadres) / ordinal / nameof(Cadre.AvailableTime));
    }

    private CadreStaffing? Planned(Id<Cadre> cadre) =>
        readiness.Sites.FirstOrDefault(other => other.Facility == facility.Id)?.Staffing
            .FirstOrDefault(staffing => staffing.Cadre == cadre);

    private Explanation? Of(
        Narrative label,
        Claim<FullTimeEquivalent>? staff,
        Narrative formula,
        Id<Cadre> cadre,
        IEnumerable<Explanation> operands) =>
        staff?.ForPlanning is { } count && AvailableOf(cadre) is { } available
            ? Reasoned.Computed(label, count, formula, [.. operands, available.Why]).Why
            : null;
}

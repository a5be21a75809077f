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
    JsonPointer path)
{
    /// <summary>Explains the staff that contacts × minutes take; nothing where it is unknown.</summary>
    public Reasoned<FullTimeEquivalent>? WorkloadOf(Id<Cadre> cadre)
    {
        var parts = site.MinutesFor(cadre).ToList();
        return parts.Contains(null) || AvailableOf(cadre) is not { } available ? null : Of(
            new("Effectif selon la charge de travail", "Staff by workload"),
            parts.Sum(part => part!.Value),
            available,
            new("somme des minutes ÷ temps disponible d'une personne", "sum of the minutes ÷ time one person has"),
            [.. parts.Select(part => part!.Why)]);
    }

    /// <summary>Explains the staff that keeps somebody there; nothing where it is unknown.</summary>
    public Reasoned<FullTimeEquivalent>? CoverOf(Id<Cadre> cadre) =>
        site.CoverFor(cadre) is { } cover && AvailableOf(cadre) is { } available
            ? Of(
                new("Effectif selon la permanence", "Staff by cover"),
                AnnualWorkingTime.FromHours(cover.Value.Hours * AvailableWorkingTime.WeeksPerYear).Minutes,
                available,
                new(
                    "heures par semaine × 52 semaines ÷ temps disponible d'une personne",
                    "hours per week × 52 weeks ÷ time one person has"),
                [cover.Why])
            : null;

    /// <summary>Explains the staff that is required.</summary>
    public Explanation? RequiredOf(Id<Cadre> cadre)
    {
        var label = new Narrative("Effectif requis", "Staff required");
        var (workload, cover) = (WorkloadOf(cadre), CoverOf(cadre));
        if (workload is not null)
        {
            return cover is null ? workload.Why : Reasoned.Computed(
                label,
                workload.Value.Count >= cover.Value.Count ? workload.Value : cover.Value,
                new("le plus grand des deux", "the larger of the two"),
                workload.Why,
                cover.Why).Why;
        }

        if (AvailableOf(cadre) is not { } available)
        {
            return null;
        }

        // Of a workload that is not known in full, what is known counts.
        var known = site.KnownMinutesFor(cadre).ToList();
        var least = Of(
            new("Effectif selon la charge de travail connue", "Staff by the known workload"),
            known.Sum(part => part.Value),
            available,
            new("somme des minutes connues ÷ temps disponible", "sum of the known minutes ÷ time one person has"),
            [.. known.Select(part => part.Why)]);
        return cover is not null && cover.Value.Count >= least.Value.Count ? cover.Why : least.Why;
    }

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

    private static Reasoned<FullTimeEquivalent> Of(
        Narrative label,
        decimal minutes,
        Reasoned<AnnualWorkingTime> available,
        Narrative formula,
        IEnumerable<Explanation> operands) => Reasoned.Computed(
            label,
            FullTimeEquivalent.Of(DecimalText.Rounded(minutes / available.Value.Minutes)),
            formula,
            [.. operands, available.Why]);
}

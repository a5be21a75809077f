using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Resources;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Explanations;

/// <summary>The staff that a facility's services and norms require, explained.</summary>
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
    public Explanation? CoverOf(Id<Cadre> cadre) =>
        Planned(cadre)?.ByCover?.ForPlanning is not { } count || AvailableOf(cadre) is not { } available ? null
        : Reasoned.Computed(
            new("Effectif selon la permanence", "Staff by cover"),
            count,
            new(
                "heures par semaine × 52 semaines ÷ temps disponible d'une personne, pour la plus longue que l'on "
                + "connaît",
                "hours per week × 52 weeks ÷ time one person has, for the longest that is known"),
            [.. site.CoversFor(cadre), available.Why]).Why;

    /// <summary>Explains the staff that norms ask for; nothing where none asks for the cadre.</summary>
    public Explanation? NormOf(Id<Cadre> cadre)
    {
        var (ordinal, item) = programme.Cadres.Index().FirstOrDefault(entry => entry.Item.Id == cadre);
        if (item?.Isco is not { } occupation || Planned(cadre)?.ByNorm?.ForPlanning is not { } staff)
        {
            return null;
        }

        return Reasoned.Computed(
            new("Effectif selon la norme", "Staff by norm"),
            staff,
            new(
                "postes de cette profession, un au moins pour chacun sans nombre ; de plusieurs normes, la plus grande "
                + "somme",
                "posts of this occupation, at least one for each without a number; of several norms, the largest sum"),
            [
                .. from norm in site.Norms
                   from post in norm.Posts
                   where post.Isco?.Includes(occupation) is true
                   select PostOf(norm, post),
                facts.Quoted(
                    new("Profession selon la CITP", "Occupation by ISCO"),
                    JsonPointer.Root / nameof(Programme.Cadres) / ordinal / nameof(Cadre.Isco)),
                facts.Quoted(new("Type d'établissement", "Type of facility"), path / nameof(Facility.Type)),
            ]).Why;
    }

    /// <summary>Explains the staff that is required in a year, by default the last one; nothing where it is unknown.
    /// Of a workload that is not known in full, what is known counts.</summary>
    public Explanation? RequiredOf(Id<Cadre> cadre, int? year = null)
    {
        var staff = year is null
            ? Planned(cadre)?.Required
            : Planned(cadre)?.Years.FirstOrDefault(of => of.Year == year)?.Required;
        if (staff?.ForPlanning is not { } count)
        {
            return null;
        }

        // Without the time that one person has, neither workload nor cover is known.
        Explanation[] needed = AvailableOf(cadre) is not { } available ? [] :
        [
            .. site.MinutesFor(cadre, year).OfType<Reasoned<decimal>>().Select(part => part.Why),
            .. site.CoversFor(cadre),
            available.Why,
        ];
        return Reasoned.Computed(
            new("Effectif requis", "Staff required"),
            count,
            new(
                "le plus grand de la charge de travail, de la permanence et de la norme, pour ce qui en est connu",
                "the largest of workload, cover and norm, as far as they are known"),
            [.. needed, .. NormOf(cadre) is { } norm ? [norm] : (Explanation[])[]]).Why;
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

    private CadreStaffing? Planned(Id<Cadre> cadre) =>
        readiness.Sites.FirstOrDefault(other => other.Facility == facility.Id)?.Staffing
            .FirstOrDefault(staffing => staffing.Cadre == cadre);

    // Of an interval whose ends are months or years, the days that are sure.
    private static Explanation PostOf(StaffingNorm norm, StaffingNormPost post)
    {
        var asOf = norm.AsOf is { } date ? new Narrative($", état de {date}", $", as of {date}") : new(string.Empty);
        return new(
            new(
                $"Poste « {post.Name.French} » de la norme « {norm.Id} »{asOf.French}",
                $"Post '{post.Name.English}' of the norm '{norm.Id}'{asOf.English}"),
            FigureText.Of(post.Number ?? 1),
            new DatedParameter(norm.SourceText, new(
                norm.InForce?.From?.Latest ?? default(Validity).From,
                norm.InForce?.Through?.Earliest)));
    }
}

using HealthCoop.Care;

namespace HealthCoop.HealthSystem;

/// <summary>What staff a kind of facility is to have, by a norm of a country.</summary>
[LooksAt(nameof(Staff), nameof(Posts))]
[LooksAt(nameof(PostsAreComplete), Beside = nameof(Posts))]
public sealed record StaffingNorm : IEntity<StaffingNorm>, ICheckedContent
{
    /// <inheritdoc/>
    public required Id<StaffingNorm> Id { get; init; }

    /// <summary>Gets the country.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Gets the kind of facility.</summary>
    public required FacilityType FacilityType { get; init; }

    /// <summary>Gets the least number of people on the staff, that of <see cref="Posts"/> where they are complete (rule
    /// HC-DOC-061); or <see langword="null"/> when the norm gives none.</summary>
    public int? Staff { get; init; }

    /// <summary>Gets the posts that the norm names.</summary>
    /// <value>The default is empty.</value>
    public ValueList<StaffingNormPost> Posts { get; init; }

    /// <summary>Gets whether <see cref="Posts"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool PostsAreComplete { get; init; }

    /// <summary>Gets when its source tells it so, or <see langword="null"/> when that is not known.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>Gets the time in which it is in force, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public PartialInterval? InForce { get; init; }

    /// <summary>Gets where this can be read.</summary>
    public required Narrative SourceText { get; init; }

    /// <summary>Gets the address at which it can be read, or <see langword="null"/>.</summary>
    public Uri? Address { get; init; }

    /// <summary>Gets how well it is founded; what is unconfirmed decides nothing.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    /// <summary>Finds how many people of an occupation the posts ask for.</summary>
    /// <param name="occupation">The occupation.</param>
    /// <returns>
    /// The sum of the posts of that occupation or of a group that it is in; at least that, where the number of one is
    /// not given, which counts as one person. <see langword="null"/> where none asks for it.
    /// </returns>
    /// <remarks>A post that is told by its function alone says nothing of an occupation, and neither does
    /// <see cref="Staff"/>.</remarks>
    /// <example><code>
    /// norm.FindStaff(IscoCode.NursingProfessionals);   // 2 FTE, by one post of two nurses
    /// </code></example>
    public Claim<FullTimeEquivalent>? FindStaff(IscoCode occupation)
    {
        var posts = Posts.Where(post => post.Isco?.Includes(occupation) is true && post.Number is not <= 0).ToList();
        var isWhole = posts.TrueForAll(post => post.Number is not null);
        return posts.Count == 0 ? null : Claim.Expected(
            isWhole ? Comparator.Exactly : Comparator.AtLeast,
            FullTimeEquivalent.Of(posts.Sum(post => (decimal)(post.Number ?? 1))));
    }

    /// <summary>Tells whether it is a norm for a facility in a country, and founded well enough to decide.</summary>
    internal bool IsFor(Facility facility, CountryCode? country) =>
        Country == country && FacilityType == facility.Type && Evidence != Evidence.Unconfirmed;

    void ICheckedContent.Check(IContentCheck check)
    {
        if (!PostsAreComplete || Staff is not { } staff)
        {
            return;
        }

        // A post whose number is not given has some people too, nobody says how many.
        var sum = Posts.Sum(post => (long)(post?.Number ?? 0));
        var isWhole = Posts.All(post => post?.Number is not null);
        if (isWhole ? sum != staff : sum > staff)
        {
            check.Breaks(
                "HC-DOC-061",
                JsonPointer.Root / nameof(Staff),
                new(
                    $"L'effectif est de {staff}, et les postes, qui y sont tous, en demandent {sum}.",
                    $"The staff is {staff}, and the posts, which are all there, ask for {sum}."),
                new(
                    "Corriger l'effectif ou les postes ; s'il y a d'autres postes, ils ne sont pas complets.",
                    "Correct the staff or the posts; if there are other posts, they are not complete."));
        }
    }
}

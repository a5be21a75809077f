namespace HealthCoop.Territories;

/// <summary>A place that has people, an authority or a site.</summary>
[LooksAt(nameof(Populations))]
public sealed record Territory : IEntity<Territory>, ICheckedContent
{
    /// <inheritdoc/>
    public required Id<Territory> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets what the territory is, or <see langword="null"/> when that is not known.</summary>
    public TerritoryKind? Level { get; init; }

    /// <summary>Gets the country that it lies in.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Gets the territory that it is a part of, or <see langword="null"/>.</summary>
    public Id<Territory>? Within { get; init; }

    /// <summary>Gets the health district or health area that all of it belongs to, or <see langword="null"/>; health
    /// territories are no administrative units.</summary>
    public Id<Territory>? HealthWithin { get; init; }

    /// <summary>Gets the territories that a health district or health area serves, wholly or in part.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Territory>> Covers { get; init; }

    /// <summary>Gets whether <see cref="Covers"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool CoversIsComplete { get; init; }

    /// <summary>Gets what it was, and is, in the times that sources tell apart.</summary>
    /// <value>The default is empty: nothing is dated.</value>
    public ValueList<TerritoryVersion> Versions { get; init; }

    /// <summary>Gets the number of inhabitants, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<int>? Population { get; init; }

    /// <summary>Gets the numbers of inhabitants at the times for which sources give them, for each time one (rule
    /// HC-CLM-002).</summary>
    /// <value>The default is empty.</value>
    public ValueList<PopulationCount> Populations { get; init; }

    /// <summary>Gets how safe it is to work in, or <see langword="null"/> when nothing is said about it. Public where
    /// it is known to be stable.</summary>
    public Claim<SecurityZone>? Security { get; init; }

    /// <summary>Gets how safe it was in which time. Never public.</summary>
    /// <value>The default is empty.</value>
    public ValueList<SecurityPeriod> SecurityPeriods { get; init; }

    /// <summary>Gets by what means it could or can be reached, and when. Never public.</summary>
    /// <value>The default is empty.</value>
    public ValueList<AccessWindow> AccessWindows { get; init; }

    /// <summary>Gets how well basic services cover it, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Claim<ServiceCoverage>? Coverage { get; init; }

    /// <summary>Gets the times in which work stands still.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Closure> Closures { get; init; }

    /// <summary>Gets what the host keeps beside the territory.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    /// <summary>Finds what the territory was on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>
    /// The one confirmed version that is known to hold on that day; <see langword="null"/> where there is none, where a
    /// boundary that is a month or a year leaves it open, where it has ended on a day that is not known, or where
    /// several say so.
    /// </returns>
    public TerritoryVersion? AsOn(LocalDate day)
    {
        TerritoryVersion? found = null;
        foreach (var version in Versions)
        {
            var holds = version.Holds(day);
            if (version.Evidence == Evidence.Unconfirmed || holds is false)
            {
                continue;
            }

            if (found is not null || holds is null)
            {
                return null;
            }

            found = version;
        }

        return found;
    }

    void ICheckedContent.Check(IContentCheck check) =>
        Retelling.Check(check, nameof(Populations), Populations.AsSpan(), Told);

    private static ((PartialDate, Modality) Key, int People)? Told(PopulationCount? count) =>
        count?.People is { Comparator: Comparator.Exactly, Value: { } people } claim
            ? ((count.On, claim.Modality), people)
            : null;
}

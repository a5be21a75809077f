using HealthCoop.Partners;

namespace HealthCoop.HealthSystem;

/// <summary>A communal health development plan (plan communal de développement sanitaire).</summary>
public sealed record CommunalHealthPlan : IEntity<CommunalHealthPlan>, ICheckedContent
{
    /// <inheritdoc/>
    public required Id<CommunalHealthPlan> Id { get; init; }

    /// <summary>Gets the authority whose plan it is.</summary>
    public required Id<Partner> Owner { get; init; }

    /// <summary>Gets the years that it covers, or <see langword="null"/> when they are not known.</summary>
    public YearRange? Years { get; init; }

    /// <summary>Gets how far it has come.</summary>
    public required Claim<HealthPlanStatus> Status { get; init; }

    /// <summary>Gets when it is adopted, or <see langword="null"/> when nothing is said about its adoption.</summary>
    public Claim<PartialDate>? AdoptedOn { get; init; }

    /// <summary>Gets the body that adopts it, or <see langword="null"/> when that is not known.</summary>
    public Narrative? AdoptedBy { get; init; }

    /// <summary>Gets the priorities.</summary>
    /// <value>The default is empty.</value>
    public ValueList<HealthPlanPriority> Priorities { get; init; }

    /// <summary>Gets the steps that it took or is to take, in their order, as far as they are known.</summary>
    /// <value>The default is empty.</value>
    public ValueList<HealthPlanStep> Steps { get; init; }

    /// <summary>Gets the number of people whom it is for, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Claim<int>? Population { get; init; }

    /// <summary>Gets the number of villages that it covers, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Claim<int>? Villages { get; init; }

    /// <summary>Gets what it is to bring about, beside the objectives of its priorities.</summary>
    /// <value>The default is empty.</value>
    public ValueList<HealthPlanObjective> Objectives { get; init; }

    /// <summary>Gets what is done that stands under no priority.</summary>
    /// <value>The default is empty.</value>
    public ValueList<HealthPlanActivity> Activities { get; init; }

    /// <summary>Gets its means year by year, as far as they are known.</summary>
    /// <value>The default is empty.</value>
    public ValueList<HealthPlanYear> YearlyMeans { get; init; }

    /// <summary>Gets between which shares the subsidy's part in the cost stays over the years, or
    /// <see langword="null"/> when nothing is said about it.</summary>
    public Claim<PercentageRange>? SubsidyShare { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside the plan.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    /// <summary>Finds the means of a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The means, or <see langword="null"/> when nothing is said about them.</returns>
    public HealthPlanYear? FindYear(int year) => YearlyMeans.FirstOrDefault(means => means.Year == year);

    void ICheckedContent.Check(IContentCheck check)
    {
        var told = new HashSet<int>();
        foreach (var (index, means) in YearlyMeans.Index())
        {
            if (means is not { Year: > 0 and var year })
            {
                continue;
            }

            var isOutside = year < Years?.First || year > Years?.Last;
            if (isOutside || !told.Add(year))
            {
                check.Breaks(
                    "HC-DOC-042",
                    JsonPointer.Root / nameof(YearlyMeans) / index / nameof(means.Year),
                    isOutside
                        ? new($"L'année {year} n'est pas de {Years}.", $"The year {year} is not one of {Years}.")
                        : new($"L'année {year} est dite deux fois.", $"The year {year} is told twice."),
                    new(
                        "Donner une fois les moyens de chaque année du plan.",
                        "Give the means of each year of the plan once."));
            }
        }
    }
}

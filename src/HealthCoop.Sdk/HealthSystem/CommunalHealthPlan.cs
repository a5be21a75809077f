using HealthCoop.Partners;

namespace HealthCoop.HealthSystem;

/// <summary>A communal health development plan (plan communal de développement sanitaire).</summary>
public sealed partial record CommunalHealthPlan : IEntity<CommunalHealthPlan>, ICheckedContent
{
    /// <inheritdoc/>
    public required Id<CommunalHealthPlan> Id { get; init; }

    /// <summary>Gets the authority whose plan it is.</summary>
    public required Id<Partner> Owner { get; init; }

    /// <summary>Gets the years that it covers, or <see langword="null"/> when they are not known.</summary>
    public YearRange? Years { get; init; }

    /// <summary>Gets how far it has come.</summary>
    public required Claim<HealthPlanStatus> Status { get; init; }

    /// <summary>Gets when it is adopted, or <see langword="null"/> when nothing is said about it or the step of its
    /// adoption says it.</summary>
    public Claim<PartialDate>? AdoptedOn { get; init; }

    /// <summary>Gets the body that adopts it, or <see langword="null"/> when that is not known or the step of its
    /// adoption says it.</summary>
    public Narrative? AdoptedBy { get; init; }

    /// <summary>Gets the priorities, each with a rank of its own (rule HC-DOC-045).</summary>
    /// <value>The default is empty.</value>
    public ValueList<HealthPlanPriority> Priorities { get; init; }

    /// <summary>Gets whether <see cref="Priorities"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool PrioritiesAreComplete { get; init; }

    /// <summary>Gets the steps that it took or is to take, in their order, as far as they are known.</summary>
    /// <value>The default is empty.</value>
    /// <remarks>The last one that it took leads to <see cref="Status"/>, and that of its adoption has the date of
    /// <see cref="AdoptedOn"/>; reading a document refuses others (rule HC-DOC-043).</remarks>
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

    /// <summary>Gets its means year by year, as far as they are known; the subsidy is a part of the cost (rule
    /// HC-DOC-044).</summary>
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
}

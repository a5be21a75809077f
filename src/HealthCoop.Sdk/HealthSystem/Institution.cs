using HealthCoop.Partners;

namespace HealthCoop.HealthSystem;

/// <summary>A body of an authority, from the unit that prepares it to the directorate that it becomes.</summary>
public sealed record Institution : IEntity<Institution>
{
    /// <inheritdoc/>
    public required Id<Institution> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the kind of body.</summary>
    public required InstitutionType Type { get; init; }

    /// <summary>Gets who it belongs to: the authority whose body it is; an association belongs to itself as a
    /// partner.</summary>
    public required Id<Partner> Owner { get; init; }

    /// <summary>Gets when it is set up, which may be unknown.</summary>
    public required Claim<PartialDate> SetUpOn { get; init; }

    /// <summary>Gets the body that it prepares and gives way to, or <see langword="null"/>.</summary>
    public Id<Institution>? Successor { get; init; }

    /// <summary>Gets what must be true before it becomes its successor, or <see langword="null"/> when nothing is said
    /// about it.</summary>
    public Narrative? Guard { get; init; }

    /// <summary>Gets the steps of its life, in their order, as far as they are known.</summary>
    /// <value>The default is empty.</value>
    public ValueList<InstitutionStep> Steps { get; init; }

    /// <summary>Gets the facilities that it manages, of which others may be.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Facility>> Facilities { get; init; }

    /// <summary>Gets what it is charged with, or <see langword="null"/> when that is not known.</summary>
    public Narrative? Mandate { get; init; }

    /// <summary>Gets the office that heads it, never a person's name; or <see langword="null"/> when that is not
    /// known.</summary>
    public Narrative? HeadedBy { get; init; }

    /// <summary>Gets the line of the owner's budget that pays it, or <see langword="null"/> when that is not
    /// known.</summary>
    public Narrative? BudgetLine { get; init; }

    /// <summary>Gets the act that turns it into its successor, or <see langword="null"/> when that is not
    /// known.</summary>
    public Narrative? TransformationAct { get; init; }

    /// <summary>Gets when it ends unless it has become its successor, or <see langword="null"/> when nothing is said
    /// about it.</summary>
    public Claim<PartialDate>? SunsetOn { get; init; }

    /// <summary>Gets who decides, does and pays for its work, and who is asked or told.</summary>
    /// <value>The default is empty: not known.</value>
    public ValueList<Responsibility> Responsibilities { get; init; }

    /// <summary>Gets what it costs year after year.</summary>
    /// <value>The default is empty.</value>
    public ValueList<RunningCost> RunningCosts { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside the body.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}

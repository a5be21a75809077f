namespace HealthCoop.Partners;

/// <summary>An act that binds partners.</summary>
[LooksAt(nameof(Id), nameof(Under), nameof(Replaces))]
public sealed record Agreement : IEntity<Agreement>, ICheckedContent
{
    /// <inheritdoc/>
    public required Id<Agreement> Id { get; init; }

    /// <summary>Gets the title.</summary>
    public required Narrative Title { get; init; }

    /// <summary>Gets the kind of act, or <see langword="null"/> when the sources do not name it.</summary>
    public AgreementType? Type { get; init; }

    /// <summary>Gets the reference under which it is filed, or <see langword="null"/>.</summary>
    public Narrative? Reference { get; init; }

    /// <summary>Gets who is known to be bound; others may be.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Partner>> Parties { get; init; }

    /// <summary>Gets whether <see cref="Parties"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool PartiesAreComplete { get; init; }

    /// <summary>Gets the party that leads the others towards the funder (lead applicant), or <see langword="null"/>
    /// when that is not known.</summary>
    public Id<Partner>? Coordinator { get; init; }

    /// <summary>Gets the beneficiaries beside the coordinator.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Partner>> Beneficiaries { get; init; }

    /// <summary>Gets whether <see cref="Beneficiaries"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool BeneficiariesAreComplete { get; init; }

    /// <summary>Gets the beneficiaries that have given the coordinator a mandate.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Partner>> Mandates { get; init; }

    /// <summary>Gets whether <see cref="Mandates"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool MandatesAreComplete { get; init; }

    /// <summary>Gets when it was signed or adopted, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<PartialDate>? SignedOn { get; init; }

    /// <summary>Gets the amount that it is about, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<Money>? Amount { get; init; }

    /// <summary>Gets when it is in force, or <see langword="null"/> when nothing is said about it.</summary>
    public PartialInterval? During { get; init; }

    /// <summary>Gets the agreement out of which it follows, as an agency's with those who carry out follows out of the
    /// funder's with the agency; or <see langword="null"/>.</summary>
    public Id<Agreement>? Under { get; init; }

    /// <summary>Gets the agreement that it takes the place of, or <see langword="null"/>.</summary>
    public Id<Agreement>? Replaces { get; init; }

    /// <summary>Gets what changed it.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Addendum> Addenda { get; init; }

    /// <summary>Gets whether <see cref="Addenda"/> holds them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AddendaAreComplete { get; init; }

    /// <summary>Gets what its parties promise in it.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Commitment> Commitments { get; init; }

    /// <summary>Gets whether anybody has ever looked at how it is carried out, or <see langword="null"/> when nothing
    /// is said about it.</summary>
    public Claim<bool>? IsMonitored { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside the agreement.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        SelfReference.Check(check, Id, Under, nameof(Under));
        SelfReference.Check(check, Id, Replaces, nameof(Replaces));
    }
}

using HealthCoop.Care;
using HealthCoop.Finance;
using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Partners;
using HealthCoop.Territories;

namespace HealthCoop.Programmes;

/// <summary>A cooperation programme, with everything that its documents say about it. The root of the model.</summary>
/// <remarks>Immutable, so it may be shared between threads.</remarks>
[LooksAt(
    nameof(Start),
    nameof(End),
    nameof(Duration),
    nameof(Beneficiaries),
    nameof(BeneficiariesAreComplete),
    nameof(Partners),
    nameof(Agreements),
    nameof(Objectives))]
public sealed record Programme : IEntity<Programme>, ICheckedContent
{
    private static readonly Narrative EndOfTheProgramme = new("La fin du programme", "The end of the programme");

    /// <inheritdoc/>
    public required Id<Programme> Id { get; init; }

    /// <summary>Gets the title.</summary>
    public required Narrative Title { get; init; }

    /// <summary>Gets the short name, or <see langword="null"/>.</summary>
    public Narrative? Acronym { get; init; }

    /// <summary>Gets the subtitle or official title, or <see langword="null"/>.</summary>
    public Narrative? Subtitle { get; init; }

    /// <summary>Gets what kind of programme it is, or <see langword="null"/> when that is not said.</summary>
    public ProgrammeType? Type { get; init; }

    /// <summary>Gets when it starts.</summary>
    public required Claim<PartialDate> Start { get; init; }

    /// <summary>Gets when it ends, never before <see cref="Start"/> (rule HC-DOC-052); or <see langword="null"/> when
    /// that follows from <see cref="Duration"/>.</summary>
    public Claim<PartialDate>? End { get; init; }

    /// <summary>Gets how long it lasts, or <see langword="null"/> when that follows from <see cref="End"/>.</summary>
    public Claim<Length>? Duration { get; init; }

    /// <summary>Gets how far it had come, and when.</summary>
    /// <value>The default is empty.</value>
    public ValueList<ProgrammeStatus> Statuses { get; init; }

    /// <summary>Gets the pillars of the health system that its documents name.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Pillar> Pillars { get; init; }

    /// <summary>Gets whether <see cref="Pillars"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool PillarsAreComplete { get; init; }

    /// <summary>Gets the documents that claims cite.</summary>
    /// <value>The default is empty.</value>
    public ValueList<SourceDocument> SourceDocuments { get; init; }

    /// <summary>Gets the territories.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Territory> Territories { get; init; }

    /// <summary>Gets the partners.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Partner> Partners { get; init; }

    /// <summary>Gets whether <see cref="Partners"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool PartnersAreComplete { get; init; }

    /// <summary>Gets the partners' parts.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Participation> Participations { get; init; }

    /// <summary>Gets whether <see cref="Participations"/> names every part that a partner has.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ParticipationsAreComplete { get; init; }

    /// <summary>Gets the acts that bind the partners.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Agreement> Agreements { get; init; }

    /// <summary>Gets what partners charge each other with.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Mandate> Mandates { get; init; }

    /// <summary>Gets the bodies in which partners meet.</summary>
    /// <value>The default is empty.</value>
    public ValueList<SteeringBody> SteeringBodies { get; init; }

    /// <summary>Gets the flows of knowledge.</summary>
    /// <value>The default is empty.</value>
    public ValueList<KnowledgeExchange> Exchanges { get; init; }

    /// <summary>Gets whether <see cref="Exchanges"/> names every flow of knowledge.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ExchangesAreComplete { get; init; }

    /// <summary>Gets the competences that went to local authorities.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CompetenceTransfer> CompetenceTransfers { get; init; }

    /// <summary>Gets the cadres.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Cadre> Cadres { get; init; }

    /// <summary>Gets the skills.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Skill> Skills { get; init; }

    /// <summary>Gets the equipment items.</summary>
    /// <value>The default is empty.</value>
    public ValueList<EquipmentItem> EquipmentItems { get; init; }

    /// <summary>Gets the medicines and consumables.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CommodityItem> CommodityItems { get; init; }

    /// <summary>Gets the care services.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CareService> CareServices { get; init; }

    /// <summary>Gets the care packages.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CarePackage> CarePackages { get; init; }

    /// <summary>Gets the health systems of the cities and communes.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CommunalHealthSystem> HealthSystems { get; init; }

    /// <summary>Gets the facilities.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Facility> Facilities { get; init; }

    /// <summary>Gets the communal health plans.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CommunalHealthPlan> HealthPlans { get; init; }

    /// <summary>Gets the bodies of the health systems, those among them that the cooperation sets up.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Institution> Institutions { get; init; }

    /// <summary>Gets the funds that several contributors pay into.</summary>
    /// <value>The default is empty.</value>
    public ValueList<PooledFund> PooledFunds { get; init; }

    /// <summary>Gets what patients pay.</summary>
    /// <value>The default is empty.</value>
    public ValueList<FeePolicy> FeePolicies { get; init; }

    /// <summary>Gets the incentives of health staff.</summary>
    /// <value>The default is empty.</value>
    public ValueList<IncentiveScheme> IncentiveSchemes { get; init; }

    /// <summary>Gets the problems that it meets.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Problem> Problems { get; init; }

    /// <summary>Gets what it is to bring about.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Objective> Objectives { get; init; }

    /// <summary>Gets on what it, its results, payments and milestones depend.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Condition> Conditions { get; init; }

    /// <summary>Gets what is attested, since rules ask for it.</summary>
    /// <value>The default is empty: nothing is said about it.</value>
    public ValueList<Attestation> Attestations { get; init; }

    /// <summary>Gets what shows that results were reached and events took place.</summary>
    /// <value>The default is empty.</value>
    public ValueList<EvidenceItem> EvidenceItems { get; init; }

    /// <summary>Gets what partners, facilities and bodies are able to do, before and after.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CapacityAssessment> CapacityAssessments { get; init; }

    /// <summary>Gets the measurements of trust between parties.</summary>
    /// <value>The default is empty.</value>
    public ValueList<TrustMeasurement> TrustMeasurements { get; init; }

    /// <summary>Gets whom it is for; known shares make no more than 100 %, and all of them exactly that (rule
    /// HC-CLM-002).</summary>
    /// <value>The default is empty.</value>
    public ValueList<Beneficiary> Beneficiaries { get; init; }

    /// <summary>Gets whether <see cref="Beneficiaries"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool BeneficiariesAreComplete { get; init; }

    /// <summary>Gets its components.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Component> Components { get; init; }

    /// <summary>Gets the lines of its work plan.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Activity> Activities { get; init; }

    /// <summary>Gets the milestones.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Milestone> Milestones { get; init; }

    /// <summary>Gets what hinders it or may do so.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Risk> Risks { get; init; }

    /// <summary>Gets what its documents say beside figures.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Statement> Statements { get; init; }

    /// <summary>Gets the budget, or <see langword="null"/> when nothing is said about one.</summary>
    public Budget? Budget { get; init; }

    /// <summary>Gets what its partners agreed to make public of what is kept back otherwise.</summary>
    /// <value>The default is empty: nothing.</value>
    public ValueList<PublicationMatter> Publishable { get; init; }

    /// <summary>Gets what the host keeps beside the programme.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        Chronology.Check(check, Start, End, nameof(End), EndOfTheProgramme, Chronology.ItsBeginning);
        CheckCircles(check);
        Partition.CheckShares(
            check,
            JsonPointer.Root / nameof(Beneficiaries),
            Beneficiaries.AsSpan(),
            static beneficiary => beneficiary?.Share,
            BeneficiariesAreComplete);
        var period = ProgrammePeriod.Of(this);
        var isKnown = Start is { IsKnown: true } && End is { IsKnown: true } && Duration is { IsKnown: true };
        if (isKnown && period is { Agrees: false, EndByDuration: { } end })
        {
            check.Breaks(
                "HC-TIM-002",
                JsonPointer.Root / nameof(End),
                new(
                    $"La fin ne s'accorde pas avec le début et la durée, qui mènent au {end.ToIso()}.",
                    $"The end does not agree with the start and the duration, which lead to {end.ToIso()}."),
                new(
                    "Corriger la fin ou la durée, ou n'en écrire qu'une : fin = début + durée − 1 jour.",
                    "Correct the end or the duration, or write only one: end = start + duration - 1 day."));
        }
    }

    private void CheckCircles(IContentCheck check)
    {
        Circles.Check(
            check,
            Partners.AsSpan(),
            static (partner, i) => i == 0 ? partner.PartOf : null,
            static (item, _) => JsonPointer.Root / nameof(Partners) / item / nameof(Partner.PartOf));
        Circles.Check(
            check,
            Agreements.AsSpan(),
            static (agreement, i) => i == 0 ? agreement.Under : null,
            static (item, _) => JsonPointer.Root / nameof(Agreements) / item / nameof(Agreement.Under));
        Circles.Check(
            check,
            Agreements.AsSpan(),
            static (agreement, i) => i == 0 ? agreement.Replaces : null,
            static (item, _) => JsonPointer.Root / nameof(Agreements) / item / nameof(Agreement.Replaces));
        Circles.Check(
            check,
            Objectives.AsSpan(),
            static (objective, i) =>
                i < objective.ContributesTo.Count ? objective.ContributesTo[i] : (Id<Objective>?)null,
            static (item, i) =>
                JsonPointer.Root / nameof(Objectives) / item / nameof(Objective.ContributesTo) / i);
    }
}

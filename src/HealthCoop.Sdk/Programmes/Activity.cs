using System.Globalization;
using System.Text.Json.Serialization;
using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Territories;

namespace HealthCoop.Programmes;

/// <summary>A line of a programme's work plan.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Works), "works")]
[JsonDerivedType(typeof(EquipmentSupply), "equipmentSupply")]
[JsonDerivedType(typeof(Acceptance), "acceptance")]
[JsonDerivedType(typeof(Opening), "opening")]
[JsonDerivedType(typeof(Procurement), "procurement")]
[JsonDerivedType(typeof(Training), "training")]
[JsonDerivedType(typeof(Dialogue), "dialogue")]
[JsonDerivedType(typeof(DirectAssistance), "directAssistance")]
[JsonDerivedType(typeof(PlanDrafting), "planDrafting")]
[JsonDerivedType(typeof(Study), "study")]
[JsonDerivedType(typeof(Management), "management")]
[LooksAt(
    nameof(Timing),
    nameof(StopsIn),
    nameof(NotBefore),
    nameof(NotAfter),
    nameof(BeneficiaryShares),
    nameof(BeneficiarySharesAreComplete))]
public abstract record Activity : IEntity<Activity>, ICheckedContent
{
    private static readonly JsonPointer SharesPath = JsonPointer.Root / nameof(BeneficiaryShares);

    private static readonly Narrative LastDate =
        new("La date limite de l'activité", "The latest date of the activity");

    private static readonly Narrative FirstDate = new("sa date au plus tôt", "its earliest date");

    private protected Activity()
    {
    }

    /// <inheritdoc/>
    public required Id<Activity> Id { get; init; }

    /// <summary>Gets the facility at which it is, or for which; nothing where there is none.</summary>
    internal virtual Id<Facility>? Site => null;

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the pillars of the health system that it strengthens; its cost is shared over them.</summary>
    public required PillarShares Pillars { get; init; }

    /// <summary>Gets how long it goes on.</summary>
    public required Timing Timing { get; init; }

    /// <summary>Gets the activities that it waits for.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Precedence> After { get; init; }

    /// <summary>Gets the closures of its territory in which no day of it may lie.</summary>
    /// <value>The default is empty: it goes on all year.</value>
    public ValueList<ClosureKind> StopsIn { get; init; }

    /// <summary>Gets whether it may be broken off at a closure and taken up again behind it.</summary>
    /// <value>The default is <see langword="false"/>: it is done in one go.</value>
    public bool MayPause { get; init; }

    /// <summary>Gets the date before which it does not start, or <see langword="null"/>.</summary>
    public Claim<PartialDate>? NotBefore { get; init; }

    /// <summary>Gets the date by which it is finished, itself not before <see cref="NotBefore"/> (rule HC-DOC-052); or
    /// <see langword="null"/>.</summary>
    public Claim<PartialDate>? NotAfter { get; init; }

    /// <summary>Gets what it costs.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CostItem> Costs { get; init; }

    /// <summary>Gets the component that it belongs to, or <see langword="null"/>.</summary>
    public Id<Component>? Component { get; init; }

    /// <summary>Gets the partner that leads it, or <see langword="null"/> when that is not known.</summary>
    public Id<Partner>? Lead { get; init; }

    /// <summary>Gets who decides, does and pays for it, and who is asked or told.</summary>
    /// <value>The default is empty: not known.</value>
    public ValueList<Responsibility> Responsibilities { get; init; }

    /// <summary>Gets where it takes place, or <see langword="null"/> for the whole programme or the facility's
    /// place.</summary>
    public Id<Territory>? Territory { get; init; }

    /// <summary>Gets the shares of those who benefit, for each group one; known shares make no more than 100 %, and all
    /// of them exactly that (rule HC-CLM-002).</summary>
    /// <value>The default is empty.</value>
    public ValueList<BeneficiaryShare> BeneficiaryShares { get; init; }

    /// <summary>Gets whether <see cref="BeneficiaryShares"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool BeneficiarySharesAreComplete { get; init; }

    /// <summary>Gets as what its cost counts with the funder, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Claim<AidEligibility>? Eligibility { get; init; }

    /// <summary>Gets the objectives that it serves.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Objective>> Objectives { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside the activity.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        if (Timing is ThroughoutTiming)
        {
            RefuseDating(check, nameof(StopsIn), !StopsIn.IsEmpty);
            RefuseDating(check, nameof(NotBefore), NotBefore is not null);
            RefuseDating(check, nameof(NotAfter), NotAfter is not null);
        }

        Chronology.Check(check, NotBefore, NotAfter, nameof(NotAfter), LastDate, FirstDate);
        Partition.CheckShares(
            check,
            SharesPath,
            BeneficiaryShares.AsSpan(),
            static share => share?.Share,
            BeneficiarySharesAreComplete);
        Retelling.Check(check, nameof(BeneficiaryShares), BeneficiaryShares.AsSpan(), Told);
        CheckOwn(check);
    }

    /// <summary>Reports that people were met less often than there were people, where both are known exactly.</summary>
    private protected static void CheckTimes(
        IContentCheck check,
        JsonPointer path,
        Claim<int>? times,
        Claim<int>? people)
    {
        if (times is { Comparator: Comparator.Exactly, Value: { } count }
            && people is { Comparator: Comparator.Exactly, Value: { } persons }
            && count < persons)
        {
            check.Breaks(
                "HC-DOC-047",
                path,
                new(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{persons} personnes ne peuvent pas être venues {count} fois en tout."),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{persons} people cannot have come {count} times in all.")),
                new(
                    "Corriger l'un des deux ; un nombre arrondi s'écrit « about ».",
                    "Correct one of the two; a number that is rounded is written 'about'."));
        }
    }

    /// <summary>Reports what does not agree among the members of this kind of activity.</summary>
    private protected virtual void CheckOwn(IContentCheck check)
    {
    }

    private static ((BeneficiaryGroup, Modality) Key, Percentage Share)? Told(BeneficiaryShare? share) =>
        share?.Share is { Comparator: Comparator.Exactly, Value: { } part } claim
            ? ((share.Group, claim.Modality), part)
            : null;

    private static void RefuseDating(IContentCheck check, string member, bool isStated)
    {
        if (isStated)
        {
            check.Breaks(
                "HC-DOC-034",
                JsonPointer.Root / member,
                new(
                    "Une activité qui dure tout le programme n'a ni fermetures ni dates à elle.",
                    "An activity that goes on throughout the programme has no closures and no dates of its own."),
                new(
                    "Donner une durée à l'activité, ou retirer ce membre.",
                    "Give the activity a length, or remove this member."));
        }
    }
}

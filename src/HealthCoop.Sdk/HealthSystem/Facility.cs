using HealthCoop.Care;
using HealthCoop.Partners;
using HealthCoop.Territories;

namespace HealthCoop.HealthSystem;

/// <summary>A health facility.</summary>
[LooksAt(nameof(Type), nameof(UserShares), nameof(PopulationServed))]
[LooksAt(nameof(PopulationOutOfReach), Beside = nameof(PopulationServed))]
[LooksAt(nameof(StatedType), Beside = nameof(Type))]
public sealed partial record Facility : IEntity<Facility>, ICheckedContent
{
    /// <inheritdoc/>
    public required Id<Facility> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the kind of facility. Where sources differ, this is the chosen one.</summary>
    public required FacilityType Type { get; init; }

    /// <summary>Gets what its sources say of <see cref="Type"/> where they differ, or are doubtful: the chosen claim
    /// and those that compete with it; or <see langword="null"/>.</summary>
    /// <remarks>A known value is that of <see cref="Type"/>; reading a document refuses another (rule
    /// HC-DOC-041).</remarks>
    public Claim<FacilityType>? StatedType { get; init; }

    /// <summary>Gets in what state it was over time, as far as that is known.</summary>
    /// <value>The default is empty.</value>
    public ValueList<FacilityState> States { get; init; }

    /// <summary>Gets where it stands.</summary>
    public required Id<Territory> Territory { get; init; }

    /// <summary>Gets the point where it stands, or <see langword="null"/> when that is not known. Never public where it
    /// could endanger people.</summary>
    public Coordinates? Location { get; init; }

    /// <summary>Gets who owns it, or <see langword="null"/> when that is not known.</summary>
    public Id<Partner>? Owner { get; init; }

    /// <summary>Gets who decides, does and pays for its running, and who is asked or told.</summary>
    /// <value>The default is empty: not known.</value>
    public ValueList<Responsibility> Responsibilities { get; init; }

    /// <summary>Gets the care package that it is to offer, or <see langword="null"/>.</summary>
    public Id<CarePackage>? Package { get; init; }

    /// <summary>Gets whom it serves.</summary>
    /// <value>The default is empty.</value>
    public ValueList<UserGroup> Users { get; init; }

    /// <summary>Gets the part that each group has in its care; known shares of one time make no more than 100 % (rule
    /// HC-CLM-002).</summary>
    /// <value>The default is empty.</value>
    public ValueList<UserShare> UserShares { get; init; }

    /// <summary>Gets the registers that it keeps.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CareRegister> Registers { get; init; }

    /// <summary>Gets whether <see cref="Registers"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool RegistersAreComplete { get; init; }

    /// <summary>Gets where it sends patients whom it cannot care for itself.</summary>
    /// <value>The default is empty.</value>
    public ValueList<ReferralLink> Referrals { get; init; }

    /// <summary>Gets the number of people that it serves, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Claim<int>? PopulationServed { get; init; }

    /// <summary>Gets how many of them live farther away than people walk, never more than there are (rule HC-CLM-002);
    /// or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<int>? PopulationOutOfReach { get; init; }

    /// <summary>Gets how many of whom it serves are to get its services, year by year; no two targets of a service are
    /// for the same people.</summary>
    /// <value>The default is empty: all of them get each service as often as it says.</value>
    public ValueList<CoverageTarget> CoverageTargets { get; init; }

    /// <summary>Gets what it has before the programme.</summary>
    /// <value>The default knows nothing about what is there.</value>
    public FacilityMeans Means { get; init => field = value ?? new(); } = new();

    /// <summary>Gets in what state its equipment was found, what does not work or does not suit included.</summary>
    /// <value>The default is empty.</value>
    /// <remarks>What is in working order and can be planned with stands in <see cref="Means"/>.</remarks>
    public ValueList<EquipmentState> EquipmentStates { get; init; }

    /// <summary>Gets on what terms civilians are cared for, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public CivilianAccess? CivilianAccess { get; init; }

    /// <summary>Gets what it costs year after year once it is open.</summary>
    /// <value>The default is empty.</value>
    public ValueList<RunningCost> RunningCosts { get; init; }

    /// <summary>Gets whether <see cref="RunningCosts"/> names all that it costs.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool RunningCostsAreComplete { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside the facility.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        foreach (var shares in UserShares.GroupBy(share => share?.During))
        {
            Partition.CheckShares(
                check,
                JsonPointer.Root / nameof(UserShares),
                [.. shares],
                static share => share?.Share,
                areAll: false);
        }

        Partition.Check(
            check,
            JsonPointer.Root / nameof(PopulationOutOfReach),
            PopulationServed,
            [PopulationOutOfReach],
            static same => same,
            areAll: false);

        if (StatedType?.Value is { } stated && stated != Type)
        {
            var (chosen, preferred) = (DocumentWord.Of(Type), DocumentWord.Of(stated));
            check.Breaks(
                "HC-DOC-041",
                JsonPointer.Root / nameof(StatedType) / nameof(StatedType.Value),
                new(
                    $"Le type retenu est « {chosen} », et l'affirmation préférée dit « {preferred} ».",
                    $"The chosen type is '{chosen}', and the preferred claim says '{preferred}'."),
                new(
                    "Écrire le même type ; ce que dit une autre source est une affirmation concurrente.",
                    "Write the same type; what another source says is a competing claim."));
        }
    }
}

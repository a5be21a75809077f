using HealthCoop.HealthSystem;
using HealthCoop.Territories;

namespace HealthCoop.HealthFinancing;

/// <summary>What patients pay at facilities for a time, who pays nothing, and where the money goes (recouvrement des
/// coûts).</summary>
[LooksAt(nameof(Receipts), nameof(ReceiptsAreComplete))]
public sealed record FeePolicy : IEntity<FeePolicy>, ICheckedContent
{
    /// <inheritdoc/>
    public required Id<FeePolicy> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets when it is in force, as precisely as that is known.</summary>
    public required PartialInterval During { get; init; }

    /// <summary>Gets who sets it, or <see langword="null"/> when that is not known.</summary>
    public HealthActor? SetBy { get; init; }

    /// <summary>Gets the territory in which it is in force, or <see langword="null"/> when that is not known.</summary>
    public Id<Territory>? Territory { get; init; }

    /// <summary>Gets the kinds of facility that it is for.</summary>
    /// <value>The default is empty: it is not for kinds.</value>
    public ValueList<FacilityType> FacilityTypes { get; init; }

    /// <summary>Gets the single facilities that it is for.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Facility>> Facilities { get; init; }

    /// <summary>Gets what patients pay.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Fee> Fees { get; init; }

    /// <summary>Gets whether <see cref="Fees"/> names everything that patients pay for.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool FeesAreComplete { get; init; }

    /// <summary>Gets who pays nothing.</summary>
    /// <value>The default is empty.</value>
    public ValueList<PatientGroup> FreeFor { get; init; }

    /// <summary>Gets whether <see cref="FreeFor"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool FreeForIsComplete { get; init; }

    /// <summary>Gets what the receipts are spent on; known shares make no more than 100 %, and all of them exactly that
    /// (rule HC-CLM-002).</summary>
    /// <value>The default is empty.</value>
    public ValueList<FeeUse> Receipts { get; init; }

    /// <summary>Gets whether <see cref="Receipts"/> names every use.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ReceiptsAreComplete { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    void ICheckedContent.Check(IContentCheck check) => Partition.CheckShares(
        check,
        JsonPointer.Root / nameof(Receipts),
        Receipts.AsSpan(),
        static use => use?.Share,
        ReceiptsAreComplete);
}

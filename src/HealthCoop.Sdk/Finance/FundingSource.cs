using HealthCoop.Partners;

namespace HealthCoop.Finance;

/// <summary>A source of a budget's money.</summary>
/// <remarks>
/// A source pays a rate of the costs, or a fixed amount; one that states neither takes what the others leave of the
/// budget. Money of a source without a partner is shown as unattributed.
/// </remarks>
[LooksAt(nameof(Amount), nameof(RequestedAmount), nameof(ValuedPart), nameof(Instalments))]
public sealed record FundingSource : IEntity<FundingSource>
{
    /// <inheritdoc/>
    public required Id<FundingSource> Id { get; init; }

    /// <summary>Gets the name, or <see langword="null"/> when the partner's name says it.</summary>
    public Narrative? Name { get; init; }

    /// <summary>Gets who pays, or <see langword="null"/> when the sources do not name the payer.</summary>
    public Id<Partner>? Partner { get; init; }

    /// <summary>Gets the call or instrument whose rules hold, or <see langword="null"/> when there is none.</summary>
    public Id<GrantProfile>? Profile { get; init; }

    /// <summary>Gets the share of the costs that the source pays, or <see langword="null"/>.</summary>
    public Claim<Percentage>? Rate { get; init; }

    /// <summary>Gets the amount that the source pays or, beside a rate, pays at the most; or
    /// <see langword="null"/>.</summary>
    public Claim<Money>? Amount { get; init; }

    /// <summary>Gets the instrument or budget line that the money comes from, as its documents name it; or
    /// <see langword="null"/> when that is not said or the profile says it.</summary>
    public Narrative? Instrument { get; init; }

    /// <summary>Gets the amount that was asked for, or <see langword="null"/> when nothing is said about it.
    /// <see cref="Amount"/> is what was given.</summary>
    public Claim<Money>? RequestedAmount { get; init; }

    /// <summary>Gets the share of the costs that was asked for, or <see langword="null"/> when nothing is said about
    /// it. <see cref="Rate"/> is what was given.</summary>
    public Claim<Percentage>? RequestedRate { get; init; }

    /// <summary>Gets whether the source agreed to pay, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Claim<bool>? IsAwarded { get; init; }

    /// <summary>Gets how the money is paid, in the order of the payments.</summary>
    /// <value>The default is empty: nothing is said about it.</value>
    public ValueList<Instalment> Instalments { get; init; }

    /// <summary>Gets the part that is not money: staff, premises, goods with a value; or <see langword="null"/> when
    /// nothing is said about it.</summary>
    public Claim<Money>? ValuedPart { get; init; }

    /// <summary>Gets the yearly own resources of the service budget that pays, such as that of drinking water; or
    /// <see langword="null"/> when nothing is said about it.</summary>
    public Claim<Money>? OwnResources { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside the source.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    /// <summary>Makes a source whose payers and amounts are not published: it takes what the others leave.</summary>
    /// <param name="id">The source's id.</param>
    /// <param name="name">What the sources call it.</param>
    /// <returns>The source.</returns>
    public static FundingSource NotPublished(Id<FundingSource> id, Narrative name) => new() { Id = id, Name = name };
}

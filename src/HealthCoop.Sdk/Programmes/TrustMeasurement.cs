using HealthCoop.Partners;
using HealthCoop.Territories;

namespace HealthCoop.Programmes;

/// <summary>How much parties trust each other, as far as that was measured.</summary>
public sealed record TrustMeasurement : IEntity<TrustMeasurement>
{
    /// <inheritdoc/>
    public required Id<TrustMeasurement> Id { get; init; }

    /// <summary>Gets by what it is measured.</summary>
    public required TrustInstrument Instrument { get; init; }

    /// <summary>Gets the parties between which it is measured.</summary>
    /// <value>The default is empty: not known.</value>
    public ValueList<TrustParty> Between { get; init; }

    /// <summary>Gets the partners that stand for those parties.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Partner>> Partners { get; init; }

    /// <summary>Gets where, or <see langword="null"/> when that is not said.</summary>
    public Id<Territory>? Territory { get; init; }

    /// <summary>Gets when, or <see langword="null"/> when that is not known.</summary>
    public PartialInterval? During { get; init; }

    /// <summary>Gets the figure, which may be unknown.</summary>
    public required Claim<decimal> Value { get; init; }

    /// <summary>Gets what one unit is, or <see langword="null"/>.</summary>
    public Narrative? Unit { get; init; }

    /// <summary>Gets the number of people who were asked or looked at, or <see langword="null"/> when nothing is said
    /// about it.</summary>
    public Claim<int>? Respondents { get; init; }

    /// <summary>Gets the objective that it measures, or <see langword="null"/>.</summary>
    public Id<Objective>? Objective { get; init; }

    /// <summary>Gets the dialogue that it is to show the effect of, or <see langword="null"/>.</summary>
    public Id<Activity>? Dialogue { get; init; }

    /// <summary>Gets what shows it.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<EvidenceItem>> Evidence { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}

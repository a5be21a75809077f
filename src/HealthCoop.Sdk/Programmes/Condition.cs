using System.Text.Json.Serialization;
using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>Something outside the programme's hands, or asked of a party, on which something depends.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ResultAssumption), "result")]
[JsonDerivedType(typeof(PaymentCondition), "payment")]
[JsonDerivedType(typeof(MilestoneCondition), "milestone")]
[JsonDerivedType(typeof(AgreementCondition), "agreement")]
public abstract record Condition : IEntity<Condition>
{
    private protected Condition()
    {
    }

    /// <inheritdoc/>
    public required Id<Condition> Id { get; init; }

    /// <summary>Gets what must be so.</summary>
    public required Narrative Text { get; init; }

    /// <summary>Gets whether it is so, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<bool>? IsMet { get; init; }

    /// <summary>Gets when that was last looked at, or <see langword="null"/> when it was not or that is not
    /// known.</summary>
    public PartialDate? ReviewedOn { get; init; }

    /// <summary>Gets who looks at it, or <see langword="null"/> when that is not known.</summary>
    public Id<Partner>? ReviewedBy { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}

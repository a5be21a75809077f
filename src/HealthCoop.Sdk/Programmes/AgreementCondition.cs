using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>A condition on which an agreement takes effect.</summary>
public sealed record AgreementCondition : Condition
{
    /// <summary>Gets the agreement.</summary>
    public required Id<Agreement> Agreement { get; init; }
}

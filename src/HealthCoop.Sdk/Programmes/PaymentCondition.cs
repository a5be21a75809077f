using HealthCoop.Finance;

namespace HealthCoop.Programmes;

/// <summary>A condition on which a source pays.</summary>
public sealed record PaymentCondition : Condition
{
    /// <summary>Gets the source that pays.</summary>
    public required Id<FundingSource> FundingSource { get; init; }
}

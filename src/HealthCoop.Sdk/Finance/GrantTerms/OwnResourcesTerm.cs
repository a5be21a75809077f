namespace HealthCoop.Finance.GrantTerms;

/// <summary>How much of its own resources a service budget, such as that of drinking water, may give a year.</summary>
/// <remarks>Each source is one service budget, so that nothing is pooled.</remarks>
public sealed record OwnResourcesTerm : GrantTerm
{
    /// <summary>Gets the highest share of a year's own resources.</summary>
    public required Percentage MaximumShare { get; init; }
}

namespace HealthCoop.Finance.GrantTerms;

/// <summary>The papers that prove costs of one type.</summary>
public sealed record CostPapers
{
    /// <summary>Gets the type of the costs, or <see langword="null"/> for all that no other entry names.</summary>
    public CostType? Type { get; init; }

    /// <summary>Gets the papers.</summary>
    public required ValueList<SupportingPaper> Papers { get; init; }
}

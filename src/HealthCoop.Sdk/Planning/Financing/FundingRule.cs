namespace HealthCoop.Planning.Financing;

/// <summary>A rule on sums of money: what is meant is at most, or at least, an amount and a share of something
/// else.</summary>
/// <example><code>
/// // Local authorities give at least 10 % of all costs.
/// var own = new FundingRule
/// {
///     Id = new("own-share"),
///     Name = new("Apport des collectivités", "Contribution of local authorities"),
///     Of = new() { Sources = [city.Id, region.Id] },
///     Sense = FundingSense.AtLeast,
///     Share = Percentage.FromPercent(10),
///     ShareOf = new(FundingBasis.Costs, FundingSelection.All),
/// };
/// </code></example>
public sealed record FundingRule
{
    /// <summary>Gets the id, unique among the rules of a problem.</summary>
    public required EntityId Id { get; init; }

    /// <summary>Gets what it is called.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets where it stands in a document.</summary>
    /// <value>The default is the root.</value>
    public JsonPointer Path { get; init; }

    /// <summary>Gets the money that is limited.</summary>
    public required FundingSelection Of { get; init; }

    /// <summary>Gets the side on which the limit lies.</summary>
    /// <value>The default is <see cref="FundingSense.AtMost"/>.</value>
    public FundingSense Sense { get; init; }

    /// <summary>Gets the amount of the limit, or <see langword="null"/> for none.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public Money? Amount { get; init; }

    /// <summary>Gets the share that is added to the amount; of what is paid, a fraction of at most twelve
    /// decimals.</summary>
    /// <value>The default is 0 %.</value>
    public Percentage Share { get; init; }

    /// <summary>Gets what the share is a share of, or <see langword="null"/> where there is no share.</summary>
    public ShareBasis? ShareOf { get; init; }
}

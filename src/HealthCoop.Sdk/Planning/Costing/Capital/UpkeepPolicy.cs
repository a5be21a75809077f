using HealthCoop.Planning.Costing.Prices;

namespace HealthCoop.Planning.Costing.Capital;

/// <summary>Rules of thumb for what upkeep costs where nobody knows what it does.</summary>
/// <param name="Provenance">Where the rules come from.</param>
/// <param name="Rules">The rules; what they give is added up.</param>
public sealed record UpkeepPolicy(Narrative Provenance, ValueList<UpkeepRule> Rules)
{
    /// <summary>
    /// Gets the rules of Malawi's third Health Sector Strategic Plan: pieces above USD 1,000 take 80 % of their price
    /// in service and 20 % in spare parts over 8 years; of those below USD 250,000, a fifth take 20 % in major repairs.
    /// </summary>
    /// <remarks>
    /// Source: the costing of the Thanzi La Onse model, github.com/UCL/TLOmodel, cost_estimation.py. The bounds are US
    /// dollars of its catalogue; for prices in another currency a host states its own.
    /// </remarks>
    public static UpkeepPolicy MalawiStrategicPlan { get; } = new(
        new(
            "Troisième Plan stratégique du secteur de la santé du Malawi, d'après le modèle Thanzi La Onse",
            "Malawi's third Health Sector Strategic Plan, as the Thanzi La Onse model has it"),
        [
            Over8Years(UpkeepType.Service, 80) with { Above = UnitPrice.Usd(1_000) },
            Over8Years(UpkeepType.SpareParts, 20) with { Above = UnitPrice.Usd(1_000) },
            Over8Years(UpkeepType.MajorCorrective, 4) with { Below = UnitPrice.Usd(250_000) },
        ]);

    /// <summary>Computes what a piece takes in a year.</summary>
    /// <param name="price">The price of the piece.</param>
    /// <returns>The cost of one year, not rounded; or <see langword="null"/> where a rule has a bound in another
    /// currency.</returns>
    public Money? PerYear(UnitPrice price) => PerYear(Claim.Expected(price));

    /// <summary>Computes what a piece takes in a year at the price that is claimed, unless the claim leaves open
    /// whether a rule applies.</summary>
    internal Money? PerYear(Claim<UnitPrice> price) => price.ForPlanning is { } value
        ? Rules.Aggregate((Money?)Money.Zero(value.Currency), (sum, rule) => sum + rule.PerYear(price))
        : null;

    private static UpkeepRule Over8Years(UpkeepType type, decimal percent) => new()
    {
        Type = type,
        ShareOfPrice = Percentage.FromPercent(percent),
        Over = Years.Of(8),
    };
}

namespace HealthCoop.Planning.Costing.Prices;

/// <summary>Prices stay what they were, whatever the year; they are converted only.</summary>
public sealed record NominalPolicy : PricePolicy
{
    internal override void Apply(PriceChain chain, CataloguePrice item, int year)
    {
    }
}

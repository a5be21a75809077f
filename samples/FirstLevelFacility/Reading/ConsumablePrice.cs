namespace HealthCoop.Samples.FirstLevelFacility.Reading;

/// <summary>What an item costs, with the unit that is priced.</summary>
internal sealed record ConsumablePrice(SourceLine Source, string Code, string Unit, decimal? Price);

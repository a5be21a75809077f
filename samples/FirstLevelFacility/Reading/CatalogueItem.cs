namespace HealthCoop.Samples.FirstLevelFacility.Reading;

/// <summary>A kind of equipment, with the sets that it belongs to.</summary>
internal sealed record CatalogueItem(SourceLine Source, string Code, string Name, string Sets);

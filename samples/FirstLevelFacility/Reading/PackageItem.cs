namespace HealthCoop.Samples.FirstLevelFacility.Reading;

/// <summary>What one case of an intervention package takes of an item, in a unit that the file does not name.</summary>
internal sealed record PackageItem(
    SourceLine Source,
    string PackageCode,
    string Package,
    string Code,
    string Name,
    decimal? UnitsPerCase);

namespace HealthCoop.Samples.FirstLevelFacility.Reading;

/// <summary>What a piece of equipment costs, how many years it lasts and how many a health centre needs.</summary>
internal sealed record CostedEquipment(
    SourceLine Source,
    string Code,
    string PricedAs,
    decimal? LifeInYears,
    decimal? Price,
    int? PerHealthCentre,
    string Note);

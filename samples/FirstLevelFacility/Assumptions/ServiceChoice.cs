namespace HealthCoop.Samples.FirstLevelFacility.Assumptions;

/// <summary>An intervention package that the facility offers, and to how many.</summary>
/// <param name="PackageCode">The code of the package in the file of packages.</param>
/// <param name="Appointment">The type of appointment at which it is given.</param>
/// <param name="Treatment">The treatment of the national package that it belongs to.</param>
/// <param name="Target">Whom it is for.</param>
/// <param name="TargetShare">Their share of the people served.</param>
/// <param name="Rate">How often one of them needs it a year, or <see langword="null"/> when that is not known.</param>
/// <param name="Coverage">The share of the need that is met.</param>
internal sealed record ServiceChoice(
    string PackageCode,
    string Appointment,
    string Treatment,
    string Target,
    Claim<Percentage> TargetShare,
    Claim<EventRate>? Rate,
    Claim<Percentage> Coverage);

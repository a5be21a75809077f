using HealthCoop.Samples.FirstLevelFacility.Assumptions;
using HealthCoop.Samples.FirstLevelFacility.Reading;

namespace HealthCoop.Samples.FirstLevelFacility.Lines;

/// <summary>A service of the facility, with the lines that place it at the first level.</summary>
/// <param name="Choice">The choice of the package.</param>
/// <param name="Name">The name of the package.</param>
/// <param name="Source">Where the package begins.</param>
/// <param name="Appointment">The type of appointment, which the first level offers.</param>
/// <param name="Priority">The priority of its treatment in the national package.</param>
/// <param name="Cases">The cases of the first year.</param>
internal sealed record PlannedService(
    ServiceChoice Choice,
    string Name,
    SourceLine Source,
    Sourced<bool> Appointment,
    Sourced<string> Priority,
    Claim<AnnualQuantity> Cases)
{
    public static PlannedService Of(TloFolder folder, ServiceChoice choice, Claim<AnnualQuantity> cases)
    {
        var first = folder.PackageItems.FirstOrDefault(item => item.PackageCode == choice.PackageCode)
            ?? throw Missing(TloFolder.PackagesFile, "package", choice.PackageCode);
        var appointment = folder.FirstLevel.GetValueOrDefault(choice.Appointment)
            ?? throw Missing(TloFolder.LevelsFile, "type of appointment", choice.Appointment);
        return new(
            choice,
            first.Package,
            first.Source,
            appointment.Value
                ? appointment
                : throw UnreadableFolderException.At(
                    appointment.Source,
                    $"The first level does not offer '{choice.Appointment}', which package '{first.Package}' takes."),
            folder.Treatments.GetValueOrDefault(choice.Treatment)
                ?? throw Missing(TloFolder.TreatmentsFile, "treatment", choice.Treatment),
            cases);
    }

    private static UnreadableFolderException Missing(string file, string what, string name) =>
        new($"{file}: The file has no {what} '{name}'.");
}

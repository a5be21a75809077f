using System.Text.Json;

namespace HealthCoop.Conformance.Annuity;

/// <summary>A published piece of equipment with its annuities and its upkeep, in US dollars.</summary>
internal sealed record AnnuityCase(
    string Item,
    decimal K,
    decimal N,
    decimal AnnualR0,
    decimal AnnualR3,
    decimal Service,
    decimal Spare,
    decimal Corrective)
{
    public static IReadOnlyList<AnnuityCase> ReadAll()
    {
        var file = Path.Combine(ConformanceFolder.Require("annuity"), "annuity_conformance.json");
        var cases = JsonElement.Parse(File.ReadAllBytes(file)).GetProperty("cases");
        return [.. cases.EnumerateArray().Select(Read)];
    }

    private static AnnuityCase Read(JsonElement one) => new(
        one.GetProperty("item").GetString()!,
        one.GetProperty(nameof(K)).GetDecimal(),
        one.GetProperty("n").GetDecimal(),
        one.GetProperty("annual_r0").GetDecimal(),
        one.GetProperty("annual_r3").GetDecimal(),
        one.GetProperty("service").GetDecimal(),
        one.GetProperty("spare").GetDecimal(),
        one.GetProperty("corrective").GetDecimal());
}

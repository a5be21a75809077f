using System.Text.Json;
using HealthCoop.Conformance.Tlo;

namespace HealthCoop.Conformance.BenefitPackage;

/// <summary>The published benefit package of Uganda: the services, the model and what came out.</summary>
internal static class UgandaFolder
{
    public static JsonElement Problem => JsonElement.Parse(File.ReadAllBytes(PathOf("problem.json")));

    public static IReadOnlyList<PackageService> Services()
    {
        var rows = NaiveCsv.Read(PathOf("services.csv"));
        return
        [
            .. rows.Skip(1).Select(row => new PackageService(
                row["code"],
                row.Number("dalysPerCase")!.Value,
                UnitPrice.Usd(row.Number("costPerCaseUsd")!.Value),
                UnitPrice.Usd(row.Number("suppliesPerCaseUsd")!.Value),
                AnnualQuantity.Of(row.Number("cases")!.Value),
                row.Number("feasibleCoveragePercent")!.Value)),
        ];
    }

    public static JsonElement Scenario(string id) => Problem.GetProperty("scenarios").EnumerateArray()
        .Single(scenario => scenario.GetProperty("id").GetString() == id);

    private static string PathOf(string file) =>
        Path.Combine(ConformanceFolder.Require("benefit-package-uganda"), file);
}

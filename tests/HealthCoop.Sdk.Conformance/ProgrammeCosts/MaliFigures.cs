using HealthCoop.Planning.Costing.Prices;
using HealthCoop.Planning.Costing.ProgrammeCosts;
using HealthCoop.Planning.Costing.Scaling;

namespace HealthCoop.Conformance.ProgrammeCosts;

/// <summary>What the published tables say of Mali in 2019.</summary>
internal static class MaliFigures
{
    public const string Car = "Corolla sedan 2014 model";

    public static AdministrativeDivisions Divisions => new()
    {
        Population = (int)(1_000 * ProgrammeCostFolder.Number(
            "sahel_population_2010_2035.csv",
            "Value",
            ("Iso3", "MLI"),
            ("Time", "2019"))),
        Provinces = (int)ProgrammeCostFolder.Number("sahel_divisions.csv", "provincial_divisions", ("ISO3", "MLI")),
        Districts = (int)ProgrammeCostFolder.Number("sahel_divisions.csv", "district_divisions", ("ISO3", "MLI")),
    };

    /// <summary>Gets the distance that the constructed training takes for one trip.</summary>
    public static Distance Distance => Distance.FromKilometers(
        ProgrammeCostFolder.Number("sahel_distances.csv", "DDist95", ("ISO3", "MLI")));

    public static PricePerKilometer OperatingCost => PricePerKilometer.FromMoney(Money.Usd(
        ProgrammeCostFolder.Number("transport.csv", "operating_cost_per_km", ("vehicle_model", Car))));

    public static FuelConsumption Consumption => FuelConsumption.FromLitersPerKilometer(
        ProgrammeCostFolder.Number("transport.csv", "consumption_litres_per_km", ("vehicle_model", Car)));

    public static Percentage LocalProportion => Percentage.FromFraction(
        ProgrammeCostFolder.Number("sahel_per_diems.csv", "local_proportion", ("ISO3", "MLI")));

    /// <summary>Gets the annual salary of support staff, which the constructed training takes at the second of five
    /// levels.</summary>
    public static InternationalDollars SupportSalary => InternationalDollars.Of(
        ProgrammeCostFolder.Number("sahel_salaries.csv", "annual_salary", ("ISO3", "MLI"), ("ISCO_08_level", "2")),
        2019);

    public static Money DailySupportSalary => WhoChoice.DailySalary(SupportSalary).ToLocal(Parity)!.Value;

    public static PurchasingPowerParity Parity => new(Currency.Xof, new()
    {
        Name = new("PPA du PIB du Mali", "PPP of Mali's GDP"),
        Provenance = new("sahel_economic.csv"),
        Values =
        [
            new(2019, ProgrammeCostFolder.Number(
                "sahel_economic.csv",
                "2019 [YR2019]",
                ("Country Code", "MLI"),
                ("Series Name", "PPP conversion factor, GDP (LCU per international $)"))),
        ],
    });

    public static Money PerDiem(AdministrativeLevel level) => Money.Usd(ProgrammeCostFolder.Number(
        "sahel_per_diems.csv",
        level switch
        {
            AdministrativeLevel.National => "dsa_national",
            AdministrativeLevel.Provincial => "dsa_upper",
            _ => "dsa_lower",
        },
        ("ISO3", "MLI")));
}

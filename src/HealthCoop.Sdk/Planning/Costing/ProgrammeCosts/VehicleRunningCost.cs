namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>The running of a vehicle: distance × price per kilometer, and distance × consumption × price of
/// fuel.</summary>
/// <remarks>
/// Source of the formula: WHO-CHOICE's programme costs. One implementation of them multiplies kilometers, a price per
/// kilometer and a consumption with each other, and prices no fuel; the units used here do not allow that.
/// </remarks>
public sealed record VehicleRunningCost : ProgrammeCostItem
{
    /// <summary>Gets the distance of one trip, as far as it is driven.</summary>
    public required Claim<Distance> DistancePerTrip { get; init; }

    /// <summary>Gets how many trips there are; an average of a year may be no whole number.</summary>
    public required Claim<decimal> Trips { get; init; }

    /// <summary>Gets what a kilometer costs beside fuel, or <see langword="null"/> when that is not part of the
    /// item.</summary>
    public Claim<PricePerKilometer>? OperatingCost { get; init; }

    /// <summary>Gets what fuel a kilometer takes, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<FuelConsumption>? Consumption { get; init; }

    /// <summary>Gets what fuel costs, or <see langword="null"/> when nothing is said about it.</summary>
    /// <value>The default is <see langword="null"/>: the fuel costs an unknown amount where its
    /// <see cref="Consumption"/> is given, and is not part of the item where that is not given either.</value>
    public Claim<PricePerLiter>? FuelPrice { get; init; }

    private ProgrammeCostOperand[] TripsAndKilometers =>
    [
        new(ProgrammeCostText.Trips, Trips),
        new(
            ProgrammeCostText.KilometersPerTrip,
            ClaimReading.Of(DistancePerTrip, static distance => distance.Kilometers)),
    ];

    internal override string? Fault => Trips.ForPlanning is < 0 and var trips
        ? $"'{Id}' has {DecimalText.Write(trips)} trips: there are none or some, and never less."
        : null;

    internal override IEnumerable<ProgrammeCostLine?> Lines()
    {
        var driven = Claim.Combine(
            DistancePerTrip,
            Trips,
            Modality.Expected,
            static (each, trips) => each * trips);
        return [Operation(driven), Fuel(driven)];
    }

    private ProgrammeCostLine? Operation(Claim<Distance> driven) => OperatingCost is null
        ? null
        : Line(
            ProgrammeCostPart.VehicleOperation,
            TripsAndKilometers,
            ClaimReading.Of(driven, static distance => distance.Kilometers),
            ClaimReading.Of(OperatingCost, static price => price.PerKilometer),
            Claim.Combine(
                driven,
                OperatingCost,
                Modality.Expected,
                static (distance, price) => distance * price));

    private ProgrammeCostLine? Fuel(Claim<Distance> driven)
    {
        if (Consumption is null && FuelPrice is null)
        {
            return null;
        }

        var fuel = Claim.Combine(
            driven,
            Consumption,
            Modality.Expected,
            static (distance, consumption) => distance * consumption);
        var consumption = ClaimReading.Of(Consumption, static each => each.LitersPerKilometer);
        return Line(
            ProgrammeCostPart.Fuel,
            [.. TripsAndKilometers, new(ProgrammeCostText.LitersPerKilometer, consumption)],
            ClaimReading.Of(fuel, static amount => amount.Liters),
            ClaimReading.Of(FuelPrice, static price => price.PerLiter),
            Claim.Combine(fuel, FuelPrice, Modality.Expected, static (amount, price) => amount * price));
    }
}

using System.Reflection;
using HealthCoop.Planning.Costing.ProgrammeCosts;
using HealthCoop.Planning.Costing.Scaling;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing.ProgrammeCosts;

/// <summary>Kilometers, liters, their prices and international dollars are kept apart.</summary>
public sealed class ProgrammeCostUnitTests
{
    private static readonly Type[] Units =
    [
        typeof(Distance), typeof(FuelConsumption), typeof(Fuel), typeof(PricePerKilometer), typeof(PricePerLiter),
        typeof(InternationalDollars),
    ];

    // A training of 24 visitors in Mali, each of whom drives once; published with this slip.
    private const decimal Kilometers = 480.986750288066m;
    private const decimal DollarsPerKilometer = 0.13837172222222222m;
    private const decimal LitersPerKilometer = 0.0668m;
    private const int Trips = 24;

    [Fact]
    public void Constructors_OfUnits_AreNotPublic() => Assert.Empty(Units.SelectMany(type => type.GetConstructors()));

    [Fact]
    public void Operators_OfUnits_AreThoseThatUnitsAllow()
    {
        string[] allowed =
        [
            "Distance * Decimal = Distance",
            "Distance * FuelConsumption = Fuel",
            "Distance * PricePerKilometer = Money",
            "Fuel * PricePerLiter = Money",
            "InternationalDollars * Decimal = InternationalDollars",
        ];
        var declared = Units
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.IsSpecialName && method.Name is not ("op_Equality" or "op_Inequality"))
            .Select(Signature);

        Assert.Equal(allowed, declared.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Operators_OfMoney_TakeNoUnitOfTheseAndNoInternationalDollars() => Assert.DoesNotContain(
        typeof(Money).GetMethods(BindingFlags.Public | BindingFlags.Static),
        method => method.GetParameters().Any(parameter => Units.Contains(parameter.ParameterType)));

    [Fact]
    public void Cost_OfATripByCar_IsNotThePublishedSlip()
    {
        var slip = Trips * Kilometers * DollarsPerKilometer * LitersPerKilometer;
        var trip = new VehicleRunningCost
        {
            Id = new("car"),
            Name = new("Trajets", "Trips"),
            DistancePerTrip = Claim.Planned(Distance.FromKilometers(Kilometers)),
            Trips = Claim.Planned((decimal)Trips),
            OperatingCost = Claim.Planned(PricePerKilometer.FromMoney(Money.Usd(DollarsPerKilometer))),
        };
        var fuelled = trip with
        {
            Consumption = Claim.Planned(FuelConsumption.FromLitersPerKilometer(LitersPerKilometer)),
            FuelPrice = Claim.Planned(PricePerLiter.FromMoney(Money.Usd(1.25m))),
        };

        Assert.Equal(106.70m, Math.Round(slip, 2));
        Assert.Equal([Money.Usd(1_597.32m)], ProgrammeCosting.Cost(new([trip])).Totals);
        Assert.Equal(
            [1_597.32m, 963.90m],
            ProgrammeCosting.Cost(new([fuelled])).Lines.Select(line => line.Amount.Value!.Value.Amount));
        Assert.Equal([Money.Usd(2_561.22m)], ProgrammeCosting.Cost(new([fuelled])).Totals);
    }

    [Fact]
    public void Arithmetic_FromKilometersToMoney_KeepsUnits()
    {
        var driven = Distance.FromKilometers(200) * 1.5m;
        var fuel = driven * FuelConsumption.FromLitersPer100Kilometers(12.5m);

        Assert.Equal(Distance.FromKilometers(300), driven);
        Assert.Equal(Fuel.FromLiters(37.5m), fuel);
        Assert.Equal(Money.Xof(30_000), fuel * PricePerLiter.FromMoney(Money.Xof(800)));
        Assert.Equal(Money.Eur(75), driven * PricePerKilometer.FromMoney(Money.Eur(0.25m)));
        Assert.Equal(FuelConsumption.FromLitersPerKilometer(0.125m), FuelConsumption.FromLitersPer100Kilometers(12.5m));
    }

    [Fact]
    public void Make_OfLessThanNothing_Refuses()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Distance.FromKilometers(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Distance.FromKilometers(1) * -1m);
        Assert.Throws<ArgumentOutOfRangeException>(() => Fuel.FromLiters(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => FuelConsumption.FromLitersPerKilometer(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => FuelConsumption.FromLitersPer100Kilometers(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PricePerKilometer.FromMoney(Money.Eur(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PricePerLiter.FromMoney(Money.Eur(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => InternationalDollars.Of(-1, 2019));
        Assert.Throws<ArgumentOutOfRangeException>(() => InternationalDollars.Of(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => InternationalDollars.Of(1, 2019) * -1m);
    }

    [Fact]
    public void ToString_OfAnyUnit_SaysTheUnit() => Assert.Equal(
        [
            "480.5 km", "0.0668 L/km", "32 L", "USD 0.2348 per km", "XOF 775 per L", "I$ 5350.2 of 2019", "0 km",
            "XXX 0 per L",
        ],
        new object[]
        {
            Distance.FromKilometers(480.50m),
            FuelConsumption.FromLitersPer100Kilometers(6.68m),
            Fuel.FromLiters(32),
            PricePerKilometer.FromMoney(Money.Usd(0.2348m)),
            PricePerLiter.FromMoney(Money.Xof(775)),
            InternationalDollars.Of(5_350.20m, 2019),
            default(Distance),
            default(PricePerLiter),
        }.Select(unit => unit.ToString()));

    private static string Signature(MethodInfo method)
    {
        var sign = method.Name switch { "op_Multiply" => "*", "op_Division" => "/", var name => name };
        var operands = method.GetParameters().Select(parameter => parameter.ParameterType.Name);
        return $"{string.Join($" {sign} ", operands)} = {method.ReturnType.Name}";
    }
}

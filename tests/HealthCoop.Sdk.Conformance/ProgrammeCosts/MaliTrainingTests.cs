using HealthCoop.Planning.Costing.ProgrammeCosts;
using HealthCoop.Planning.Costing.Scaling;
using Xunit;
using static HealthCoop.Conformance.ProgrammeCosts.ProgrammeCostFolder;

namespace HealthCoop.Conformance.ProgrammeCosts;

/// <summary>A national training of five days in Mali: each figure whose units are sound, from the published
/// tables.</summary>
[Reproduces("programme-cost/constructed_mali_training")]
public sealed class MaliTrainingTests
{
    private static int Days => Mali.GetProperty("days").GetInt32();

    private static int Visiting => Mali.GetProperty("visiting").GetInt32();

    private static int Local => Mali.GetProperty("local").GetInt32();

    [Fact]
    public void DistanceKm() => Agrees("distance_km", MaliFigures.Distance.Kilometers);

    [Fact]
    public void RoomHireUsd2019()
    {
        var perDay = WhoChoice.RoomHirePerDay(
            MaliFigures.PerDiem(AdministrativeLevel.National),
            Mali.GetProperty("room_m2").GetDecimal());

        Agrees("room_hire_usd2019", (perDay * Days).Amount);
    }

    [Fact]
    public void PerDiemUsd2019()
    {
        var perDay = WhoChoice.LocalPerDiem(
            MaliFigures.PerDiem(AdministrativeLevel.National),
            MaliFigures.LocalProportion);

        Agrees("per_diem_usd2019", (perDay * Visiting * Days).Amount);
    }

    [Fact]
    public void LocalSalaryIdollar2019()
    {
        var paid = WhoChoice.DailySalary(MaliFigures.SupportSalary) * Local * Days;

        Agrees("local_salary_Idollar2019", paid.Amount);
        Assert.Equal(2019, paid.Year);
    }

    [Fact]
    public void TravelDimensionallyCorrectOperatingOnly()
    {
        var driven = MaliFigures.Distance * Visiting;

        Agrees("travel_dimensionally_correct_operating_only", (driven * MaliFigures.OperatingCost).Amount);
    }

    // What was published multiplies plain numbers; with units the product does not compile.
    [Fact]
    public void TravelAsCoded_IsASlipThatUnitsForbid()
    {
        var slip = Visiting
            * MaliFigures.Distance.Kilometers
            * MaliFigures.OperatingCost.PerKilometer.Amount
            * MaliFigures.Consumption.LitersPerKilometer;

        Agrees("travel_as_coded", slip);
    }

    [Fact]
    public void Cost_OfTheTraining_IsThePublishedFiguresToTheCent()
    {
        var perDiem = MaliFigures.PerDiem(AdministrativeLevel.National);
        var training = new MeetingCost
        {
            Id = new("training"),
            Name = new("Formation", "Training"),
            Attendance = SessionAttendance.PerSession(
                Claim.Planned(1m),
                Claim.Planned(Visiting),
                Claim.Planned(Local)),
            DaysPerSession = Claim.Planned((decimal)Days),
            PerDiem = Claim.Planned(WhoChoice.LocalPerDiem(perDiem, MaliFigures.LocalProportion)),
            LocalAllowance = Claim.Planned(MaliFigures.DailySupportSalary),
            RoomHire = Claim.Planned(WhoChoice.RoomHirePerDay(perDiem, Mali.GetProperty("room_m2").GetDecimal())),
        };
        var cars = new VehicleRunningCost
        {
            Id = new("cars"),
            Name = new("Voitures", "Cars"),
            DistancePerTrip = Claim.Planned(MaliFigures.Distance),
            Trips = Claim.Planned((decimal)Visiting),
            OperatingCost = Claim.Planned(MaliFigures.OperatingCost),
            Consumption = Claim.Planned(MaliFigures.Consumption),
        };

        var result = ProgrammeCosting.Cost(new([training, cars]));

        Assert.Equal([Money.Usd(8_395.03m + 5_996.45m + 1_597.32m), Money.Xof(49_514)], result.Totals);
        Assert.Equal([new(new("cars"), ProgrammeCostPart.Fuel)], result.Unpriced);
    }

    private static void Agrees(string name, decimal ours)
    {
        var published = Mali.GetProperty(name).GetDecimal();
        Assert.True(IsPublished(published, ours), $"{name} is {published}, not {ours}.");
    }
}

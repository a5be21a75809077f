using System.Text.Json;
using HealthCoop.Planning.Costing.ProgrammeCosts;
using HealthCoop.Planning.Costing.Scaling;
using Xunit;

namespace HealthCoop.Conformance.ProgrammeCosts;

/// <summary>The published meetings against noncommunicable diseases, costed for Mali by the engine and by
/// counting.</summary>
public sealed class MeetingListTests
{
    [Theory]
    [InlineData("national", AdministrativeLevel.National)]
    [InlineData("provincial", AdministrativeLevel.Provincial)]
    [InlineData("district", AdministrativeLevel.District)]
    public void Cost_OfAllMeetingsOfALevel_IsWhatCountingGives(string division, AdministrativeLevel level)
    {
        var meetings = ProgrammeCostFolder.Json("meetings.json").EnumerateArray()
            .Where(meeting => meeting.GetProperty("division").GetString() == division)
            .ToList();

        Assert.Equal(6, meetings.Count);
        for (var year = 0; year < 4; year++)
        {
            var items = meetings.SelectMany((meeting, i) => ItemsOf(meeting, level, year, i));
            var totals = ProgrammeCosting.Cost(new(items.ToValueList())).Totals;
            var counted = meetings.Select(meeting => Count(meeting, division, year)).ToList();

            Assert.Equal(
                [Money.Usd(counted.Sum(cost => cost.Dollars)), Money.Xof(counted.Sum(cost => cost.Francs))],
                totals);
            Assert.True(totals[0].Amount > 0);
        }
    }

    private static IEnumerable<ProgrammeCostItem> ItemsOf(
        JsonElement meeting,
        AdministrativeLevel level,
        int year,
        int number)
    {
        var held = Claim.Planned(WhoChoice.Meetings(
            level,
            MaliFigures.Divisions,
            meeting.GetProperty("scale").GetDecimal(),
            meeting.GetProperty("frequency").GetInt32(),
            year));
        var perDiem = MaliFigures.PerDiem(level);
        var name = new Narrative(meeting.GetProperty("description").GetString()!);
        yield return new MeetingCost
        {
            Id = new($"meeting-{number}"),
            Name = name,
            Attendance = SessionAttendance.PerSession(
                held,
                Claim.Planned(People(meeting, "visiting")),
                Claim.Planned(People(meeting, "local"))),
            DaysPerSession = Claim.Planned(meeting.GetProperty("days").GetDecimal()),
            PerDiem = Claim.Planned(WhoChoice.LocalPerDiem(perDiem, MaliFigures.LocalProportion)),
            LocalAllowance = Claim.Planned(MaliFigures.DailySupportSalary),
            RoomHire = Claim.Planned(WhoChoice.RoomHirePerDay(perDiem, meeting.GetProperty("room_size").GetDecimal())),
        };
        var trips = meeting.GetProperty("attendees").EnumerateArray().Sum(group => group[3].GetInt32());
        yield return new VehicleRunningCost
        {
            Id = new($"trips-{number}"),
            Name = name,
            DistancePerTrip = Claim.Planned(MaliFigures.Distance),
            Trips = Claim.Planned(held.Value!.Value * trips),
            OperatingCost = Claim.Planned(MaliFigures.OperatingCost),
        };
    }

    private static int People(JsonElement meeting, string from) => meeting.GetProperty("attendees").EnumerateArray()
        .Where(group => group[1].GetString() == from)
        .Sum(group => group[2].GetInt32());

    // Counts day by day and person by person, with no code but that of the tables.
    private static (decimal Dollars, decimal Francs) Count(JsonElement meeting, string division, int year)
    {
        decimal Table(string file, string column) => ProgrammeCostFolder.Number(file, column, ("ISO3", "MLI"));
        var frequency = meeting.GetProperty("frequency").GetInt32();
        var isHeld = frequency == 0 ? year == 0 : year % frequency == 0;
        var (divisions, perDiem) = division switch
        {
            "national" => (1, Table("sahel_per_diems.csv", "dsa_national")),
            "provincial" => (16, Table("sahel_per_diems.csv", "dsa_upper")),
            _ => (144, Table("sahel_per_diems.csv", "dsa_lower")),
        };
        var held = isHeld ? divisions * meeting.GetProperty("scale").GetDecimal() : 0;
        var (visitors, residents, room, cars) = (0m, 0m, 0m, 0m);
        foreach (var group in meeting.GetProperty("attendees").EnumerateArray())
        {
            for (var day = 0; day < meeting.GetProperty("days").GetInt32(); day++)
            {
                for (var person = 0; person < group[2].GetInt32(); person++)
                {
                    if (group[1].GetString() == "visiting")
                    {
                        visitors += perDiem * 0.2m;
                    }
                    else
                    {
                        residents += MaliFigures.SupportSalary.Amount / 230
                            * MaliFigures.Parity.Series.Find(2019)!.Value;
                    }
                }
            }

            for (var trip = 0; trip < group[3].GetInt32(); trip++)
            {
                cars += Table("sahel_distances.csv", "DDist95") * ProgrammeCostFolder.Number(
                    "transport.csv",
                    "operating_cost_per_km",
                    ("vehicle_model", MaliFigures.Car));
            }
        }

        for (var day = 0; day < meeting.GetProperty("days").GetInt32(); day++)
        {
            room += perDiem / 35 * 0.6m * meeting.GetProperty("room_size").GetDecimal();
        }

        return (
            Cents(visitors * held) + Cents(room * held) + Cents(cars * held),
            decimal.Round(residents * held, 0, MidpointRounding.AwayFromZero));

        static decimal Cents(decimal dollars) => decimal.Round(dollars, 2, MidpointRounding.AwayFromZero);
    }
}

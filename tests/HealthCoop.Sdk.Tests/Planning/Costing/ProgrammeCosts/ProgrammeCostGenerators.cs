using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Costing.ProgrammeCosts;

namespace HealthCoop.Tests.Planning.Costing.ProgrammeCosts;

/// <summary>Generates items of all kinds, of known, assumed and unknown numbers.</summary>
internal static class ProgrammeCostGenerators
{
    private static readonly Narrative Because = new("Hypothèse.", "Assumption.");

    public static Gen<TrainingCost> KnownTrainings { get; } =
        from sessions in Gen.Choose(0, 20)
        from people in Gen.Choose(0, 40).Two()
        from persons in Gen.Choose(0, sessions * (people.Item1 + people.Item2))
        from days in Gen.Choose(0, 30)
        from trainers in Gen.Choose(0, 4)
        from prices in Gen.Choose(0, 1_000_00).Select(cents => Claim.Planned(Money.Eur(cents / 100m))).ArrayOf(7)
        select new TrainingCost
        {
            Id = new("training"),
            Name = new("Formation", "Training"),
            Attendance = Attend(sessions, people.Item1, people.Item2),
            Persons = Claim.Planned(persons),
            DaysPerSession = Claim.Planned(days / 2m),
            TrainersPerSession = Claim.Planned(trainers),
            PerDiem = prices[0],
            LocalAllowance = prices[1],
            Travel = prices[2],
            RoomHire = prices[3],
            Meals = prices[4],
            TrainerFee = prices[5],
            Material = prices[6],
        };

    private static Gen<Claim<Money>> Prices { get; } = Claims(
        from amount in Gen.Choose(0, 1_000_000)
        from currency in Gen.Elements(Currency.Eur, Currency.Xof, Currency.Usd)
        select new Money(amount / 7m, currency));

    private static Gen<Claim<int>> Counts { get; } = Claims(Gen.Choose(0, 500));

    private static Gen<Claim<decimal>> Numbers { get; } = Claims(Gen.Choose(0, 2_000).Select(number => number / 30m));

    private static Gen<Claim<Percentage>> Shares { get; } =
        Claims(Gen.Choose(0, 100).Select(percent => Percentage.FromPercent(percent)));

    private static Gen<SessionAttendance> Attendances { get; } = Gen.OneOf(
        from sessions in Numbers
        from people in Counts.Two()
        select SessionAttendance.PerSession(sessions, people.Item1, people.Item2),
        from sessions in Numbers
        from total in Counts
        select SessionAttendance.InTotal(sessions, total));

    private static Gen<ProgrammeCostItem> Items { get; } = Gen.OneOf(
        from attendance in Attendances
        from days in Numbers
        from prices in Optional(Prices).ArrayOf(5)
        select (ProgrammeCostItem)new MeetingCost
        {
            Id = new("item"),
            Name = new("Réunion", "Meeting"),
            Attendance = attendance,
            DaysPerSession = days,
            PerDiem = prices[0],
            LocalAllowance = prices[1],
            Travel = prices[2],
            RoomHire = prices[3],
            Meals = prices[4],
        },
        from training in KnownTrainings
        from days in Numbers
        from price in Optional(Prices)
        select (ProgrammeCostItem)(training with { DaysPerSession = days, Material = price }),
        from people in Counts
        from days in Numbers
        from prices in Optional(Prices).Two()
        select (ProgrammeCostItem)new MissionCost
        {
            Id = new("item"),
            Name = new("Mission"),
            People = people,
            Days = days,
            PerDiem = prices.Item1,
            Travel = prices.Item2,
        },
        from counts in Counts.Two()
        from numbers in Numbers.Two()
        from prices in Optional(Prices).Two()
        select (ProgrammeCostItem)new SupervisionCost
        {
            Id = new("item"),
            Name = new("Supervision"),
            Facilities = counts.Item1,
            Supervisors = counts.Item2,
            VisitsPerFacilityAndYear = numbers.Item1,
            DaysPerVisit = numbers.Item2,
            PerDiem = prices.Item1,
            Travel = prices.Item2,
        },
        from distance in Claims(Gen.Choose(0, 9_000).Select(meters => Distance.FromKilometers(meters / 11m)))
        from trips in Numbers
        from perKilometer in Optional(Claims(Cents.Select(PricePerKilometer.FromMoney)))
        from consumption in Optional(Claims(
            Gen.Choose(0, 30).Select(liters => FuelConsumption.FromLitersPer100Kilometers(liters))))
        from perLiter in Optional(Claims(Cents.Select(PricePerLiter.FromMoney)))
        select (ProgrammeCostItem)new VehicleRunningCost
        {
            Id = new("item"),
            Name = new("Voiture", "Car"),
            DistancePerTrip = distance,
            Trips = trips,
            OperatingCost = perKilometer,
            Consumption = consumption,
            FuelPrice = perLiter,
        },
        from price in Prices
        from first in Gen.Choose(0, 100)
        from retention in Gen.Choose(0, 100)
        select (ProgrammeCostItem)new WorksCost
        {
            Id = new("item"),
            Name = new("Travaux", "Works"),
            Price = price,
            Retention = Percentage.FromPercent(retention),
            Stages =
            [
                new(new("Fondations", "Foundations"), Percentage.FromPercent(first)),
                new(new("Toit", "Roof"), Percentage.FromPercent(100 - first)),
            ],
        },
        from days in Numbers
        from prices in Optional(Prices).Two()
        select (ProgrammeCostItem)new StudyCost
        {
            Id = new("item"),
            Name = new("Étude", "Study"),
            ExpertDays = days,
            Fee = prices.Item1,
            Expenses = prices.Item2,
        },
        from staff in Claims(Gen.Choose(0, 50).Select(quarters => FullTimeEquivalent.Of(quarters / 4m)))
        from salary in Prices
        from share in Shares
        select (ProgrammeCostItem)new StaffCost
        {
            Id = new("item"),
            Name = new("Direction", "Director"),
            Staff = staff,
            AnnualSalary = salary,
            ShareOfYear = share,
        });

    public static Gen<ProgrammeCostProblem> Problems { get; } = Items.ListOf().Select(items => new ProgrammeCostProblem(
        items.Select((item, i) => item with { Id = new($"item-{i}") }).ToValueList()));

    private static Gen<Money> Cents => Gen.Choose(0, 3_000).Select(cents => Money.Usd(cents / 1_000m));

    public static SessionAttendance Attend(int sessions, int fromAway, int local) => SessionAttendance.PerSession(
        Claim.Planned((decimal)sessions),
        Claim.Planned(fromAway),
        Claim.Planned(local));

    private static Gen<Claim<T>> Claims<T>(Gen<T> values)
        where T : struct => Gen.Frequency(
            (6, values.Select(value => Claim.Planned(value))),
            (2, values.Select(value => Claim.Assumed(value, Because))),
            (1, Gen.Constant(Claim.NotPublished<T>(Modality.Planned))));

    private static Gen<T?> Optional<T>(Gen<T> values)
        where T : class => Gen.Frequency((3, values.Select(value => (T?)value)), (1, Gen.Constant((T?)null)));
}

using HealthCoop.Planning.Costing.ProgrammeCosts;
using HealthCoop.Programmes;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing.ProgrammeCosts;

public sealed class ProgrammeCostingTests
{
    private static readonly Narrative Name = new("Formation");
    private static readonly Narrative Because = new("Hypothèse.", "Assumption.");

    private static TrainingCost Training { get; } = new()
    {
        Id = new("training"),
        Name = Name,
        Attendance = SessionAttendance.PerSession(Claim.Planned(3m), Claim.Planned(20), Claim.Planned(4)),
        Persons = Claim.Planned(50),
        DaysPerSession = Claim.Planned(5m),
        PerDiem = Claim.Planned(Money.Xof(25_000)),
        LocalAllowance = Claim.Planned(Money.Xof(5_000)),
        Travel = Claim.Planned(Money.Xof(15_000)),
        RoomHire = Claim.Planned(Money.Xof(100_000)),
        Meals = Claim.Planned(Money.Xof(3_000)),
        TrainersPerSession = Claim.Planned(2),
        TrainerFee = Claim.Planned(Money.Xof(75_000)),
        Material = Claim.Planned(Money.Xof(10_000)),
    };

    private static WorksCost Works { get; } = new()
    {
        Id = new("works"),
        Name = new("Travaux", "Works"),
        Price = Claim.Planned(Money.Eur(100_000.01m)),
        Retention = Percentage.FromPercent(10),
        Stages =
        [
            new(new("Études", "Design"), Percentage.FromPercent(5)),
            new(new("Fondations", "Foundations"), Percentage.FromPercent(25)),
            new(new("Gros œuvre", "Structure"), Percentage.FromPercent(60)),
            new(new("Réception provisoire", "Provisional acceptance"), Percentage.FromPercent(10)),
        ],
    };

    [Fact]
    public void Cost_OfATraining_PaysAttendancesByTheDayAndPersonsOnce()
    {
        var result = ProgrammeCosting.Cost(new([Training]));

        Assert.Equal(
            [
                (ProgrammeCostPart.PerDiem, 60m * 5 * 25_000),
                (ProgrammeCostPart.LocalAllowance, 12m * 5 * 5_000),
                (ProgrammeCostPart.Travel, 60m * 15_000),
                (ProgrammeCostPart.RoomHire, 3m * 5 * 100_000),
                (ProgrammeCostPart.Meals, 72m * 5 * 3_000),
                (ProgrammeCostPart.TrainerFees, 3m * 2 * 5 * 75_000),
                (ProgrammeCostPart.Material, 50m * 10_000),
            ],
            Amounts(result));
        Assert.Equal([Money.Xof(14_030_000)], result.Totals);
        Assert.Empty(result.Unpriced);
        Assert.Empty(result.Assumed);
    }

    [Fact]
    public void Cost_OfATrainingWithoutComponents_HasNoLineForThem() => Assert.Empty(
        ProgrammeCosting.Cost(new(
        [
            Training with
            {
                PerDiem = null,
                LocalAllowance = null,
                Travel = null,
                RoomHire = null,
                Meals = null,
                TrainerFee = null,
                Material = null,
            },
        ])).Lines);

    // Paris, Bamako and Ouagadougou say that 688 persons were trained, not how many of each category.
    [Fact]
    public void Cost_OfATrainingKnownInTotalAlone_SplitsNothing()
    {
        var result = ProgrammeCosting.Cost(new(
        [
            Training with
            {
                Attendance = SessionAttendance.InTotal(
                    Claim.NotPublished<decimal>(Modality.Achieved),
                    Claim.Assumed(688, Because)),
                Persons = Claim.Achieved(688),
                DaysPerSession = Claim.Assumed(5m, Because),
            },
        ]));

        Assert.Equal(
            [(ProgrammeCostPart.Meals, 688m * 5 * 3_000), (ProgrammeCostPart.Material, 688m * 10_000)],
            Amounts(result));
        Assert.Equal([Money.Xof(17_200_000)], result.Totals);
        Assert.Equal([ProgrammeCostPart.Meals], result.Assumed.Select(key => key.Part));
        Assert.Equal(
            [
                ProgrammeCostPart.PerDiem, ProgrammeCostPart.LocalAllowance, ProgrammeCostPart.Travel,
                ProgrammeCostPart.RoomHire, ProgrammeCostPart.TrainerFees,
            ],
            result.Unpriced.Select(key => key.Part));
        Assert.DoesNotContain(
            typeof(TrainingCost).GetProperties(),
            property => property.PropertyType.ToString().Contains(nameof(TraineeCategory), StringComparison.Ordinal));
    }

    [Fact]
    public void Cost_OfAMission_PaysPeopleByTheDayAndEachJourneyOnce() => Assert.Equal(
        [(ProgrammeCostPart.PerDiem, 3m * 4 * 349.79m), (ProgrammeCostPart.Travel, 3m * 900)],
        Amounts(ProgrammeCosting.Cost(new(
        [
            new MissionCost
            {
                Id = new("mission"),
                Name = new("Mission"),
                People = Claim.Planned(3),
                Days = Claim.Planned(4m),
                PerDiem = Claim.Planned(Money.Usd(349.79m)),
                Travel = Claim.Planned(Money.Usd(900)),
            },
        ]))));

    [Fact]
    public void Cost_OfSupervision_PaysEachVisitToEachFacility() => Assert.Equal(
        [(ProgrammeCostPart.PerDiem, 12m * 4 * 2 * 3 * 10_000), (ProgrammeCostPart.Travel, 12m * 4 * 3 * 2_500)],
        Amounts(ProgrammeCosting.Cost(new(
        [
            new SupervisionCost
            {
                Id = new("supervision"),
                Name = new("Supervision"),
                Facilities = Claim.Planned(12),
                VisitsPerFacilityAndYear = Claim.Planned(4m),
                DaysPerVisit = Claim.Planned(2m),
                Supervisors = Claim.Planned(3),
                PerDiem = Claim.Planned(Money.Xof(10_000)),
                Travel = Claim.Planned(Money.Xof(2_500)),
            },
        ]))));

    [Fact]
    public void Cost_OfAStudy_PaysExpertsByTheDayAndExpensesOnce() => Assert.Equal(
        [(ProgrammeCostPart.ExpertFees, 30m * 450), (ProgrammeCostPart.Expenses, 1_200m)],
        Amounts(ProgrammeCosting.Cost(new(
        [
            new StudyCost
            {
                Id = new("study"),
                Name = new("Étude", "Study"),
                ExpertDays = Claim.Planned(30m),
                Fee = Claim.Planned(Money.Eur(450)),
                Expenses = Claim.Planned(Money.Eur(1_200)),
            },
        ]))));

    [Fact]
    public void Cost_OfStaff_PaysTheShareOfTheYear() => Assert.Equal(
        [(ProgrammeCostPart.Salaries, 0.25m * 2_400_000 * 0.5m)],
        Amounts(ProgrammeCosting.Cost(new(
        [
            new StaffCost
            {
                Id = new("director"),
                Name = new("Direction", "Director"),
                Staff = Claim.Planned(FullTimeEquivalent.Of(0.25m)),
                AnnualSalary = Claim.Planned(Money.Xof(2_400_000)),
                ShareOfYear = Claim.Planned(Percentage.FromPercent(50)),
            },
        ]))));

    [Fact]
    public void Cost_OfWorks_RetainsOfEachStageAndAddsUpToThePrice()
    {
        var result = ProgrammeCosting.Cost(new([Works]));

        Assert.Equal(
            [4_500m, 22_500m, 54_000.01m, 9_000m, 10_000m],
            result.Lines.Select(line => line.Amount.Value!.Value.Amount));
        Assert.Equal([Money.Eur(100_000.01m)], result.Totals);
        Assert.Equal([1, 2, 3, 4, 1], result.Lines.Select(line => line.Key.Number));
        Assert.Equal(ProgrammeCostPart.Retention, result.Lines[4].Key.Part);
        Assert.Equal("Foundations × price of the works", result.Lines[1].Formula.English);
        Assert.Equal(4, ProgrammeCosting.Cost(new([Works with { Retention = default }])).Lines.Count);
    }

    [Fact]
    public void Cost_OfFuelOfUnknownPrice_IsUnknownAndListed()
    {
        var result = ProgrammeCosting.Cost(new(
        [
            new VehicleRunningCost
            {
                Id = new("car"),
                Name = new("Voiture", "Car"),
                DistancePerTrip = Claim.Planned(Distance.FromKilometers(100)),
                Trips = Claim.Planned(2m),
                OperatingCost = Claim.Planned(PricePerKilometer.FromMoney(Money.Usd(0.5m))),
                Consumption = Claim.Planned(FuelConsumption.FromLitersPer100Kilometers(8)),
            },
        ]));

        Assert.Equal([Money.Usd(100)], result.Totals);
        Assert.Equal([new(new("car"), ProgrammeCostPart.Fuel)], result.Unpriced);
        Assert.Equal(16, result.Lines[1].Quantity.Value);
        Assert.False(result.Lines[1].Amount.IsKnown);
    }

    [Fact]
    public void Cost_OfAnAssumedDay_IsAssumedForTheSameReason()
    {
        var line = ProgrammeCosting.Cost(new([Training with { DaysPerSession = Claim.Assumed(2m, Because) }])).Lines[0];

        Assert.False(line.Amount.IsKnown);
        Assert.Equal(new(Money.Xof(3_000_000), Because), line.Amount.Assumption);
    }

    [Fact]
    public void Line_OfATraining_SaysHowItIsComputed()
    {
        var line = ProgrammeCosting.Cost(new([Training])).Lines[0];

        Assert.Equal("attendances by people from away × days per session × per diem", line.Formula.English);
        Assert.Equal(
            "participations de personnes venues d'ailleurs × jours par session × indemnité journalière",
            line.Formula.French);
        Assert.Equal([60m, 5m], line.Operands.Select(operand => operand.Value.Value!.Value));
        Assert.Equal(300, line.Quantity.Value);
        Assert.Equal(Money.Xof(25_000), line.UnitPrice.Value);
        Assert.Equal(new(new("training"), ProgrammeCostPart.PerDiem), line.Key);
    }

    [Theory]
    [InlineData(Comparator.MoreThan, 100.6, 100, Comparator.AtLeast)]
    [InlineData(Comparator.AtLeast, 100, 100, Comparator.AtLeast)]
    [InlineData(Comparator.LessThan, 0.4, 1, Comparator.AtMost)]
    [InlineData(Comparator.About, 100.6, 101, Comparator.About)]
    public void Cost_OfABound_IsRoundedOutwards(Comparator comparator, double price, int amount, Comparator expected)
    {
        var fee = Claim.Planned(comparator, Money.Xof((decimal)price));
        var study = ProgrammeCosting.Cost(new([Study(Claim.Planned(1m), fee)])).Lines[0].Amount;
        var works = ProgrammeCosting.Cost(new(
        [
            new WorksCost
            {
                Id = new("works"),
                Name = Name,
                Price = fee,
                Stages = [new(Name, Percentage.FromPercent(100))],
            },
        ])).Lines[0].Amount;

        Assert.Equal((Money.Xof(amount), expected), (study.Value!.Value, study.Comparator));
        Assert.Equal((Money.Xof(amount), expected), (works.Value!.Value, works.Comparator));
    }

    [Fact]
    public void Cost_TimesNothing_IsExactlyNothing()
    {
        var more = Claim.Planned(Comparator.MoreThan, Money.Xof(100));
        var days = Claim.Planned(Comparator.MoreThan, 5m);
        ProgrammeCostLine[] lines =
        [
            ProgrammeCosting.Cost(new([Study(Claim.Planned(0m), more)])).Lines[0],
            ProgrammeCosting.Cost(new([Study(days, Claim.Planned(Money.Xof(0)))])).Lines[0],
        ];

        Assert.All(lines, line => Assert.Equal(
            (Money.Xof(0), Comparator.Exactly),
            (line.Amount.Value!.Value, line.Amount.Comparator)));
        Assert.Equal([Comparator.Exactly, Comparator.MoreThan], lines.Select(line => line.Quantity.Comparator));
    }

    [Fact]
    public void Cost_OfSeveralCurrencies_AddsUpEachAlone() => Assert.Equal(
        [Money.Eur(100_000.01m), Money.Xof(14_030_000)],
        ProgrammeCosting.Cost(new([Training, Works])).Totals);

    public static TheoryData<string, ProgrammeCostItem[]> Nonsense => new()
    {
        { "Two items have the id 'training'", [Training, Training] },
        {
            "trains 73 persons, who each attend once or more, with 72 attendances",
            [Training with { Persons = Claim.Planned(73) }]
        },
        {
            "trains 100 persons, who each attend once or more, with 50 attendances",
            [
                Training with
                {
                    Attendance = SessionAttendance.InTotal(Claim.Planned(1m), Claim.Assumed(50, Because)),
                    Persons = Claim.Assumed(100, Because),
                },
            ]
        },
        {
            "trains 73 persons, who each attend once or more, with 72 attendances",
            [Training with { Persons = Claim.Planned(Comparator.AtLeast, 73) }]
        },
        { "negative number in PerDiem (days per session)", [Training with { DaysPerSession = Claim.Planned(-1m) }] },
        { "negative number in Material", [Training with { Material = Claim.Planned(Money.Xof(-1)) }] },
        { "have 95 % of the price", [Works with { Stages = [.. Works.Stages.Skip(1)] }] },
        {
            "has -1 trips",
            [
                new VehicleRunningCost
                {
                    Id = new("car"),
                    Name = Name,
                    DistancePerTrip = Claim.Planned(Distance.FromKilometers(1)),
                    Trips = Claim.Planned(-1m),
                },
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Cost_OfNumbersThatMakeNoSense_SaysWhich(string message, ProgrammeCostItem[] items)
    {
        var error = Assert.Throws<ArgumentException>(() => ProgrammeCosting.Cost(new([.. items])));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Attendance_OfLessThanNobody_Refuses()
    {
        Assert.Throws<ArgumentOutOfRangeException>(
            () => SessionAttendance.PerSession(Claim.Planned(-1m), Claim.Planned(1), Claim.Planned(1)));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => SessionAttendance.PerSession(Claim.Planned(1m), Claim.Planned(-1), Claim.Planned(1)));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => SessionAttendance.PerSession(Claim.Planned(1m), Claim.Planned(1), Claim.Planned(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => SessionAttendance.InTotal(Claim.Planned(1m), Claim.Assumed(-1, Because)));
    }

    private static StudyCost Study(Claim<decimal> days, Claim<Money> fee) => new()
    {
        Id = new("study"),
        Name = Name,
        ExpertDays = days,
        Fee = fee,
    };

    private static IEnumerable<(ProgrammeCostPart Part, decimal Amount)> Amounts(ProgrammeCostResult result) =>
        from line in result.Lines
        where line.Amount.ForPlanning is not null
        select (line.Key.Part, line.Amount.ForPlanning!.Value.Amount);
}

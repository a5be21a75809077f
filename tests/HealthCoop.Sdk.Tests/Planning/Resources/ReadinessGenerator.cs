using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Resources;

namespace HealthCoop.Tests.Planning.Resources;

/// <summary>Generates one facility with some services and means, whose facts are known, bounded, assumed or
/// unknown.</summary>
internal static class ReadinessGenerator
{
    private static readonly Narrative Guess = new("Estimation", "Estimate");
    private static readonly Id<Skill> Ultrasound = new("ultrasound");
    private static readonly Gen<Id<Cadre>> Cadres = Gen.Elements<Id<Cadre>>(new("nurse"), new("midwife"));
    private static readonly Gen<Id<EquipmentItem>> Items = Gen.Elements<Id<EquipmentItem>>(new("bed"), new("lamp"));
    private static readonly Gen<Id<CommodityItem>> Commodities = Gen.Elements<Id<CommodityItem>>(new("test"), new("glove"));
    private static readonly Gen<Room> Rooms = Gen.Elements(Room.Delivery, Room.Treatment);
    private static readonly Gen<Utility> Utilities = Gen.Elements(Utility.Water, Utility.Energy);
    private static readonly Gen<bool> Mostly = Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)));

    private static readonly Gen<ValueList<Id<Skill>>> Skills = Gen.Frequency(
        (4, Gen.Constant<ValueList<Id<Skill>>>([])),
        (1, Gen.Constant<ValueList<Id<Skill>>>([Ultrasound])),
        (1, Gen.Constant<ValueList<Id<Skill>>>([new("surgery")])));

    private static readonly Gen<Claim<PartialDate>?> Ends = Gen.Frequency(
        (3, Gen.Constant<Claim<PartialDate>?>(null)),
        (2, from year in Gen.Choose(2019, 2022)
            from comparator in Gen.Elements(Enum.GetValues<Comparator>())
            select (Claim<PartialDate>?)Claim.Planned(comparator, new PartialDate(year))));

    /// <summary>Services, each with its needs and contacts.</summary>
    public static Gen<ServiceProblem> Services { get; } =
        from needs in Gen.OneOf(
            from cadre in Cadres
            from minutes in Facts(0, 60)
            from hours in Facts(0, 168)
            from isCovered in Gen.Elements(true, false)
            from skills in Skills
            select (CareNeed)new CadreTime(cadre, minutes)
            {
                Cover = isCovered ? Claim.Of(hours, WeeklyHours.Of) : null,
                Skills = skills,
            },
            from item in Items
            from pieces in Gen.Choose(1, 3)
            select (CareNeed)new EquipmentNeed(item, pieces),
            from item in Commodities
            from each in Facts(0, 5)
            select (CareNeed)new CommodityNeed(item, each),
            Rooms.Select(room => (CareNeed)new RoomNeed(room)),
            Utilities.Select(utility => (CareNeed)new UtilityNeed(utility))).ArrayOf().Resize(3)
        from areComplete in Mostly
        from number in Gen.Choose(0, 1_000_000)
        from contacts in Facts(0, 5_000)
        select new ServiceProblem(
            new()
            {
                Id = new($"service-{number}"),
                Name = new("Service", "Service"),
                Needs = [.. needs],
                NeedsAreComplete = areComplete,
            },
            JsonPointer.Root / "careServices" / number,
            Claim.Of(contacts, AnnualQuantity.Of));

    /// <summary>Means of all kinds.</summary>
    public static Gen<FacilityMeans> Means { get; } =
        from posts in (
            from cadre in Cadres
            from staff in Gen.Choose(0, 3)
            from qualified in Facts(0, 2)
            from isStated in Gen.Elements(true, false)
            from skills in Skills
            from ends in Ends
            select new StaffPost(cadre, FullTimeEquivalent.Of(staff))
            {
                Qualified = isStated ? Claim.Of(qualified, FullTimeEquivalent.Of) : null,
                Skills = skills,
                EndsOn = ends,
            }).ArrayOf().Resize(3)
        from equipment in (
            from item in Items
            from pieces in Gen.Choose(0, 3)
            select new EquipmentStock(item, pieces)).ArrayOf().Resize(3)
        from stocks in (
            from item in Commodities
            from units in Facts(0, 2)
            select new CommodityStock(item, units)).ArrayOf().Resize(3)
        from rooms in Rooms.ArrayOf().Resize(2)
        from utilities in Utilities.ArrayOf().Resize(2)
        from areComplete in Mostly.ArrayOf(4)
        select new FacilityMeans
        {
            Posts = [.. posts],
            PostsAreComplete = areComplete[0],
            Equipment = [.. equipment],
            EquipmentIsComplete = areComplete[1],
            Commodities = [.. stocks],
            CommoditiesAreComplete = areComplete[2],
            Rooms = [.. rooms],
            Utilities = [.. utilities],
            BuildingIsComplete = areComplete[3],
        };

    /// <summary>Problems of one facility.</summary>
    public static Gen<ReadinessProblem> Problems { get; } =
        from services in Services.ArrayOf().Resize(4)
        from before in Means
        from brought in Means
        from minutes in Facts(50_000, 120_000)
        from norms in (
            from cadre in Cadres
            from staff in Facts(0, 9)
            select new CadreNorm(cadre, Claim.Of(staff, FullTimeEquivalent.Of))).ArrayOf().Resize(2)
        from isBuilt in Gen.Elements<bool?>(true, false, null)
        select new ReadinessProblem([new()
        {
            Facility = new("site"),
            MeansPath = JsonPointer.Root / "means",
            Services = [.. services],
            Before = before,
            Brought = brought,
            Norms = [.. norms],
            Opening = new() { On = new(2020, 12, 31), IsBuilt = isBuilt, HasOpeningAct = true, HasPayer = true },
        }])
        {
            AvailableTimes = [new(new("nurse"), Claim.Of(minutes, AnnualWorkingTime.FromMinutes))],
        };

    private static Gen<Claim<decimal>> Facts(int least, int most) =>
        from value in Gen.Choose(least, most).Select(number => (decimal)number)
        from claim in Gen.Frequency(
            (6, Gen.Constant(Claim.Planned(value))),
            (4, Gen.Elements(Enum.GetValues<Comparator>()).Select(bound => Claim.Planned(bound, value))),
            (1, Gen.Constant(Claim.Assumed(value, Guess))),
            (1, Gen.Constant(Claim.NotPublished<decimal>(Modality.Planned))))
        select claim;
}

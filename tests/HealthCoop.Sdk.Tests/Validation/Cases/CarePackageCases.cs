using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>CarePackageRules</c>.</summary>
internal static class CarePackageCases
{
    private static readonly Id<EquipmentItem> Lamp = new("lamp");

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks("HC-PKG-001", "/facilities/0/package", p => Typed(p, CarePackageType.Complementary)),
        Breaks("HC-PKG-001", "/facilities/0/package", p => Typed(p, CarePackageType.Garrison)),
        Breaks("HC-PKG-001", "/facilities/0/package",
            p => Placed(p, f => f with { Type = FacilityType.ReferralHealthCentre })),
        Breaks("HC-PKG-001", "/facilities/1/package", p => Garrisoned(p, CarePackageType.Complementary)),
        Holds("HC-PKG-001", p => Garrisoned(p, CarePackageType.Minimum)),
        Holds("HC-PKG-001", p => Garrisoned(p, CarePackageType.Garrison)),
        Holds("HC-PKG-001", p => Typed(
            Placed(p, f => f with { Type = FacilityType.ReferralHealthCentre }),
            CarePackageType.Complementary)),
        Undecided("HC-PKG-001", "/carePackages/0/type", p => Typed(p, null)),
        About("HC-PKG-001", p => Placed(p, f => f with { Package = null })),
        About("HC-PKG-001", p => Placed(p, f => f with { Package = new("unheard-of") })),
        About("HC-PKG-001", p => Placed(p, f => f with { Type = FacilityType.RegionalHospital })),
        About("HC-PKG-001", p => Placed(p, f => f with { Type = FacilityType.Maternity })),
        About("HC-PKG-001", p => p with
        {
            Territories = [.. p.Territories.Select(t => t with { Country = CountryCode.BurkinaFaso })],
        }),

        Breaks("HC-PKG-002", "/facilities/0/package", p => Supplied(p, s => s with
        {
            Commodities = [new(new Id<CommodityItem>("gloves"), Claim.Planned(0m))],
        })),
        Breaks("HC-PKG-002", "/facilities/0/package", p => Supplied(p, s => s with { Items = [new(Lamp, 5)] })),
        Breaks("HC-PKG-002", "/facilities/0/package", p => Equipped(p, f => f.Means with
        {
            Posts =
            [
                new(new Id<Cadre>("nurse"), FullTimeEquivalent.Of(0)),
                new(new Id<Cadre>("midwife"), FullTimeEquivalent.Of(1)),
            ],
        })),
        Holds("HC-PKG-002", p => Furnished(p, Claim.Planned(Comparator.MoreThan, 0m)) with { Activities = [] }),
        Holds("HC-PKG-002", p => Furnished(p, Claim.Planned(Comparator.AtLeast, 1m)) with { Activities = [] }),
        Holds("HC-PKG-002", p => Furnished(p, Claim.Planned(1m)) with
        {
            CareServices = [p.CareServices[0] with { Needs = [new EquipmentNeed(new Id<EquipmentItem>("bed"), 2)] }],
        }),
        Undecided("HC-PKG-002", "/facilities/0/means/commodities", p => Supplied(p, s => s with
        {
            Commodities = [new(new Id<CommodityItem>("gloves"), Claim.Planned(Comparator.AtMost, 5m))],
        })),
        Undecided("HC-PKG-002", "/carePackages/0/services", p => Packed(p, k => k with { Services = [] })),

        Breaks("HC-PKG-003", "/activities/1/items/1", p => Ordered(p, [])),
        Breaks("HC-PKG-003", "/activities/1/items/1", p => Ordered(Packed(p, k => k with
        {
            Services = [new("unheard-of"), .. k.Services],
        }), [])),
        Holds("HC-PKG-003", p => Ordered(p, [new("consultation")])),
        Undecided("HC-PKG-003", "/careServices/0/needs", p => Ordered(p, []) with
        {
            CareServices = [p.CareServices[0] with { NeedsAreComplete = false }],
        }),
        Undecided("HC-PKG-003", "/carePackages/0/services", p => Packed(p, k => k with { Services = [] })),
        About("HC-PKG-003", p => Supplied(p, s => s with { Items = [] })),
        About("HC-PKG-003", p => Placed(p, f => f with { Package = null })),

        Breaks("HC-PKG-004", "/facilities/0/referrals", p => Delivering(p, Link("csref", 0))),
        Breaks("HC-PKG-004", "/facilities/0/referrals", p => Delivering(p, Link("infirmary", 1), Link("csref", 0))),
        Undecided("HC-PKG-004", "/facilities/0/referrals", p => Delivering(p, Link("infirmary", 1))),
        Undecided("HC-PKG-004", "/facilities/0/referrals", p => Delivering(p, Link("unheard-of", 1))),
        Undecided("HC-PKG-004", "/facilities/0/referrals/1/to",
            p => Delivering(p, Link("csref", 0), Link("unheard-of", 1))),
        Holds("HC-PKG-004", p => Delivering(p, Link("csref", 1))),
        Holds("HC-PKG-004", p => Delivering(p, Link("csref", null), Link("infirmary", 0), Link("csref", 1))),
        Undecided("HC-PKG-004", "/facilities/0/referrals", p => Delivering(p)),
        Undecided("HC-PKG-004", "/facilities/0/referrals/1/ambulances",
            p => Delivering(p, Link("infirmary", 1), Link("csref", null), Link("csref", null))),
        About("HC-PKG-004", p => Placed(p, f => f with { Referrals = [Link("infirmary", 0)] })),
        About("HC-PKG-004", p => Placed(Delivering(p), f => f with { Package = null })),
        About("HC-PKG-004", p => Operating(p, FacilityType.ReferralHealthCentre)),
        About("HC-PKG-004", p => Operating(p, FacilityType.MedicalCentreWithSurgery)),
        About("HC-PKG-004", p => Operating(p, FacilityType.RegionalHospital)),
        About("HC-PKG-004", p => Operating(p, FacilityType.TeachingHospital)),
        About("HC-PKG-004", p => Operating(p, FacilityType.NationalHospital)),

        Breaks("HC-PKG-005", "/facilities/0/package", p => Complete(Cold(p, Utility.Water))),
        Breaks("HC-PKG-005", "/facilities/0/package",
            p => Supplied(Cold(p, Utility.Energy), s => s with { Commodities = [] })),
        Breaks("HC-PKG-005", "/facilities/0/package", p => Complete(Cold(Packed(p, k => k with
        {
            Services = [.. k.Services, new("talk")],
        }) with
        {
            CareServices = [p.CareServices[0], new() { Id = new("talk"), Name = new("Causerie", "Talk") }],
        }, Utility.Water))),
        Holds("HC-PKG-005", p => Cold(p, Utility.Energy)),
        Undecided("HC-PKG-005", "/facilities/0/means/utilities", p => Cold(p, Utility.Water)),
        Undecided("HC-PKG-005", "/facilities/0/means/commodities",
            p => With<EquipmentSupply>(Cold(p, Utility.Energy), 1, s => s with { Commodities = [] })),
        About("HC-PKG-005", p => Kept(p, ColdChain.NotNeeded)),
        About("HC-PKG-005", p => Kept(p, null)),
        About("HC-PKG-005", p => Placed(Cold(p, Utility.Water), f => f with { Package = null })),

        Breaks("HC-PKG-006", "/carePackages/1/version", p => Replaced(p, k => k with { Version = 1 })),
        Breaks("HC-PKG-006", "/carePackages/1/version",
            p => Replaced(p, k => k with { Version = 1, Services = [] }), "/carePackages/1/services"),
        Breaks("HC-PKG-006", "/carePackages/2/version", p => Renewed(p, 2)),
        Breaks("HC-PKG-006", "/carePackages/2/version", p => Renewed(p, 5)),
        Breaks("HC-PKG-006", "/carePackages/1/during", p => Replaced(p, new PartialDate(2013))),
        Breaks("HC-PKG-006", "/carePackages/1/services",
            p => Replaced(p, k => k with { Version = 1, Replaces = null, Services = [] })),
        Holds("HC-PKG-006", p => Replaced(p, k => k)),
        Holds("HC-PKG-006", p => Replaced(p, new PartialDate(2012, 12, 31))),
        Holds("HC-PKG-006", p => Replaced(p, k => k with { Version = 1, Replaces = null })),
        Undecided("HC-PKG-006", "/carePackages/1/during", p => Replaced(p, k => k with { During = null })),
        Undecided("HC-PKG-006", "/carePackages/1/during",
            p => Replaced(p, k => k with { During = new(null, new PartialDate(2012)) })),
        About("HC-PKG-006", p => Replaced(p, k => k with { Replaces = null, Services = [] })),
        About("HC-PKG-006", p => Replaced(p, k => k with { Version = 1, Replaces = null, Name = Lent, Services = [] })),
        About("HC-PKG-006", p => Replaced(
            p,
            k => k with { Version = 1, Replaces = null, Type = CarePackageType.Outreach, Services = [] })),
    ];

    private static Narrative Lent => new("Autre paquet", "Other package");

    private static Programme Packed(Programme p, Func<CarePackage, CarePackage> change) =>
        p with { CarePackages = [change(p.CarePackages[0])] };

    private static Programme Typed(Programme p, CarePackageType? type) => Packed(p, k => k with { Type = type });

    private static Programme Garrisoned(Programme p, CarePackageType type) => Typed(p, type) with
    {
        Facilities = [p.Facilities[0] with { Package = null }, p.Facilities[1] with { Package = new("package") }],
    };

    private static Programme Ordered(Programme p, ValueList<Id<CareService>> services) =>
        With<EquipmentSupply>(p, 1, s => s with { Items = [.. s.Items, new(Lamp, 1) { For = services }] });

    // Everything is there before the programme.
    private static Programme Furnished(Programme p, Claim<decimal> gloves) => Equipped(p, f => f.Means with
    {
        Equipment = [new(new Id<EquipmentItem>("bed"), 1)],
        Commodities = [new(new Id<CommodityItem>("gloves"), gloves)],
        Rooms = [Room.Consultation],
        Utilities = [Utility.Water],
    });

    private static ReferralLink Link(string to, int? ambulances) => new(new Id<Facility>(to))
    {
        Ambulances = ambulances is { } number ? Claim.Planned(number) : null,
    };

    // The consultation takes a delivery room, and there is a referral centre.
    private static Programme Delivering(Programme p, params ReferralLink[] links) =>
        Placed(p, f => f with { Referrals = [.. links] }) is var linked
            ? linked with
            {
                CareServices =
                [
                    p.CareServices[0] with { Needs = [.. p.CareServices[0].Needs, new RoomNeed(Room.Delivery)] },
                ],
                Facilities =
                [
                    .. linked.Facilities,
                    new()
                    {
                        Id = new("csref"),
                        Name = new("CSRef"),
                        Type = FacilityType.ReferralHealthCentre,
                        Territory = new Id<Territory>("commune"),
                    },
                ],
            }
            : p;

    private static Programme Operating(Programme p, FacilityType type) =>
        Placed(Delivering(p), f => f with { Type = type });

    private static Programme Kept(Programme p, ColdChain? chain) =>
        p with { CommodityItems = [p.CommodityItems[0] with { ColdChain = chain }] };

    // Gloves that are kept cold, where the works bring one supply.
    private static Programme Cold(Programme p, Utility utility) =>
        Worked(Kept(p, ColdChain.Refrigerated), w => w with { Utilities = [utility] });

    private static Programme Replaced(Programme p, Func<CarePackage, CarePackage> change) => p with
    {
        CarePackages =
        [
            p.CarePackages[0],
            change(p.CarePackages[0] with
            {
                Id = new("package-2"),
                Version = 2,
                Replaces = new("package"),
                During = new(new PartialDate(2012)),
            }),
        ],
    };

    // One that takes the place of the first with its version, beside a later version with other services.
    private static Programme Renewed(Programme p, int version) => p with
    {
        CarePackages =
        [
            p.CarePackages[0],
            p.CarePackages[0] with { Id = new("package-3"), Version = version, Services = [] },
            Replaced(p, k => k with { Version = 1 }).CarePackages[1],
        ],
    };

    private static Programme Replaced(Programme p, PartialDate from) =>
        Replaced(Packed(p, k => k with { During = new(from) }), k => k with { During = new(new PartialDate(2012)) });
}

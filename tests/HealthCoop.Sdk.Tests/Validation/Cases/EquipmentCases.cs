using HealthCoop.Care;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>EquipmentRules</c>.</summary>
internal static class EquipmentCases
{
    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks("HC-EQP-001", "/activities/1/items/0", p => Complete(Powered(p, Claim.Expected(100m)))),
        Breaks("HC-EQP-001", "/activities/1/items/0", p => Complete(Item(p, e => e with
        {
            PowerInWatts = null,
            EnergyInWattHoursPerDay = Claim.Expected(1m),
        }))),
        Breaks("HC-EQP-001", "/activities/1/items/0",
            p => Complete(Worked(Watered(p, Claim.Expected(1m)), w => w with { Utilities = [Utility.Energy] }))),
        Breaks("HC-EQP-001", "/activities/1/items/0",
            p => Complete(Item(p, e => e with { Consumables = [new("gloves"), new("gel")] }))),
        Holds("HC-EQP-001",
            p => Worked(Powered(p, Claim.Expected(100m)), w => w with { Utilities = [Utility.Energy] })),
        Holds("HC-EQP-001", p => Watered(p, Claim.Expected(1m))),
        Holds("HC-EQP-001", p => Complete(Worked(
            Watered(p, Claim.Expected(0m)),
            w => w with { Utilities = [Utility.WasteDisposal] }))),
        Holds("HC-EQP-001",
            p => Item(p, e => e with { PowerInWatts = null, WaterInLitersPerDay = Claim.Expected(0m) })),
        Holds("HC-EQP-001",
            p => Item(p, e => e with { PowerInWatts = null, EnergyInWattHoursPerDay = Claim.Expected(0m) })),
        Holds("HC-EQP-001",
            p => Item(p, e => e with { Consumables = [new("gloves")], ConsumablesAreComplete = false })),
        Holds("HC-EQP-001", p => Item(p, e => e with { Maintenance = new() { Provider = new("army") } })),
        Undecided("HC-EQP-001", "/facilities/0/means/utilities", p => Powered(p, Claim.Expected(100m))),
        Undecided("HC-EQP-001", "/facilities/0/means/commodities",
            p => Item(p, e => e with { Consumables = [new("gel")] })),
        Undecided("HC-EQP-001", "/equipmentItems/0/powerInWatts", p => Powered(p, null)),
        Undecided("HC-EQP-001", "/equipmentItems/0/powerInWatts", p => Powered(p, Unknown<decimal>())),
        Undecided("HC-EQP-001", "/equipmentItems/0/energyInWattHoursPerDay", p => Item(p, e => e with
        {
            PowerInWatts = null,
            EnergyInWattHoursPerDay = Unknown<decimal>(),
        })),
        Undecided("HC-EQP-001", "/equipmentItems/0/waterInLitersPerDay", p => Watered(p, Unknown<decimal>())),
        Undecided("HC-EQP-001", "/equipmentItems/0/maintenance", p => Item(p, e => e with { Maintenance = null })),
        Undecided("HC-EQP-001", "/equipmentItems/0/maintenance", p => Item(p, e => e with { Maintenance = new() })),
        Undecided("HC-EQP-001", "/equipmentItems/0/consumables",
            p => Item(p, e => e with { ConsumablesAreComplete = false })),
        Undecided("HC-EQP-001", "/activities/1/ownerAfterHandOver",
            p => With<EquipmentSupply>(p, 1, s => s with { OwnerAfterHandOver = null })),
        Undecided("HC-EQP-001", "/activities", p => p with { Activities = [p.Activities[0], p.Activities[1]] }),
        About("HC-EQP-001", p => With<EquipmentSupply>(p, 1, s => s with { Items = [], OwnerAfterHandOver = null })),

        Breaks("HC-EQP-002", "/attestations/0/isSo", p => Checked(Used(p), isSo: false, a => a)),
        Holds("HC-EQP-002", p => Checked(Used(p), isSo: true, a => a)),
        Holds("HC-EQP-002", p => Checked(Used(p), isSo: true, a => a with { Activity = new("supply") })),
        Holds("HC-EQP-002", p => Checked(Used(p), isSo: true, a => a with { Facility = new("centre") })),
        Undecided("HC-EQP-002", "/attestations",
            p => Checked(Used(p), isSo: true, a => a with { Activity = new("works") })),
        Undecided("HC-EQP-002", "/activities/1/isUsed",
            p => With<EquipmentSupply>(p, 1, s => s with { IsUsed = Claim.NotPublished<bool>(Modality.Planned) })),
        About("HC-EQP-002", p => With<EquipmentSupply>(p, 1, s => s with { IsUsed = Claim.Planned(false) })),
        About("HC-EQP-002", p => With<EquipmentSupply>(p, 1, s => s with { IsUsed = null })),

        Breaks("HC-EQP-003", "/equipmentItems/0/maintenance/costPerYear",
            p => Kept(p, Claim.Expected(Money.Eur(49.99m)))),
        Holds("HC-EQP-003", p => Kept(p, Claim.Expected(Money.Eur(50m)))),
        Undecided("HC-EQP-003", "/equipmentItems/0/maintenance/costPerYear", p => Kept(p, Unknown<Money>())),
        Undecided("HC-EQP-003", "/equipmentItems/0/maintenance/costPerYear",
            p => Kept(p, Claim.Expected(Money.Xof(1m)))),
        Undecided("HC-EQP-003", "/equipmentItems/0/unitPrice", p => Item(
            Kept(p, Claim.Expected(Money.Eur(1m))),
            e => e with { UnitPrice = Claim.Expected(Comparator.AtLeast, UnitPrice.Eur(1_000m)) })),
        About("HC-EQP-003", p => Kept(p, null)),
        About("HC-EQP-003", p => Item(Kept(p, Claim.Expected(Money.Eur(1m))), e => e with { UnitPrice = null })),
    ];

    private static Programme Item(Programme p, Func<EquipmentItem, EquipmentItem> change) =>
        p with { EquipmentItems = [change(p.EquipmentItems[0])] };

    private static Programme Powered(Programme p, Claim<decimal>? watts) =>
        Item(p, e => e with { PowerInWatts = watts });

    private static Programme Watered(Programme p, Claim<decimal> liters) =>
        Item(p, e => e with { WaterInLitersPerDay = liters });

    private static Programme Used(Programme p) =>
        With<EquipmentSupply>(p, 1, s => s with { IsUsed = Claim.Planned(true) });

    private static Programme Checked(Programme p, bool isSo, Func<Attestation, Attestation> change) => p with
    {
        Attestations =
        [
            change(new()
            {
                Id = new("checked"),
                Matter = AttestationMatter.UsedEquipmentChecked,
                IsSo = Claim.Achieved(isSo),
            }),
        ],
    };

    private static Programme Kept(Programme p, Claim<Money>? perYear) => Item(p, e => e with
    {
        UnitPrice = Claim.Expected(UnitPrice.Eur(1_000m)),
        Maintenance = e.Maintenance! with { CostPerYear = perYear },
    });
}

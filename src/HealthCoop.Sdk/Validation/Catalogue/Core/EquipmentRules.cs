using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about equipment.</summary>
internal static class EquipmentRules
{
    private static readonly UtilityNeed Energy = new(Utility.Energy);
    private static readonly UtilityNeed Water = new(Utility.Water);

    /// <summary>Gets the rule that what is brought can work and be kept up.</summary>
    /// <remarks>Of each item the first missing fact is named. An item whose power is told and whose water is not is
    /// taken not to need any.</remarks>
    public static Rule EquipmentCanWork { get; } = Rule.For<Facility>(
        new("HC-EQP-001"),
        FindingSeverity.Error,
        new("Chaque équipement apporté peut fonctionner et durer", "Equipment that is brought can work and last"),
        CheckFacility) with
    {
        Statement = new(
            "De chaque équipement apporté à un établissement on sait l'énergie et l'eau qu'il demande, et elles y "
            + "sont ; qui l'entretient, quels consommables il prend et d'où ils viennent, qui est formé là, et à qui "
            + "il appartient après la remise.",
            "Of each piece of equipment that is brought to a facility it is known what energy and water it takes, and "
            + "they are there; who keeps it up, which consumables it takes and where they come from, who is trained "
            + "there, and who owns it after the hand-over."),
        Rationale = new(
            "Des matériels inadaptés ou inopérants donnent de mauvais diagnostics.",
            "Unsuited or inoperative equipment makes for wrong diagnoses."),
        SourceText = new(
            "Lettre Platforma n°16 : « matériels inadaptés ou inopérants »",
            "Platforma newsletter 16: equipment \"unsuited or inoperative\""),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.EquipmentItems | ProgrammePart.SiteActivities,
    };

    /// <summary>Gets the rule that used equipment is checked before it is taken.</summary>
    public static Rule UsedEquipmentIsChecked { get; } = Rule.For<EquipmentSupply>(
        new("HC-EQP-002"),
        FindingSeverity.Error,
        new("Le matériel d'occasion est contrôlé", "Used equipment is checked"),
        CheckUsed) with
    {
        Statement = new(
            "Du matériel qui a déjà servi passe le contrôle du besoin de celui qui le reçoit et de son état avant de "
            + "compter comme un résultat.",
            "Equipment that was used before passes the check of the recipient's need and of its condition before it "
            + "counts as an output."),
        Rationale = new(
            "Un don qui ne répond à aucun besoin, ou qui est en panne, coûte à celui qui le reçoit.",
            "A gift that meets no need, or does not work, costs the one who receives it."),
        SourceText = new(
            "OMS, principes directeurs des dons de matériel médical ; Humatem, cinq étapes d'un don",
            "WHO guidelines on donations of medical equipment; Humatem, five steps of a donation"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Attestations,
    };

    /// <summary>Gets the rule that there is money for upkeep.</summary>
    public static Rule MaintenanceIsProvidedFor { get; } = Rule.For<EquipmentItem>(
        new("HC-EQP-003"),
        FindingSeverity.Warning,
        new("L'entretien est provisionné", "Upkeep is provided for"),
        CheckMaintenance) with
    {
        Statement = new(
            "L'entretien annuel d'un équipement dont le coût est chiffré n'est pas sous la part d'usage de son prix.",
            "The yearly upkeep of equipment, where its cost is told, is not below the customary share of its price."),
        Rationale = new(
            "Un équipement sans argent pour l'entretenir est hors d'usage avant sa fin de vie.",
            "Equipment without money for its upkeep is out of use before the end of its life."),
        SourceText = new(
            "Règle d'usage : 5 % du prix d'achat par an ; aucun texte ne l'a confirmée",
            "Rule of thumb: 5 % of the purchase price a year; no text confirmed it"),
        Evidence = Evidence.Unconfirmed,
        Reads = ProgrammePart.Start,
    };

    public static ValueList<Rule> All { get; } = [EquipmentCanWork, UsedEquipmentIsChecked, MaintenanceIsProvidedFor];

    private static void CheckFacility(Facility facility, Programme programme, RuleCheck check)
    {
        var activities = check.ActivitiesAt(facility);
        var means = new KnownMeans(facility, check, activities);
        var (isEquipped, isTrained) = (false, false);
        foreach (var located in activities)
        {
            isTrained |= located.Item is Training;
            if (located.Item is EquipmentSupply { Items.IsEmpty: false } supply)
            {
                isEquipped = true;
                CheckSupply(supply, located, means, programme, check);
            }
        }

        if (!isEquipped)
        {
            check.DoesNotApply();
        }
        else if (!isTrained)
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Activities));
        }
    }

    private static void CheckSupply(
        EquipmentSupply supply,
        Located<Activity> located,
        KnownMeans means,
        Programme programme,
        RuleCheck check)
    {
        if (supply.OwnerAfterHandOver is null)
        {
            check.UndecidedAt(located.Path / nameof(supply.OwnerAfterHandOver));
        }

        for (var i = 0; i < supply.Items.Count; i++)
        {
            if (check.Find(supply.Items[i].Item) is { } item)
            {
                CheckItem(item, new(located, i), means, programme, check);
            }
        }
    }

    private static void CheckItem(
        EquipmentItem item,
        SuppliedItem at,
        KnownMeans means,
        Programme programme,
        RuleCheck check)
    {
        if (Takes(item.PowerInWatts ?? item.EnergyInWattHoursPerDay) is true)
        {
            CheckMet(Energy, item, at, means, check);
        }

        if (Takes(item.WaterInLitersPerDay) is true)
        {
            CheckMet(Water, item, at, means, check);
        }

        foreach (var consumable in item.Consumables)
        {
            if (!means.Has(consumable))
            {
                CheckMet(new CommodityNeed(consumable, Claim.Expected(1m)), item, at, means, check);
            }
        }

        if (FirstUnknownOf(item) is { } member)
        {
            var place = EntityPlace.In(programme.EquipmentItems, nameof(programme.EquipmentItems), item.Id);
            check.UndecidedAt(place / member);
        }
    }

    private static string? FirstUnknownOf(EquipmentItem item) => item switch
    {
        { PowerInWatts: null, EnergyInWattHoursPerDay: null, WaterInLitersPerDay: null } => nameof(item.PowerInWatts),
        { PowerInWatts: { } power } when Takes(power) is null => nameof(item.PowerInWatts),
        { PowerInWatts: null, EnergyInWattHoursPerDay: { } energy } when Takes(energy) is null =>
            nameof(item.EnergyInWattHoursPerDay),
        { WaterInLitersPerDay: { } water } when Takes(water) is null => nameof(item.WaterInLitersPerDay),
        { Maintenance: not ({ Provider: not null } or { DoneBy: not null }) } => nameof(item.Maintenance),
        { Consumables.IsEmpty: true, ConsumablesAreComplete: false } => nameof(item.Consumables),
        _ => null,
    };

    // Whether it takes any; nothing where that is not known.
    private static bool? Takes(Claim<decimal>? amount) => !Bounds.Of(amount).IsAtMost(0);

    private static void CheckMet(
        CareNeed need,
        EquipmentItem item,
        SuppliedItem at,
        KnownMeans means,
        RuleCheck check)
    {
        if (means.Meet(need))
        {
            return;
        }

        if (means.UnknownPathOf(need) is { } unknown)
        {
            check.UndecidedAt(unknown);
            return;
        }

        check.BreaksAt(
            at.Supply.Path / nameof(EquipmentSupply.Items) / at.Ordinal,
            need switch
            {
                CommodityNeed commodity => new(
                    $"Rien ne fournit le consommable « {commodity.Item} » de « {item.Id} ».",
                    $"Nothing supplies the consumable '{commodity.Item}' of '{item.Id}'."),
                UtilityNeed { Utility: Utility.Water } => new(
                    $"« {item.Id} » demande de l'eau, et l'établissement n'en a pas.",
                    $"'{item.Id}' takes water, and the facility has none."),
                _ => new(
                    $"« {item.Id} » demande de l'énergie, et l'établissement n'en a pas.",
                    $"'{item.Id}' takes energy, and the facility has none."),
            },
            new(
                "Apporter ce dont l'équipement dépend, ou en choisir un autre.",
                "Bring what the equipment depends on, or choose another."));
    }

    private static void CheckUsed(EquipmentSupply supply, Programme programme, RuleCheck check)
    {
        switch (supply.IsUsed)
        {
            case null or { Value: false }:
                check.DoesNotApply();
                break;
            case { Value: true }:
                check.NeedsAttested(
                    AttestationMatter.UsedEquipmentChecked,
                    programme,
                    new AttestedThing(supply.Facility, supply.Id),
                    NotChecked,
                    Check);
                break;
            default:
                check.Undecided(nameof(supply.IsUsed));
                break;
        }
    }

    private static Narrative NotChecked { get; } = new(
        "Le matériel d'occasion n'a pas passé le contrôle du besoin et de l'état.",
        "The used equipment did not pass the check of need and condition.");

    private static Narrative Check { get; } = new(
        "Refaire le contrôle avec celui qui le reçoit, ou renoncer au don.",
        "Make the check again with the recipient, or do without the gift.");

    private static void CheckMaintenance(EquipmentItem item, Programme programme, RuleCheck check)
    {
        if (item.Maintenance?.CostPerYear is not { } cost || item.UnitPrice is not { } price)
        {
            check.DoesNotApply();
            return;
        }

        if (price is not { Value: { } value, Comparator: Comparator.Exactly })
        {
            check.Undecided(nameof(item.UnitPrice));
            return;
        }

        if (check.Figure(null, programme) is not { } percent)
        {
            return;
        }

        var least = value * (percent / 100);
        var place = JsonPointer.Root / nameof(item.Maintenance) / nameof(EquipmentMaintenance.CostPerYear);
        switch (Contribution.In(value.Currency, cost).IsAtLeast(least))
        {
            case null:
                check.Undecided(place);
                break;
            case false:
                check.Breaks(
                    place,
                    new(
                        $"L'entretien est de {cost.Value} par an ; l'usage en veut {least} au moins.",
                        $"The upkeep is {cost.Value} a year; custom asks for {least} at least."),
                    new("Augmenter la provision d'entretien.", "Raise the provision for upkeep."));
                break;
        }
    }

    /// <summary>Where a supply lists an item.</summary>
    private readonly record struct SuppliedItem(Located<Activity> Supply, int Ordinal);
}

using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about care packages and what they take.</summary>
internal static class CareRules
{
    public static Rule ServicesAreReady { get; } = Rule.For<Facility>(
        new("HC-PKG-002"),
        FindingSeverity.Error,
        new("Chaque service du paquet est prêt", "Every service of the package is ready"),
        CheckServices) with
    {
        Statement = new(
            "Chaque service du paquet a un cadre qualifié, l'équipement en état, les médicaments et consommables, le "
            + "local, l'eau, l'énergie et l'évacuation des déchets.",
            "Every service of the package has a qualified cadre, working equipment, medicines and consumables, the "
            + "room, water, energy and waste disposal."),
        Rationale = new(
            "Du matériel inadapté ou en panne, un soignant non qualifié, et le diagnostic est mauvais : il suffit "
            + "d'un manque pour que le service ne soit pas rendu.",
            "With equipment that is unsuited or broken, or a carer who is not qualified, the diagnosis is wrong: one "
            + "thing missing is enough for the service not to be given."),
        SourceText = new(
            "Fiche de projet PARSANTE : équiper « sur la base des paquets de soins identifiés »",
            "PARSANTE project sheet: equip \"on the basis of the care packages identified\""),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.CarePackages | ProgrammePart.CareServices | ProgrammePart.SiteActivities,
    };

    private static void CheckServices(Facility facility, Programme programme, RuleCheck check)
    {
        if (facility.Package is not { } id || check.Find(id) is not { } package)
        {
            check.DoesNotApply();
            return;
        }

        if (package.Services.IsEmpty)
        {
            var place = EntityPlace.In(programme.CarePackages, nameof(programme.CarePackages), id);
            check.UndecidedAt(place / nameof(package.Services));
            return;
        }

        var means = new KnownMeans(facility, check, check.ActivitiesAt(facility));
        for (var i = 0; i < programme.CareServices.Count; i++)
        {
            if (package.Services.AsSpan().Contains(programme.CareServices[i].Id))
            {
                CheckService(programme.CareServices[i], i, means, check);
            }
        }
    }

    private static void CheckService(CareService service, int ordinal, KnownMeans means, RuleCheck check)
    {
        if (!service.NeedsAreComplete)
        {
            var at = JsonPointer.Root / nameof(Programme.CareServices) / ordinal;
            check.UndecidedAt(at / nameof(service.Needs));
        }

        foreach (var need in service.Needs)
        {
            if (means.Meet(need))
            {
                continue;
            }

            if (means.UnknownPathOf(need) is { } unknown)
            {
                check.UndecidedAt(unknown);
            }
            else
            {
                check.Breaks(nameof(Facility.Package), Lacks(service, need), Provide);
            }
        }
    }

    private static Narrative Provide { get; } = new(
        "Apporter ce qui manque, ou retirer le service du paquet.",
        "Bring what is missing, or take the service out of the package.");

    private static Narrative Lacks(CareService service, CareNeed need)
    {
        var lacking = need switch
        {
            CadreTime time => new($"un poste de « {time.Cadre} »", $"a post of '{time.Cadre}'"),
            EquipmentNeed equipment => new($"l'équipement « {equipment.Item} »", $"the equipment '{equipment.Item}'"),
            CommodityNeed item => new($"le produit « {item.Item} »", $"the commodity '{item.Item}'"),
            RoomNeed { Room: var room } => new(
                $"le local « {DocumentWord.Of(room)} »",
                $"the room '{DocumentWord.Of(room)}'"),
            UtilityNeed { Utility: var utility } => new(
                $"« {DocumentWord.Of(utility)} »",
                $"'{DocumentWord.Of(utility)}'"),
            _ => new Narrative("un besoin", "a need"),
        };
        return new(
            $"Au service « {service.Id} » manque {lacking.French}.",
            $"The service '{service.Id}' lacks {lacking.English}.");
    }
}

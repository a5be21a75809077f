using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

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
        SourceText = new(
            "Fiche de projet PARSANTE : équiper « sur la base des paquets de soins identifiés »",
            "PARSANTE project sheet: equip \"on the basis of the care packages identified\""),
        Evidence = Evidence.PublicSource,
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
            var ordinal = programme.CarePackages.Index().First(entry => entry.Item.Id == id).Index;
            var place = JsonPointer.Root / nameof(programme.CarePackages) / ordinal;
            check.UndecidedAt(place / nameof(package.Services));
        }

        var means = new KnownMeans(facility, check.Path / nameof(facility.Means), check.ActivitiesAt(facility));
        foreach (var (i, service) in programme.CareServices.Index().Where(s => package.Services.Contains(s.Item.Id)))
        {
            CheckService(service, i, means, check);
        }
    }

    private static void CheckService(CareService service, int ordinal, KnownMeans means, RuleCheck check)
    {
        if (!service.NeedsAreComplete)
        {
            var at = JsonPointer.Root / nameof(Programme.CareServices) / ordinal;
            check.UndecidedAt(at / nameof(service.Needs));
        }

        foreach (var need in service.Needs.Where(need => !means.Meet(need)))
        {
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

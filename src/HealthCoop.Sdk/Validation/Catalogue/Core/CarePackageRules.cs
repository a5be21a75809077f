using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about the content of care packages.</summary>
internal static class CarePackageRules
{
    private static readonly Narrative PackagesIdentified = new(
        "Fiche de projet PARSANTE : équiper « sur la base des paquets de soins identifiés »",
        "PARSANTE project sheet: equip \"on the basis of the care packages identified\"");

    /// <summary>Gets the rule that a facility offers the kind of package of its level.</summary>
    public static Rule PackageFitsLevel { get; } = Rule.For<Facility>(
        new("HC-PKG-001"),
        FindingSeverity.Error,
        new("Le paquet de soins est celui du niveau", "The care package is that of the level"),
        CheckLevel) with
    {
        Statement = new(
            "Un établissement du premier niveau offre un paquet minimum, un établissement de première référence un "
            + "paquet complémentaire, une infirmerie de garnison un paquet de garnison ou un paquet minimum.",
            "A facility of the first level offers a minimum package, one of first referral a complementary package, "
            + "an infirmary of a garrison a garrison package or a minimum package."),
        Rationale = new(
            "Un paquet d'un autre niveau demande du personnel et du matériel que les normes n'y prévoient pas, et le "
            + "malade n'est plus orienté vers le niveau qui peut le soigner.",
            "A package of another level asks for staff and equipment that norms do not provide there, and patients "
            + "are no longer sent on to the level that can care for them."),
        SourceText = new(
            "Pyramides sanitaires du Mali (2008) et du Burkina Faso (1993-1994) ; Mali : décret 05-299 du 28 juin 2005,"
            + " le CSCom offre le paquet minimum",
            "Health pyramids of Mali (2008) and Burkina Faso (1993-1994); Mali: decree 05-299 of 28 June 2005, the "
            + "CSCom offers the minimum package"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.CarePackages | ProgrammePart.Territories | ProgrammePart.Start,
    };

    /// <summary>Gets the rule that services justify equipment.</summary>
    public static Rule EquipmentIsJustified { get; } = Rule.For<EquipmentSupply>(
        new("HC-PKG-003"),
        FindingSeverity.Error,
        new("Un service du paquet justifie chaque équipement", "A service of the package justifies each equipment"),
        CheckJustification) with
    {
        Statement = new(
            "Chaque équipement apporté à un établissement sert à un service de son paquet, ou dit à quels services il "
            + "sert. Un service sans son équipement relève de la règle HC-PKG-002.",
            "Each piece of equipment brought to a facility is used by a service of its package, or says which "
            + "services it is for. A service without its equipment is a matter of rule HC-PKG-002."),
        Rationale = new(
            "Un matériel que nul soin n'utilise est acheté, entretenu et gardé pour rien.",
            "Equipment that no care uses is bought, kept up and guarded for nothing."),
        SourceText = PackagesIdentified,
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Facilities | ProgrammePart.CarePackages | ProgrammePart.CareServices,
    };

    /// <summary>Gets the rule that a package takes the place of an earlier version, from a day on.</summary>
    public static Rule VersionsAreToldApart { get; } = Rule.For<CarePackage>(
        new("HC-PKG-006"),
        FindingSeverity.Error,
        new("Un paquet qui change est une version datée", "A package that changes is a dated version"),
        CheckVersion) with
    {
        Statement = new(
            "Un paquet qui en remplace un autre a un numéro de version plus grand et une date de début, qui ne précède "
            + "pas celle de l'autre. Deux paquets de même nom et de même version ont les mêmes services.",
            "A package that takes the place of another has a higher version and a beginning, which is not before that "
            + "of the other. Two packages of one name and one version have the same services."),
        Rationale = new(
            "Les normes changent : sans version ni date, on ne sait plus d'après quel paquet un établissement a été "
            + "équipé et son personnel formé.",
            "Norms change: without version and date nobody knows any longer by which package a facility was equipped "
            + "and its staff trained."),
        SourceText = new(
            "Déduit du changement des normes de personnel du Burkina Faso en 2015 et en 2016",
            "Derived from the change of the staffing norms of Burkina Faso in 2015 and 2016"),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.CarePackages,
    };

    public static ValueList<Rule> All { get; } =
    [
        PackageFitsLevel, EquipmentIsJustified,
        ReferralRules.DeliveriesCanBeReferred, ReferralRules.ColdChainIsSupplied,
        VersionsAreToldApart,
    ];

    private static void CheckLevel(Facility facility, Programme programme, RuleCheck check)
    {
        if (facility.Package is not { } id || check.Find(id) is not { } package)
        {
            check.DoesNotApply();
            return;
        }

        if (facility.Type is FacilityType.GarrisonInfirmary)
        {
            CheckType(package, CarePackageType.Garrison, CarePackageType.Minimum, programme, check);
            return;
        }

        switch (LevelOf(facility, programme, check))
        {
            case CareLevel.First:
                CheckType(package, CarePackageType.Minimum, CarePackageType.Minimum, programme, check);
                break;
            case CareLevel.FirstReferral:
                CheckType(package, CarePackageType.Complementary, CarePackageType.Complementary, programme, check);
                break;
            default:
                check.DoesNotApply();
                break;
        }
    }

    private static CareLevel? LevelOf(Facility facility, Programme programme, RuleCheck check)
    {
        var country = check.Find(facility.Territory)?.Country;
        foreach (var pyramid in check.Reference.HealthPyramids)
        {
            if (pyramid.Country != country || pyramid.Evidence == Evidence.Unconfirmed)
            {
                continue;
            }

            foreach (var level in pyramid.Levels)
            {
                if (level.FacilityTypes.AsSpan().Contains(facility.Type)
                    && NormTime.IsInForce(pyramid.InForce, programme, check))
                {
                    return level.Level;
                }
            }
        }

        return null;
    }

    private static void CheckType(
        CarePackage package,
        CarePackageType allowed,
        CarePackageType alsoAllowed,
        Programme programme,
        RuleCheck check)
    {
        if (package.Type is not { } type)
        {
            var place = EntityPlace.In(programme.CarePackages, nameof(programme.CarePackages), package.Id);
            check.UndecidedAt(place / nameof(package.Type));
        }
        else if (type != allowed && type != alsoAllowed)
        {
            var (told, wanted) = (DocumentWord.Of(type), DocumentWord.Of(allowed));
            check.Breaks(
                nameof(Facility.Package),
                new(
                    $"Le paquet « {package.Id} » est de type « {told} » ; à ce niveau il faut « {wanted} ».",
                    $"The package '{package.Id}' is of type '{told}'; this level takes '{wanted}'."),
                new("Prendre un paquet du niveau de l'établissement.", "Take a package of the facility's level."));
        }
    }

    private static void CheckJustification(EquipmentSupply supply, Programme programme, RuleCheck check)
    {
        if (supply.Items.IsEmpty
            || check.Find(supply.Facility)?.Package is not { } id
            || check.Find(id) is not { } package)
        {
            check.DoesNotApply();
            return;
        }

        for (var i = 0; i < supply.Items.Count; i++)
        {
            var stock = supply.Items[i];
            if (!stock.For.IsEmpty || IsUsed(stock.Item, package, check))
            {
                continue;
            }

            if (OpenListOf(package, programme, check) is { } unknown)
            {
                check.UndecidedAt(unknown);
            }
            else
            {
                check.Breaks(
                    JsonPointer.Root / nameof(supply.Items) / i,
                    new(
                        $"Aucun service du paquet « {id} » n'utilise « {stock.Item} ».",
                        $"No service of the package '{id}' uses '{stock.Item}'."),
                    new(
                        "Dire à quel service il sert, ou ne pas le commander.",
                        "Say which service it is for, or do not order it."));
            }
        }
    }

    private static bool IsUsed(Id<EquipmentItem> item, CarePackage package, RuleCheck check)
    {
        foreach (var id in package.Services)
        {
            if (check.Find(id) is not { } service)
            {
                continue;
            }

            foreach (var need in service.Needs)
            {
                if (need is EquipmentNeed equipment && equipment.Item == item)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Where the services, or what one of them needs, may not all be told, equipment may be used all the same.
    private static JsonPointer? OpenListOf(CarePackage package, Programme programme, RuleCheck check)
    {
        if (package.Services.IsEmpty)
        {
            var place = EntityPlace.In(programme.CarePackages, nameof(programme.CarePackages), package.Id);
            return place / nameof(package.Services);
        }

        foreach (var id in package.Services)
        {
            if (check.Find(id) is { NeedsAreComplete: false } service)
            {
                var place = EntityPlace.In(programme.CareServices, nameof(programme.CareServices), id);
                return place / nameof(service.Needs);
            }
        }

        return null;
    }

    private static void CheckVersion(CarePackage package, Programme programme, RuleCheck check)
    {
        var twin = TwinOf(package, programme);
        if (package.Replaces is { } id && check.Find(id) is { } replaced)
        {
            CheckReplacing(package, replaced, programme, check);
        }
        else if (twin is null)
        {
            check.DoesNotApply();
        }

        if (twin is not null && twin.Services != package.Services)
        {
            check.Breaks(
                nameof(package.Services),
                new(
                    $"La version {package.Version} de ce paquet a d'autres services que « {twin.Id} », du même nom.",
                    $"Version {package.Version} of this package has other services than '{twin.Id}' of the same name."),
                new("Faire de l'un des deux une nouvelle version.", "Make one of the two a new version."));
        }
    }

    // The one before it in the list, so that of two that differ one is reported.
    private static CarePackage? TwinOf(CarePackage package, Programme programme)
    {
        foreach (var other in programme.CarePackages)
        {
            if (ReferenceEquals(other, package))
            {
                return null;
            }

            if (other.Version == package.Version && other.Type == package.Type && other.Name == package.Name)
            {
                return other;
            }
        }

        return null;
    }

    private static void CheckReplacing(CarePackage package, CarePackage replaced, Programme programme, RuleCheck check)
    {
        if (package.Version <= replaced.Version)
        {
            var place = JsonPointer.Root / nameof(package.Version);
            var next = NextVersion(package, replaced, programme);
            check.Breaks(
                place,
                new(
                    $"La version {package.Version} remplace la version {replaced.Version}.",
                    $"Version {package.Version} takes the place of version {replaced.Version}."),
                new(
                    $"Donner le numéro {next} à ce paquet.",
                    $"Give this package the number {next}."),
                Mend.Replace(place, next));
        }

        if (package.During?.From is not { } from)
        {
            check.Undecided(nameof(package.During));
        }
        else if (from.Latest < replaced.During?.From?.Earliest)
        {
            check.Breaks(
                nameof(package.During),
                new(
                    $"Ce paquet vaut depuis {from}, avant celui qu'il remplace ({replaced.During?.From}).",
                    $"This package holds from {from}, before the one that it replaces ({replaced.During?.From})."),
                new("Corriger l'une des deux dates.", "Correct one of the two dates."));
        }
    }

    // A number that no package of the same name has, whose services might be others.
    private static int NextVersion(CarePackage package, CarePackage replaced, Programme programme)
    {
        var highest = replaced.Version;
        foreach (var other in programme.CarePackages)
        {
            if (other.Type == package.Type && other.Name == package.Name)
            {
                highest = Math.Max(highest, other.Version);
            }
        }

        return highest + 1;
    }
}

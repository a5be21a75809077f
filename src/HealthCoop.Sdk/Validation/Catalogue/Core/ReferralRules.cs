using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about services that do without neither a way to the next level nor cold.</summary>
internal static class ReferralRules
{
    private static readonly UtilityNeed Energy = new(Utility.Energy);

    /// <summary>Gets the rule that a woman in labour can be brought to where there is surgery.</summary>
    public static Rule DeliveriesCanBeReferred { get; } = Rule.For<Facility>(
        new("HC-PKG-004"),
        FindingSeverity.Warning,
        new("Un accouchement qui tourne mal peut être référé", "A delivery that goes wrong can be referred"),
        CheckReferral) with
    {
        Statement = new(
            "Un établissement qui offre l'accouchement est relié, par une ambulance au moins, à un établissement qui "
            + "opère, ou opère lui-même.",
            "A facility that offers deliveries is linked, by one ambulance at least, to a facility with surgery, or "
            + "has surgery itself."),
        Rationale = new(
            "Une complication se traite au bloc, en quelques heures ; sans transport vers lui, la femme et l'enfant "
            + "meurent.",
            "A complication is treated in an operating theatre, within hours; without transport to it, mother and "
            + "child die."),
        SourceText = new(
            "Soins obstétricaux et néonatals d'urgence (SONU) ; PARSANTE : trois ambulances médicalisées",
            "Emergency obstetric and newborn care (EmONC); PARSANTE: three medicalised ambulances"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.CarePackages | ProgrammePart.CareServices | ProgrammePart.Facilities,
    };

    /// <summary>Gets the rule that what must be kept cold has energy and is supplied.</summary>
    public static Rule ColdChainIsSupplied { get; } = Rule.For<Facility>(
        new("HC-PKG-005"),
        FindingSeverity.Warning,
        new("La chaîne du froid a de l'énergie et des produits", "The cold chain has energy and supplies"),
        CheckColdChain) with
    {
        Statement = new(
            "Un établissement dont un service consomme des produits à garder au froid, comme la vaccination, a de "
            + "l'énergie et est approvisionné en ces produits.",
            "A facility one of whose services takes products that must be kept cold, as vaccination does, has energy "
            + "and is supplied with these products."),
        Rationale = new(
            "Un vaccin qui a eu chaud ne protège plus, et cela ne se voit pas.",
            "A vaccine that was warm protects no longer, and nobody can see it."),
        SourceText = new(
            "Burkina Faso : charges récurrentes transférées aux communes, dont le gaz de la chaîne du froid",
            "Burkina Faso: recurrent costs transferred to communes, among them gas for the cold chain"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.CarePackages | ProgrammePart.CareServices | ProgrammePart.CommodityItems
            | ProgrammePart.SiteActivities,
    };

    private static void CheckReferral(Facility facility, RuleCheck check)
    {
        if (HasSurgery(facility.Type) || !OffersDeliveries(facility, check))
        {
            check.DoesNotApply();
            return;
        }

        if (FindTransport(facility, check, out var leadsUp, out var open))
        {
            return;
        }

        if (!leadsUp)
        {
            // That all links are told is said nowhere.
            check.Undecided(nameof(facility.Referrals));
        }
        else if (open is var (link, member))
        {
            check.Undecided(JsonPointer.Root / nameof(facility.Referrals) / link / member);
        }
        else
        {
            check.Breaks(
                nameof(facility.Referrals),
                new(
                    $"« {facility.Id} » offre l'accouchement, et aucune ambulance ne mène à un bloc opératoire.",
                    $"'{facility.Id}' offers deliveries, and no ambulance leads to an operating theatre."),
                new(
                    "Relier l'établissement à un centre qui opère, avec une ambulance.",
                    "Link the facility to a centre with surgery, with an ambulance."));
        }
    }

    private static bool OffersDeliveries(Facility facility, RuleCheck check)
    {
        if (facility.Package is not { } package || check.Find(package) is not { } found)
        {
            return false;
        }

        foreach (var id in found.Services)
        {
            if (check.Find(id) is { } service && NeedsDeliveryRoom(service))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NeedsDeliveryRoom(CareService service)
    {
        foreach (var need in service.Needs)
        {
            if (need is RoomNeed { Room: Room.Delivery })
            {
                return true;
            }
        }

        return false;
    }

    private static bool FindTransport(
        Facility facility,
        RuleCheck check,
        out bool leadsUp,
        out (int Link, string Member)? open)
    {
        (leadsUp, open) = (false, null);
        for (var i = 0; i < facility.Referrals.Count; i++)
        {
            var link = facility.Referrals[i];
            var target = check.Find(link.To);
            if (target is null)
            {
                open ??= (i, nameof(link.To));
            }

            if (target is null || !HasSurgery(target.Type))
            {
                continue;
            }

            leadsUp = true;
            switch (Bounds.Of(link.Ambulances).IsAtLeast(1))
            {
                case true:
                    return true;
                case null:
                    open ??= (i, nameof(link.Ambulances));
                    break;
            }
        }

        return false;
    }

    private static bool HasSurgery(FacilityType type) => type
        is FacilityType.ReferralHealthCentre
        or FacilityType.MedicalCentreWithSurgery
        or FacilityType.RegionalHospital
        or FacilityType.TeachingHospital
        or FacilityType.NationalHospital;

    private static void CheckColdChain(Facility facility, RuleCheck check)
    {
        var isCold = false;
        if (facility.Package is { } id && check.Find(id) is { } package)
        {
            foreach (var service in package.Services)
            {
                isCold |= check.Find(service) is { } found && CheckProducts(found, facility, check);
            }
        }

        if (!isCold)
        {
            check.DoesNotApply();
            return;
        }

        CheckNeed(Energy, facility, check);
    }

    private static bool CheckProducts(CareService service, Facility facility, RuleCheck check)
    {
        var isCold = false;
        foreach (var need in service.Needs)
        {
            if (need is CommodityNeed { Item: var item } && check.Find(item) is { ColdChain: > ColdChain.NotNeeded })
            {
                isCold = true;
                CheckNeed(need, facility, check);
            }
        }

        return isCold;
    }

    private static void CheckNeed(CareNeed need, Facility facility, RuleCheck check)
    {
        var means = new KnownMeans(facility, check, check.ActivitiesAt(facility));
        if (means.Meet(need))
        {
            return;
        }

        if (means.UnknownPathOf(need) is { } unknown)
        {
            check.UndecidedAt(unknown);
        }
        else
        {
            check.Breaks(
                nameof(facility.Package),
                need is CommodityNeed { Item: var item }
                    ? new(
                        $"Rien n'approvisionne « {facility.Id} » en « {item} », à garder au froid.",
                        $"Nothing supplies '{facility.Id}' with '{item}', which must be kept cold.")
                    : new(
                        $"« {facility.Id} » garde des produits au froid et n'a pas d'énergie.",
                        $"'{facility.Id}' keeps products cold and has no energy."),
                new("Apporter ce qui manque à la chaîne du froid.", "Bring what the cold chain lacks."));
        }
    }
}

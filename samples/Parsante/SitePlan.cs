using HealthCoop.Care;
using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Samples.Parsante;

/// <summary>
/// What is done at each site, said once: talk, build, hand over, install, accept, train the users, open. Kit and
/// vehicle are ordered, carers trained, civilians seen and talked with while the walls rise.
/// </summary>
internal static class SitePlan
{
    private static readonly ClosureKind[] ClosedSeasons = [ClosureKind.RainySeason, ClosureKind.AccessLost];

    /// <summary>Makes the activities that end with the opening of one infirmary.</summary>
    public static IEnumerable<Activity> OpenInfirmary(Facility site)
    {
        var consent = SiteDialogue.BeforeWorks(site);
        var works = Build(site) with { After = [Preparation.Tender, consent] };
        var handOver = HandOverOfWorks(site) with { After = [works] };

        var kitOrder = OrderKit(site) with { After = [Preparation.PackageIdentification, WhileWallsRise(works)] };
        var ambulanceOrder = OrderAmbulance(site) with { After = kitOrder.After };
        var installation = Install(site) with { After = [handOver, kitOrder] };
        var ambulance = DeliverAmbulance(site) with { After = [handOver, ambulanceOrder] };
        var acceptance = AcceptanceOfEquipment(site) with { After = [installation, ambulance] };

        var carers = SiteTraining.OfCarers(site) with { After = [WhileWallsRise(works)] };
        var users = SiteTraining.OfEquipmentUsers(site) with { StopsIn = [.. ClosedSeasons], After = [acceptance] };
        var registers = SiteTraining.OnRegisters(site) with { StopsIn = [.. ClosedSeasons], After = [acceptance] };
        var opening = Open(site) with { After = [users, registers, carers] };

        var talks = SiteDialogue.DuringWorks(site) with { After = [WhileWallsRise(works)] };
        var consultations = SiteDialogue.FreeConsultations(site) with { After = [WhileWallsRise(works)] };
        return
        [
            consent, works, handOver, kitOrder, ambulanceOrder, installation, ambulance, acceptance,
            carers, users, registers, opening, talks, consultations,
        ];
    }

    public static Precedence WhileWallsRise(Works works) => new(works, link: PrecedenceKind.StartToStart);

    private static Works Build(Facility site) => new()
    {
        Id = new($"works-{site.Id}"),
        Name = At(site, "Construire", "Build"),
        Component = Purpose.Works,
        Lead = Actors.ExpertiseFrance,
        Facility = site,
        WorksType = WorksType.Construction,
        Eligibility = Claim.Planned(
            AidEligibility.CapacityBuildingForSecurityAndDevelopment,
            Sources.ReconnaissanceReport),
        Objectives = [Purpose.ThreeInfirmaries],
        Pillars = Pillar.ServiceDelivery,
        Rooms =
        [
            Room.Consultation, Room.Treatment, Room.Delivery, Room.Observation, Room.Laboratory, Room.Pharmacy,
            Room.Isolation,
        ],
        Utilities = [Utility.Water, Utility.Energy, Utility.WasteDisposal],
        Timing = Timing.Lasting(Claim.Assumed(Length.WorkingDays(130), new(
            "110 à 150 jours ouvrés tiennent entre le 16 octobre 2019 et une ouverture avant le 1er juillet 2020.",
            "110 to 150 working days fit between 16 October 2019 and an opening before 1 July 2020."))),
        StopsIn = [.. ClosedSeasons],
        Costs =
        [
            Prices.Assumed(new("Travaux", "Works"), BudgetHeading.Works, UnitPrice.Eur(425_000m), new(
                "Aucun prix n'est publié : un centre en zone sûre, majoré de 1,3 à 2, donne 250 000 à 600 000 euros.",
                "No price is published: a centre in a safe area, times 1.3 to 2, gives 250,000 to 600,000 euros.")),
        ],
        Source = Sources.ProjectSheet,
    };

    private static Procurement OrderKit(Facility site) => new()
    {
        Id = new($"order-equipment-{site.Id}"),
        Name = At(site, "Commander l'équipement", "Order the equipment"),
        Component = Purpose.Equipment,
        Lead = Actors.ExpertiseFrance,
        Pillars = Pillar.MedicalProducts,
        Timing = Timing.Lasting(Claim.Assumed(Length.Months(6), new(
            "De la commande au site, quatre à neuf mois, dont un à deux pour le dossier d'exonération.",
            "From order to site, four to nine months, one or two of them for the exemption file."))),
    };

    private static Procurement OrderAmbulance(Facility site) => OrderKit(site) with
    {
        Id = new($"order-ambulance-{site.Id}"),
        Name = At(site, "Commander l'ambulance", "Order the ambulance"),
        Pillars = Pillar.ServiceDelivery,
    };

    private static EquipmentSupply Install(Facility site) => new()
    {
        Id = new($"installation-{site.Id}"),
        Name = At(site, "Acheminer et installer l'équipement", "Bring and install the equipment"),
        Component = Purpose.Equipment,
        Facility = site,
        Pillars = Pillar.MedicalProducts,
        Objectives = [Purpose.ThreeInfirmaries],
        Items = [.. Kit.OfOneInfirmary.Select(piece => piece.Stock)],
        Commodities = FirstStock.Stocks,
        Timing = Timing.Lasting(Claim.Assumed(Length.WorkingDays(10), new(
            "Deux semaines, convoi et montage compris.", "Two weeks, with convoy and assembly."))),
        StopsIn = [.. ClosedSeasons],
        Costs = [.. KitCosts.OfOneInfirmary, .. FirstStock.Costs],
        Source = Sources.ProjectSheet,
    };

    private static EquipmentSupply DeliverAmbulance(Facility site) => new()
    {
        Id = new($"ambulance-{site.Id}"),
        Name = At(site, "Amener l'ambulance", "Bring the ambulance"),
        Component = Purpose.Equipment,
        Facility = site,
        Pillars = Pillar.ServiceDelivery,
        Items = [Kit.Ambulance.Stock],
        Timing = Timing.Lasting(Claim.Assumed(Length.WorkingDays(3), new(
            "Trois jours de convoi.", "Three days of convoy."))),
        StopsIn = [.. ClosedSeasons],
        Costs = [KitCosts.Ambulance],
    };

    private static Acceptance HandOverOfWorks(Facility site) => new()
    {
        Id = new($"hand-over-{site.Id}"),
        Name = At(site, "Réception provisoire des travaux", "Hand-over of the works"),
        Component = Purpose.Works,
        Facility = site,
        Pillars = Pillar.ServiceDelivery,
        Timing = Timing.Lasting(Claim.Assumed(Length.WorkingDays(2), new(
            "Deux jours sur place ; la réception définitive vient un an plus tard, après le programme.",
            "Two days on site; final acceptance comes a year later, after the programme."))),
        StopsIn = [.. ClosedSeasons],
    };

    private static Acceptance AcceptanceOfEquipment(Facility site) => HandOverOfWorks(site) with
    {
        Id = new($"acceptance-{site.Id}"),
        Name = At(site, "Réception de l'équipement", "Acceptance of the equipment"),
        Component = Purpose.Equipment,
        Pillars = Pillar.MedicalProducts,
    };

    private static Opening Open(Facility site) => new()
    {
        Id = new($"opening-{site.Id}"),
        Name = At(site, "Ouvrir", "Open"),
        Facility = site,
        Pillars = Pillar.ServiceDelivery,
        Timing = Timing.Lasting(Claim.Assumed(Length.WorkingDays(1), new("Un jour.", "One day."))),
    };

    /// <summary>Names something that is done at a site.</summary>
    public static Narrative At(Facility site, string french, string english) =>
        new($"{french} – {site.Name.French}", $"{english} – {site.Name.English}");
}

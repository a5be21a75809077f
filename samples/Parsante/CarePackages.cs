using HealthCoop.Care;
using static HealthCoop.Samples.Parsante.Cadres;
using static HealthCoop.Samples.Parsante.Kit;
using static HealthCoop.Samples.Parsante.Medicines;

namespace HealthCoop.Samples.Parsante;

/// <summary>
/// The care package of a garrison infirmary. The package of the programme is not published: this one is believed from
/// practice and so marked. Minutes and quantities per contact are those of the data set for a first-level facility.
/// </summary>
internal static class CarePackages
{
    private static readonly CareNeed[] Supplies =
        [new UtilityNeed(Utility.Water), new UtilityNeed(Utility.Energy), new UtilityNeed(Utility.WasteDisposal)];

    // The first-level care of soldiers, and of whoever comes.
    public static ValueList<CareService> MilitaryCare { get; } =
    [
        Service("primary-care", new("Soins primaires et triage", "Primary care and triage (Role 1)"),
        [
            new RoomNeed(Room.Consultation),
            Minutes(Clinical, 27m), Minutes(Nursing, 18m), Minutes(Pharmacy, 9.45m),
            ExaminationCouch.Need, BloodPressureMachine.Need, Stethoscope.Need, Thermometer.Need, Laptop.Need,
        ]),
        Service("stabilisation", new("Stabilisation des blessés", "Stabilisation of casualties"),
        [
            new RoomNeed(Room.Treatment),
            AroundTheClock(Clinical, 33.5m), AroundTheClock(Nursing, 30.5m), Minutes(Pharmacy, 5m),
            Stretcher.Need, AmbuBag.Need, SuctionMachine.Need, PulseOximeter.Need, InstrumentTray.Need,
            SolarLight.Need, Sterilizer.Need,
            PerContact(Morphine, 2m), PerContact(PlasterSlab, 12m), PerContact(Ceftriaxone, 1.4m),
            PerContact(SurgicalGloves, 0.4m),
        ]),
        Service("observation", new("Lits d'observation", "Observation beds"),
        [
            new RoomNeed(Room.Observation),
            Minutes(Clinical, 14m), Minutes(Nursing, 21.5m), Minutes(Pharmacy, 4.1m),
            Bed.Need, Mattress.Need, DripStand.Need,
        ]),
        Service("isolation", new("Isolement et afflux de blessés", "Isolation and mass casualties"),
        [
            new RoomNeed(Room.Isolation),
            Minutes(Clinical, 14m), Minutes(Nursing, 21.5m), Minutes(Pharmacy, 4.1m),
            Bed.Need, Mattress.Need, Stretcher.Need,
        ]),
        Service("pharmacy-depot", new("Dépôt de pharmacie", "Pharmacy depot"),
        [
            new RoomNeed(Room.Pharmacy), Minutes(Pharmacy, 5m),
            MedicineCupboard.Need, Refrigerator.Need, SolarSupply.Need,
        ]),
        Evacuation,
    ];

    // The part of the minimum package that is open to families and civilians.
    public static ValueList<CareService> CivilianCare { get; } =
    [
        Service("child-malaria", new("Paludisme de l'enfant", "Malaria of children"),
        [
            new RoomNeed(Room.Consultation),
            Minutes(Clinical, 13m), Minutes(Nursing, 6.7m), Minutes(Pharmacy, 5.5m),
            ExaminationCouch.Need, Thermometer.Need, PerContact(MalariaTest, 1m), ArtemetherCourse,
        ]),
        Service("antenatal-1", new("Première consultation prénatale", "First antenatal visit"),
        [
            new RoomNeed(Room.Consultation), new RoomNeed(Room.Laboratory),
            Minutes(Midwife, 12.75m), Minutes(Pharmacy, 0.25m), Minutes(Laboratory, 25m),
            ExaminationCouch.Need, BloodPressureMachine.Need, FoetalStethoscope.Need, Haemoglobinometer.Need,
            PerContact(HaemoglobinTest, 1m), PerContact(SyphilisTest, 1m),
        ]),
        Service("delivery", new("Accouchement normal assisté", "Assisted normal delivery"),
        [
            new RoomNeed(Room.Delivery),
            Minutes(Clinical, 18m), Minutes(Midwife, 132m), Minutes(Pharmacy, 5m),
            DeliveryBed.Need, DeliverySet.Need, InfantAmbuBag.Need, BabyScale.Need, Sterilizer.Need,
            PerContact(DeliveryKit, 1m), PerContact(Oxytocin, 1m), PerContact(Ampicillin, 2m),
            PerContact(SurgicalGloves, 4m),
        ]),
        Service("immunisation", new("Vaccination (PEV) : BCG", "Immunisation (EPI): BCG"),
        [
            new RoomNeed(Room.Consultation),
            Minutes(Clinical, 0.06m), Minutes(Nursing, 4m), Minutes(Pharmacy, 1.68m),
            Refrigerator.Need, ColdBox.Need, SolarSupply.Need,
            PerContact(BcgVaccine, 1m), PerContact(VaccineSyringe, 1m), PerContact(SafetyBox, 1m),
        ]),
    ];

    public static ValueList<CareService> Services => [.. MilitaryCare, .. CivilianCare];

    public static CarePackage GarrisonInfirmary { get; } = new()
    {
        Id = new("garrison-infirmary"),
        Name = new("Paquet de soins d'une infirmerie de garnison", "Care package of a garrison infirmary"),
        Services = [.. Services.Select(service => service.Id)],
        Evidence = Evidence.Unconfirmed,
    };

    // The data set has no minutes for an evacuation.
    private static CareService Evacuation => new()
    {
        Id = new("evacuation"),
        Name = new("Évacuation vers le Rôle 2 ou le CSRef", "Evacuation to Role 2 or to the referral centre"),
        Needs =
        [
            new CadreTime(Nursing, Claim.NotPublished<decimal>(Modality.Expected, Sources.TloModel)),
            Ambulance.Need, Stretcher.Need, Radio.Need,
        ],
    };

    // The file gives 1 tablet for a child below 15 kg: that is a dose, and a course has six.
    private static CommodityNeed ArtemetherCourse => new(
        Artemether,
        Claim.NotPublished<decimal>(Modality.Expected, Sources.TloModel).Assuming(6m, new(
            "Le fichier compte un comprimé, soit une prise pour un enfant de moins de 15 kg ; la cure en a six.",
            "The file counts one tablet, which is one dose for a child below 15 kg; a course has six.")));

    private static CareService Service(string id, Narrative name, CareNeed[] needs) =>
        new() { Id = new(id), Name = name, Needs = [.. needs, .. Supplies] };

    private static CadreTime Minutes(Cadre cadre, decimal minutes) =>
        new(cadre, Claim.Expected(minutes, Sources.TloModel));

    // Casualties come at any hour.
    private static CadreTime AroundTheClock(Cadre cadre, decimal minutes) => Minutes(cadre, minutes) with
    {
        Cover = Claim.Assumed(WeeklyHours.AroundTheClock, new(
            "Deux postes tenus jour et nuit : qui soigne et qui assiste (hypothèse des auteurs).",
            "Two posts held day and night: one who treats and one who assists (assumption of the authors).")),
    };

    private static CommodityNeed PerContact(CommodityItem item, decimal quantity) =>
        new(item, Claim.Expected(quantity, Sources.TloModel));
}

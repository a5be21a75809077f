using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Tests.Validation;

/// <content>What rules about care, staff and equipment ask for.</content>
internal static partial class SoundProgramme
{
    private static Cadre Midwife { get; } = new()
    {
        Id = new("midwife"),
        Name = new("Sage-femme", "Midwife"),
        Isco = IscoCode.MidwiferyProfessionals,
    };

    // The team that the norm of Mali asks for.
    private static FacilityMeans Team(FacilityMeans means) => means with
    {
        Posts =
        [
            new(Nurse, FullTimeEquivalent.Of(1)) { Function = FacilityPost.TechnicalDirector },
            new(Nurse, FullTimeEquivalent.Of(1)) { Function = FacilityPost.DepotManager },
            new(Midwife, FullTimeEquivalent.Of(1)) { Function = FacilityPost.MaternityLead },
            new(Nurse, FullTimeEquivalent.Of(9)) { Function = FacilityPost.Carer },
        ],
    };

    private static Programme WithCare(Programme p) => p with
    {
        Cadres = [.. p.Cadres, Midwife],
        CarePackages = [p.CarePackages[0] with { Type = CarePackageType.Minimum }, .. p.CarePackages.Skip(1)],
        EquipmentItems =
        [
            p.EquipmentItems[0] with
            {
                PowerInWatts = Claim.Expected(0m),
                Maintenance = new() { DoneBy = new("Technicien du district", "Technician of the district") },
                ConsumablesAreComplete = true,
            },
            .. p.EquipmentItems.Skip(1),
        ],
        Facilities = [p.Facilities[0] with { Means = Team(p.Facilities[0].Means) }, .. p.Facilities.Skip(1)],
        Activities = p.Activities
            .Select((a, i) => i == 1 ? (EquipmentSupply)a with { OwnerAfterHandOver = City.Id } : a)
            .ToValueList(),
        Attestations =
        [
            .. p.Attestations,
            new()
            {
                Id = new("carers-replaced"),
                Matter = AttestationMatter.CarersAreReplaced,
                IsSo = Claim.Achieved(true),
                Facility = Infirmary.Id,
            },
        ],
    };
}

using HealthCoop.Care;
using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Publication;
using HealthCoop.Territories;
using NodaTime;
using Xunit;
using static HealthCoop.Tests.Systems.SystemProgramme;

namespace HealthCoop.Tests.Systems;

/// <summary>What a programme with armed forces needs beside that, built as the sources tell it and read back.</summary>
public sealed class CivilMilitarySystemTests
{
    private static readonly Partner Forces = new()
    {
        Id = new("fama"),
        Name = new("Forces armées maliennes", "Malian armed forces"),
        Nature = PartnerNature.ArmedForces,
        Country = CountryCode.Mali,
    };

    private static readonly Territory Town = new()
    {
        Id = new("hombori"),
        Name = new("Hombori"),
        Country = CountryCode.Mali,
        Security = Claim.Baseline(SecurityZone.Combat, Sheet),
    };

    private static readonly Facility Infirmary = new()
    {
        Id = new("infirmary"),
        Name = new("Infirmerie de la garnison", "Garrison infirmary"),
        Type = FacilityType.GarrisonInfirmary,
        Territory = Town,
        Users = [UserGroup.Military, UserGroup.MilitaryFamilies, UserGroup.Civilians],
    };

    private static readonly Programme Parsante = Empty with
    {
        Type = ProgrammeType.CivilMilitaryHealthSupport,
        Acronym = new("PARSANTE"),
        Start = Claim.Planned<PartialDate>(new(2019, 1, 2), Sheet),
        Duration = Claim.Planned(Length.Months(18), Sheet),
        Partners = [Forces],
        Territories = [Town],
        Facilities = [Infirmary],
    };

    [Fact]
    public void System21_TrainingOfCarePersonnel_IsBuiltAndReadBack()
    {
        var doctor = new Cadre { Id = new("doctor"), Name = new("Médecin", "Doctor") };
        var programme = Parsante with
        {
            Cadres = [doctor],
            Activities =
            [
                Training() with
                {
                    Trainees = new(Claim.NotPublished<int>(Modality.Planned, Sheet))
                    {
                        Parts =
                        [
                            TraineeCategory.MedicalStaff.NotPublished(Sheet, Modality.Planned),
                            TraineeCategory.ParamedicalStaff.NotPublished(Sheet, Modality.Planned),
                        ],
                    },
                    ByStatus = new(Claim.NotPublished<int>(Modality.Planned, Sheet))
                    {
                        Parts =
                        [
                            new(TraineeStatus.Military, Claim.NotPublished<int>(Modality.Planned, Sheet)),
                            new(TraineeStatus.Civilian, Claim.NotPublished<int>(Modality.Planned, Sheet)),
                        ],
                    },
                    Cadres = [doctor],
                },
            ],
        };

        var read = ReadBack(programme);

        Assert.Equal(programme, read);
        var training = Assert.IsType<Training>(read.Activities[0]);
        Assert.Equal(
            [TraineeCategory.MedicalStaff, TraineeCategory.ParamedicalStaff],
            training.Trainees.Parts.Select(part => part.Category));
        Assert.Equal(
            [TraineeStatus.Military, TraineeStatus.Civilian],
            training.ByStatus!.Parts.Select(part => part.Category));
        Assert.All(training.ByStatus.Parts, part => Assert.False(part.People.IsKnown));
    }

    [Fact]
    public void System22_CivilMilitaryDialogue_IsBuiltAndReadBack()
    {
        var trust = new Objective
        {
            Id = new("trust"),
            Level = ResultLevel.Outcome,
            Name = new("Dialogue et confiance rétablis", "Dialogue and trust restored"),
            Modality = Modality.Planned,
            Source = Sheet,
        };
        var dialogue = new Dialogue
        {
            Id = new("dialogue"),
            Name = new("Dialogue avec les FAMa", "Dialogue with the armed forces"),
            Purpose = new("Pacifier les relations communautaires", "Pacify community relations"),
            Pillars = Pillar.LeadershipAndGovernance,
            Timing = Timing.Throughout,
            Parties = [new("Acteurs concernés", "The actors concerned")],
            PartyPartners = [Forces],
            Sides = [TrustParty.Citizens, TrustParty.Administrations, TrustParty.DefenceForces],
            Sessions = Claim.NotPublished<int>(Modality.Planned, Sheet),
            Meetings = [new() { On = Claim.NotPublished<PartialDate>(Modality.Planned), Place = Town }],
            Commitments =
            [
                new(new("Entretenir le dialogue", "Keep the dialogue going"))
                {
                    By = Forces,
                    Kept = Claim.NotPublished<bool>(Modality.Expected),
                },
            ],
            Objectives = [trust],
        };
        var programme = Parsante with
        {
            Objectives = [trust],
            Activities = [dialogue],
            TrustMeasurements =
            [
                new()
                {
                    Id = new("survey"),
                    Instrument = TrustInstrument.Survey,
                    Between = [TrustParty.Citizens, TrustParty.DefenceForces],
                    Partners = [Forces],
                    Territory = Town,
                    Value = Claim.NotPublished<decimal>(Modality.Expected),
                    Unit = new("Part de réponses favorables, en %", "Favourable answers, in %"),
                    Respondents = Claim.NotPublished<int>(Modality.Expected),
                    Objective = trust,
                    Dialogue = dialogue.Id,
                },
            ],
        };

        var read = ReadBack(programme);

        Assert.Equal(programme, read);
        var held = Assert.IsType<Dialogue>(read.Activities[0]);
        Assert.Equal(3, held.Sides.Count);
        Assert.Equal("fama", held.PartyPartners.Single().Value);
        Assert.False(held.Commitments[0].Kept!.IsKnown);
        Assert.Equal("hombori", held.Meetings[0].Place!.Value.Value);
        Assert.Equal(held.Id, read.TrustMeasurements[0].Dialogue);
        Assert.False(read.TrustMeasurements[0].Value.IsKnown);
    }

    [Fact]
    public void System23_DualObjectiveWithSharesAndEligibility_IsBuiltAndReadBack()
    {
        var programme = Parsante with
        {
            Objectives =
            [
                Goal("return-of-care", new("Retour des services de santé", "Return of health services")),
                Goal("return-of-dialogue", new("Retour du dialogue", "Return of dialogue")),
            ],
            Beneficiaries =
            [
                Stream(BeneficiaryGroup.Military, new("Besoins opérationnels", "Operational needs")),
                Stream(BeneficiaryGroup.Civilians, new("Assistance directe", "Direct assistance")),
            ],
            Activities =
            [
                Training() with
                {
                    BeneficiaryShares =
                    [
                        new(BeneficiaryGroup.Military, Claim.NotPublished<Percentage>(Modality.Planned, Sheet)),
                        new(BeneficiaryGroup.Civilians, Claim.NotPublished<Percentage>(Modality.Planned, Sheet)),
                    ],
                    BeneficiarySharesAreComplete = true,
                    Eligibility = Claim.Planned(AidEligibility.CapacityBuildingForSecurityAndDevelopment),
                },
            ],
        };

        var read = ReadBack(programme);

        Assert.Equal(programme, read);
        Assert.Equal(2, read.Objectives.Count(objective => objective.Level is ResultLevel.Impact));
        Assert.All(read.Beneficiaries, group => Assert.False(group.Share!.IsKnown));
        Assert.Equal(
            [BeneficiaryGroup.Military, BeneficiaryGroup.Civilians],
            read.Activities[0].BeneficiaryShares.Select(share => share.Group));
        Assert.Equal(
            AidEligibility.CapacityBuildingForSecurityAndDevelopment,
            read.Activities[0].Eligibility!.Value);
    }

    [Fact]
    public void System24_EighteenMonthsFromBuildingToOpening_AreBuiltAndReadBack()
    {
        var works = new Works
        {
            Id = new("works"),
            Name = new("Construire", "Build"),
            Facility = Infirmary,
            WorksType = WorksType.Construction,
            Pillars = Pillar.ServiceDelivery,
            Timing = Unknown,
        };
        var equipment = new EquipmentSupply
        {
            Id = new("equipment"),
            Name = new("Équiper", "Equip"),
            Facility = Infirmary,
            Pillars = Pillar.MedicalProducts,
            Timing = Unknown,
            After = [works],
        };
        var acceptance = new Acceptance
        {
            Id = new("acceptance"),
            Name = new("Réceptionner", "Accept"),
            Facility = Infirmary,
            Stage = AcceptanceStage.Provisional,
            Pillars = Pillar.ServiceDelivery,
            Timing = Unknown,
            After = [equipment],
        };
        var training = Training() with { Facility = Infirmary, Timing = Unknown, After = [acceptance] };
        var opening = new Opening
        {
            Id = new("opening"),
            Name = new("Ouvrir", "Open"),
            Facility = Infirmary,
            Pillars = Pillar.ServiceDelivery,
            Timing = Unknown,
            After = [training],
        };
        var programme = Parsante with { Activities = [works, equipment, acceptance, training, opening] };

        var read = ReadBack(programme);

        Assert.Equal(programme, read);
        Assert.Equal(new LocalDate(2020, 7, 1), ProgrammePeriod.Of(read)?.EndByDuration);
        Assert.Equal(
            ["works", "equipment", "acceptance", "training"],
            read.Activities.Skip(1).Select(activity => activity.After.Single().Activity.Value));
        Assert.Equal(AcceptanceStage.Provisional, read.Activities.OfType<Acceptance>().Single().Stage);
    }

    [Fact]
    public void System30_PublicationProfile_IsBuiltAndReadBack()
    {
        var programme = Parsante with
        {
            Facilities = [Infirmary with { Location = new(15.28m, -1.69m), PopulationServed = Claim.Planned(9_000) }],
            Publishable = [PublicationMatter.Names, PublicationMatter.Security],
            TrustMeasurements =
            [
                new()
                {
                    Id = new("incidents"),
                    Instrument = TrustInstrument.IncidentCount,
                    Territory = Town,
                    During = new(new(2019, 3), new(2019, 5)),
                    Value = Claim.NotPublished<decimal>(Modality.Achieved).Assuming(742m, new("Exemple.", "Example.")),
                },
            ],
        };

        var read = ReadBack(programme);
        var told = PublicationProfile.PublicOf(read).Apply(read);

        Assert.Equal(programme, read);
        Assert.Equal([PublicationMatter.Names, PublicationMatter.Security], read.Publishable);
        Assert.Null(told.Facilities[0].Location);
        Assert.Null(told.Facilities[0].PopulationServed?.Value);
        Assert.Null(told.TrustMeasurements[0].During);
        Assert.Null(told.TrustMeasurements[0].Territory);
        Assert.Null(told.TrustMeasurements[0].Value.ForPlanning);
        Assert.Equal(read, PublicationProfile.Internal.Apply(read));
    }

    private static Timing Unknown => Timing.Lasting(Claim.NotPublished<Length>(Modality.Planned, Sheet));

    private static Training Training() => new()
    {
        Id = new("training"),
        Name = new("Former le personnel soignant", "Train care personnel"),
        Pillars = Pillar.HealthWorkforce,
        Timing = Timing.Throughout,
        Trainees = new(Claim.NotPublished<int>(Modality.Planned, Sheet)),
    };

    private static Objective Goal(string id, Narrative name) => new()
    {
        Id = new(id),
        Level = ResultLevel.Impact,
        Name = name,
        Modality = Modality.Planned,
        Source = Sheet,
    };

    private static Beneficiary Stream(BeneficiaryGroup group, Narrative benefit) => new()
    {
        Group = group,
        Benefit = benefit,
        Share = Claim.NotPublished<Percentage>(Modality.Planned, Sheet),
        Source = Sheet,
    };
}

using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using NodaTime;
using Xunit;
using static HealthCoop.Tests.Systems.SystemProgramme;

namespace HealthCoop.Tests.Systems;

/// <summary>Problems, trained people, risks and events, built as the sources tell them and read back.</summary>
public sealed class ResultsSystemTests
{
    private static readonly Partner Bamako = new() { Id = new("bamako"), Name = new("Ville de Bamako", "Bamako") };

    private static readonly Objective KnowHow = Outcome("know-how", new("Renforcer le savoir-faire", "Know-how"));

    private static readonly Objective Governance = Outcome("governance", new("Renforcer la gouvernance", "Governance"));

    [Fact]
    public void System05_ProblemTree_IsBuiltAndReadBack()
    {
        var unsuited = Cause("unsuited", new("Matériels inadaptés", "Unsuited equipment"));
        var inoperative = Cause("inoperative", new("Matériels inopérants", "Equipment out of order"));
        var unqualified = Cause("unqualified", new("Personnel non qualifié", "Unqualified staff")) with
        {
            TreatedBy = [KnowHow],
            Pillars = Pillar.HealthWorkforce,
        };
        var misdiagnosis = Cause("misdiagnosis", new("Mauvais diagnostics", "Wrong diagnoses")) with
        {
            Causes = [unsuited, inoperative, unqualified],
        };
        var deficient = Cause("deficient-care", new("Soins primaires déficients", "Deficient primary care")) with
        {
            Causes = [misdiagnosis],
        };
        var programme = Empty with
        {
            Problems = [deficient, misdiagnosis, unsuited, inoperative, unqualified],
            Objectives = [KnowHow, Governance],
        };

        var read = ReadBack(programme);

        Assert.Equal(programme, read);
        Assert.Equal(["deficient-care"], read.Problems.Where(IsRoot).Select(problem => problem.Id.Value));
        Assert.Equal(
            ["inoperative", "unqualified", "unsuited"],
            read.Problems.Where(problem => problem.Causes.IsEmpty).Select(problem => problem.Id.Value).Order());
        Assert.Equal("know-how", read.Problems[4].TreatedBy.Single().Value);

        bool IsRoot(Problem problem) => read.Problems.All(other => !other.Causes.Contains(problem.Id));
    }

    [Fact]
    public void System09_TrainingWithAPartlyUnknownPartition_IsBuiltAndReadBack()
    {
        var programme = Empty with
        {
            Objectives =
            [
                KnowHow,
                new()
                {
                    Id = new("trained"),
                    Level = ResultLevel.Output,
                    Name = new("Personnes formées", "People trained"),
                    Modality = Modality.Achieved,
                    ContributesTo = [KnowHow],
                    Indicators =
                    [
                        new()
                        {
                            Id = new("people-trained"),
                            Name = new("Nombre de personnes formées", "Number of people trained"),
                            Measure = IndicatorMeasure.Unit,
                            AddsUp = true,
                            Actuals =
                            [
                                new()
                                {
                                    Value = Claim.Achieved(688m, Newsletter),
                                    Parts = [.. Categories.Select(NotPublished)],
                                    PartsAreComplete = true,
                                },
                            ],
                        },
                    ],
                },
            ],
            Activities =
            [
                new Training
                {
                    Id = new("training"),
                    Name = new("Former", "Train"),
                    Pillars = Pillar.HealthWorkforce,
                    Timing = Timing.Throughout,
                    Trainees = new(Claim.Achieved(688, Newsletter))
                    {
                        Parts = [.. Categories.Select(category => category.NotPublished(Newsletter))],
                    },
                    Sessions = Claim.NotPublished<int>(Modality.Achieved, Newsletter),
                    Objectives = [new("trained")],
                },
            ],
        };

        var read = ReadBack(programme);

        Assert.Equal(programme, read);
        var training = Assert.IsType<Training>(read.Activities[0]);
        Assert.Equal(688, training.Trainees.Total.Value);
        Assert.Equal(Categories, training.Trainees.Parts.Select(part => part.Category));
        Assert.All(training.Trainees.Parts, part => Assert.False(part.People.IsKnown));
        Assert.Null(training.Attendances);
        Assert.False(training.Sessions!.IsKnown);
        var actual = read.Objectives[1].Indicators[0].Actuals[0];
        Assert.Equal(688m, actual.Value!.Value);
        Assert.All(actual.Parts, part => Assert.Null(part.Value.Value));
    }

    [Fact]
    public void System14_PoliticalRiskAndConditionalSchedule_IsBuiltAndReadBack()
    {
        var directorate = new ConditionalMilestone
        {
            Id = new("directorate"),
            Name = new("Direction de la santé et de l'action sociale", "Directorate of health and social action"),
            Guard = new("Quand les conditions le permettront", "When conditions permit"),
            ReviewOn = Claim.NotPublished<LocalDate>(Modality.Conditional, Newsletter),
            Source = Newsletter,
        };
        var programme = Empty with
        {
            Partners = [Bamako],
            Risks =
            [
                new()
                {
                    Id = new("politics"),
                    Name = new("Contexte politique", "Political context"),
                    Type = RiskType.Political,
                    Modality = Modality.Achieved,
                    Events =
                    [
                        new()
                        {
                            During = new(new(2012, 3)),
                            Text = new("Coup d'État", "Coup"),
                            Effect = new("Difficultés pour le plan de Bamako", "Difficulties for Bamako's plan"),
                        },
                    ],
                    Source = Newsletter,
                },
            ],
            Milestones = [directorate],
            Conditions =
            [
                new MilestoneCondition
                {
                    Id = new("conditions-permit"),
                    Text = directorate.Guard,
                    Milestone = directorate,
                    IsMet = Claim.NotPublished<bool>(Modality.Expected, Newsletter),
                    Source = Newsletter,
                },
            ],
        };

        var read = ReadBack(programme);

        Assert.Equal(programme, read);
        var risk = read.Risks[0];
        Assert.Null(risk.ForeseenOn);
        Assert.True(risk.Events[0].During!.Value.Contains(new(2012, 6, 1)));
        Assert.Null(risk.Events[0].During!.Value.Contains(new(2012, 3, 22)));
        var condition = Assert.IsType<MilestoneCondition>(read.Conditions[0]);
        Assert.Equal(read.Milestones[0].Id, condition.Milestone);
        Assert.False(condition.IsMet!.IsKnown);
    }

    [Fact]
    public void System29_EventsWithEvidence_AreBuiltAndReadBack()
    {
        var press = new EvidenceItem
        {
            Id = new("press-ambulances"),
            Type = EvidenceType.Press,
            Name = new("Don d'ambulances médicalisées", "Gift of medicalised ambulances"),
        };
        var forces = new Partner { Id = new("fama"), Name = new("FAMa"), Nature = PartnerNature.ArmedForces };
        var district = new Territory { Id = new("bamako"), Name = new("Bamako"), Country = CountryCode.Mali };
        var programme = Empty with
        {
            Partners = [forces],
            Territories = [district],
            EvidenceItems = [press],
            EquipmentItems = [new() { Id = new("ambulance"), Name = new("Ambulance médicalisée", "Ambulance") }],
            Milestones =
            [
                new DatedMilestone
                {
                    Id = new("conference"),
                    Name = new("Conférence locale de santé", "Local health conference"),
                    Event = MilestoneEvent.Conference,
                    On = Claim.Achieved<PartialDate>(new(2011, 11, 29)),
                    Through = Claim.Achieved<PartialDate>(new(2011, 11, 30)),
                    Place = district,
                },
                new DatedMilestone
                {
                    Id = new("plan-adopted"),
                    Name = new("Plan de Ouagadougou adopté", "Plan of Ouagadougou adopted"),
                    Event = MilestoneEvent.Adoption,
                    On = Claim.NotPublished<PartialDate>(Modality.Achieved, Newsletter),
                },
                new DatedMilestone
                {
                    Id = new("ambulances"),
                    Name = new("Remise de trois ambulances", "Hand-over of three ambulances"),
                    Event = MilestoneEvent.HandOver,
                    On = Claim.Achieved<PartialDate>(new(2020, 2, 25)),
                    HandOver = new() { To = forces, Items = [new(new("ambulance"), 3)] },
                    Evidence = [press],
                },
            ],
        };

        var read = ReadBack(programme);

        Assert.Equal(programme, read);
        var events = read.Milestones.OfType<DatedMilestone>().ToList();
        Assert.Equal(new PartialDate(2011, 11, 30), events[0].Through!.Value);
        Assert.False(events[1].On.IsKnown);
        Assert.Equal(("fama", 3), (events[2].HandOver!.To.Value, events[2].HandOver!.Items[0].Quantity));
        Assert.Equal(read.EvidenceItems[0].Id, events[2].Evidence.Single());
    }

    [Fact]
    public void Capacity_BeforeAndAfter_IsBuiltAndReadBack()
    {
        var programme = Empty with
        {
            Partners = [Bamako],
            CapacityAssessments =
            [
                new PartnerCapacity
                {
                    Id = new("bamako-governance"),
                    Partner = Bamako,
                    Domain = CapacityDomain.Governance,
                    Scale = new(0m, 5m),
                    Before = new(Claim.NotPublished<decimal>(Modality.Baseline)),
                    After = [new(Claim.NotPublished<decimal>(Modality.Achieved)) { On = new PartialDate(2012) }],
                },
            ],
        };

        var read = ReadBack(programme);

        Assert.Equal(programme, read);
        Assert.Equal("bamako", Assert.IsType<PartnerCapacity>(read.CapacityAssessments[0]).Partner.Value);
        Assert.Equal(new PartialDate(2012), read.CapacityAssessments[0].After[0].On);
    }

    [Fact]
    public void Indicator_OfOneCommuneByFacility_IsBuiltAndReadBack()
    {
        var territory = new Territory { Id = new("sirifila"), Name = new("Sirifila-Boundy"), Country = CountryCode.Mali };
        Facility[] centres = [Centre("n-debougou"), Centre("nara"), Centre("siengo")];
        decimal[] relais = [86m, 28m, 10m];
        var programme = Empty with
        {
            Type = ProgrammeType.CommuneAssessment,
            Territories = [territory],
            Facilities = [.. centres],
            Objectives =
            [
                Outcome("staffing", new("Personnel des CSCom", "Staff of the centres")) with
                {
                    Indicators =
                    [
                        new()
                        {
                            Id = new("relais"),
                            Name = new("Relais", "Community volunteers"),
                            Measure = IndicatorMeasure.Unit,
                            AddsUp = true,
                            Actuals =
                            [
                                IndicatorValue.At(new(2019), Claim.Achieved(124m)) with
                                {
                                    Parts = [.. centres.Zip(relais, Part)],
                                    PartsAreComplete = true,
                                },
                            ],
                        },
                        new()
                        {
                            Id = new("bureau"),
                            Name = new("Membres des bureaux des ASACO", "Members of the associations' boards"),
                            Measure = IndicatorMeasure.Unit,
                            AddsUp = true,
                            Actuals =
                            [
                                IndicatorValue.At(new(2019), Claim.Achieved(51m)) with
                                {
                                    Parts =
                                    [
                                        new SexPart { Sex = Sex.Female, Value = Claim.Achieved(12m) },
                                        new SexPart { Sex = Sex.Male, Value = Claim.Achieved(39m) },
                                    ],
                                    PartsAreComplete = true,
                                },
                            ],
                        },
                        new()
                        {
                            Id = new("coverage"),
                            Name = new("Couverture en personnel essentiel", "Coverage by essential staff"),
                            Measure = IndicatorMeasure.Percentage,
                            Actuals =
                            [
                                IndicatorValue.At(new(2019), Claim.Achieved(63.88m)) with
                                {
                                    Parts = [Part(centres[1], 50m), Part(centres[2], 41.67m)],
                                },
                            ],
                        },
                    ],
                },
            ],
        };

        var read = ReadBack(programme);

        Assert.Equal(programme, read);
        var actuals = read.Objectives[0].Indicators.Select(indicator => indicator.Actuals[0]).ToList();
        Assert.Equal(124m, actuals[0].Parts.Sum(part => part.Value.Value));
        Assert.Equal(0.235m, Math.Round(actuals[1].Parts[0].Value.Value!.Value / actuals[1].Value!.Value!.Value, 3));
        Assert.Equal(["nara", "siengo"], actuals[2].Parts.OfType<FacilityPart>().Select(part => part.Facility.Value));

        Facility Centre(string id) => new()
        {
            Id = new(id),
            Name = new(id),
            Type = FacilityType.CommunityHealthCentre,
            Territory = territory,
        };
        static FacilityPart Part(Facility centre, decimal number) =>
            new() { Facility = centre, Value = Claim.Achieved(number) };
    }

    private static TraineeCategory[] Categories { get; } =
        [TraineeCategory.HealthStaff, TraineeCategory.AdministrativeStaff, TraineeCategory.ElectedOfficials];

    private static TraineePart NotPublished(TraineeCategory category) => new()
    {
        Category = category,
        Value = Claim.NotPublished<decimal>(Modality.Achieved, Newsletter),
    };

    private static Objective Outcome(string id, Narrative name) => new()
    {
        Id = new(id),
        Level = ResultLevel.Outcome,
        Name = name,
        Modality = Modality.Planned,
    };

    private static Problem Cause(string id, Narrative name) => new() { Id = new(id), Name = name, Source = Newsletter };
}

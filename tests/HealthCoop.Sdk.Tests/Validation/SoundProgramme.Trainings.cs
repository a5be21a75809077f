using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;

namespace HealthCoop.Tests.Validation;

/// <content>What rules about trainings, plans and steering ask for.</content>
internal static partial class SoundProgramme
{
    private static Skill Nursing { get; } = new() { Id = new("nursing"), Name = new("Soigner", "Nursing") };

    private static HealthPlanPriority Priority { get; } = new(1, new("Soins de base", "Primary care"))
    {
        Pillars = Pillar.ServiceDelivery,
        Objectives = [new(new("Soigner plus", "More care"))],
        Activities =
        [
            new(new("Consultations avancées", "Outreach"))
            {
                Pillars = Pillar.ServiceDelivery,
                Payers = [HealthActor.Of(City.Id)],
                PayersAreComplete = true,
            },
        ],
    };

    private static SteeringBody Committee { get; } = new()
    {
        Id = new("committee"),
        Name = new("Comité de pilotage", "Steering committee"),
        Type = SteeringBodyType.SteeringCommittee,
        Members = [City, Army],
        MembersAreComplete = true,
        Meetings = [MeetingIn(2010), MeetingIn(2011), MeetingIn(2012)],
        MeetingsAreComplete = true,
    };

    private static SteeringBody Conference { get; } = new()
    {
        Id = new("conference"),
        Name = new("Conférence locale de santé", "Local health conference"),
        Type = SteeringBodyType.LocalHealthConference,
        Owner = City.Id,
        Meetings = [new() { On = Claim.Achieved(new PartialDate(2012, 3)) }],
        MeetingsAreComplete = true,
    };

    private static Programme WithTrainings(Programme p) => p with
    {
        Skills = [.. p.Skills, Nursing],
        Activities = [.. p.Activities.Select(activity => activity is Training training ? Told(training) : activity)],
        HealthPlans = [.. p.HealthPlans.Select(Whole)],
        SteeringBodies = [.. p.SteeringBodies, Committee, Conference],
        Attestations =
        [
            .. p.Attestations,
            Attested("inscribed", AttestationMatter.InscribedInDevelopmentPlan),
            Attested("aligned", AttestationMatter.AlignedWithHealthDistrictPlan),
        ],
    };

    private static Training Told(Training training) => training with
    {
        Cadres = [Nurse],
        Skills = [Nursing],
        ByStatus = new(Claim.Planned(12)) { Parts = [new(TraineeStatus.Civilian, Claim.Planned(12))] },
        BySex = new(Claim.Planned(12))
        {
            Parts = [new(Sex.Male, Claim.Planned(7)), new(Sex.Female, Claim.Planned(5))],
        },
        Sessions = Claim.Planned(2),
        Attendances = Claim.Planned(20),
        StillInPost = Claim.Expected(Percentage.FromPercent(80)),
    };

    private static CommunalHealthPlan Whole(CommunalHealthPlan plan) => plan with
    {
        Years = new(2013, 2017),
        Population = Claim.Baseline(16_000),
        Priorities = [Priority],
        PrioritiesAreComplete = true,
        YearlyMeans = [Year(2013), Year(2014), Year(2015), Year(2016), Year(2017)],
    };

    private static HealthPlanYear Year(int year) => new(year)
    {
        Cost = Claim.Planned(Money.Xof(96_000_000)),
        SubsidyRequired = Claim.Planned(Money.Xof(20_000_000)),
        OwnRevenue = Claim.Planned(Money.Xof(15_000_000)),
        StateContribution = Claim.Planned(Money.Xof(5_000_000)),
        CostPerPerson = Claim.Planned(Money.Xof(6_000)),
    };

    private static Meeting MeetingIn(int year) => new()
    {
        On = Claim.Achieved(new PartialDate(year, 6)),
        Present = [City, Army],
        PresentAreComplete = true,
    };

    private static Attestation Attested(string id, AttestationMatter matter) => new()
    {
        Id = new(id),
        Matter = matter,
        IsSo = Claim.Achieved(true),
        HealthPlan = Plan.Id,
    };
}

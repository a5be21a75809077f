using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Rules about what communal health plans stand in: other plans, and those who have a say.</summary>
internal static class HealthPlanSettingRules
{
    /// <summary>A communal health plan is inscribed in the development plan of its commune.</summary>
    public static Rule PlanIsInscribed { get; } = Rule.For<CommunalHealthPlan>(
        new("HC-LEG-009"),
        FindingSeverity.Advice,
        new(
            "Le plan de santé est inscrit au plan de développement de la commune",
            "The health plan is inscribed in the commune's development plan"),
        CheckInscribed) with
    {
        Statement = new(
            "Le projet de santé d'une commune est inscrit à son plan de développement (PDSEC, PCD) pour l'année où il "
            + "est mené.",
            "A communal health project is inscribed in the commune's development plan (PDSEC, PCD) for the year in "
            + "which it is carried out."),
        Rationale = new(
            "Ce qui n'est pas au plan de développement n'a ni crédits ni rang dans le budget de la commune.",
            "What is not in the development plan has neither credits nor a rank in the commune's budget."),
        SourceText = new(
            "Mali : le plan communal de développement sanitaire est le volet santé du PDSEC",
            "Mali: the communal health development plan is the health strand of the PDSEC"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Attestations,
    };

    /// <summary>A plan is aligned with that of the health district.</summary>
    public static Rule PlanIsAligned { get; } = Rule.For<CommunalHealthPlan>(
        new("HC-PCD-006"),
        FindingSeverity.Warning,
        new(
            "Le plan s'accorde avec celui du district sanitaire",
            "The plan is aligned with that of the health district"),
        CheckAligned) with
    {
        Statement = new(
            "Le plan communal est aligné sur le plan du district sanitaire et sur le programme national de la même "
            + "période (PRODESS, PNDS).",
            "The communal plan is aligned with the plan of the health district and the national programme of the same "
            + "period (PRODESS, PNDS)."),
        Rationale = new(
            "Le personnel et les produits viennent du district : un plan à côté du sien reste sans eux.",
            "Staff and supplies come from the district: a plan beside its own stays without them."),
        SourceText = new(
            "Mali : PRODESS III 2014-2018 ; Burkina Faso : PNDS 2011-2020",
            "Mali: PRODESS III 2014-2018; Burkina Faso: PNDS 2011-2020"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Attestations,
    };

    /// <summary>A plan is built with, or discussed by, a local health conference.</summary>
    /// <remarks>Bodies and milestones are never told to be all there are, so that a conference which is not told is
    /// not known; a conference whose meetings are all told, and which has none, was not held.</remarks>
    public static Rule ConferenceBuildsPlan { get; } = Rule.For<CommunalHealthPlan>(
        new("HC-PCD-007"),
        FindingSeverity.Advice,
        new("Une conférence locale de santé construit le plan", "A local health conference builds the plan"),
        CheckConference) with
    {
        Statement = new(
            "Le plan est construit avec une conférence locale de santé : soignants du public et du privé, élus, "
            + "société civile.",
            "The plan is built with a local health conference: public and private providers, elected officials, civil "
            + "society."),
        Rationale = new(
            "Ceux qui n'ont pas parlé du plan ne le portent pas.",
            "Those who had no say in the plan do not carry it."),
        SourceText = new(
            "Méthode Paris-Bamako-Ouagadougou : état des lieux, conférence locale de santé, plan (Bamako, 29 et "
            + "30 novembre 2011)",
            "Paris-Bamako-Ouagadougou method: baseline, local health conference, plan (Bamako, 29 and 30 November "
            + "2011)"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.SteeringBodies | ProgrammePart.Milestones | ProgrammePart.Partners,
    };

    private static void CheckInscribed(CommunalHealthPlan plan, Programme programme, RuleCheck check)
    {
        if (plan.IsDraft())
        {
            check.DoesNotApply();
            return;
        }

        check.NeedsAttested(
            AttestationMatter.InscribedInDevelopmentPlan,
            programme,
            new(HealthPlan: plan.Id),
            NotInscribed,
            Inscribe);
    }

    private static Narrative NotInscribed { get; } = new(
        "Le plan de santé n'est pas inscrit au plan de développement de la commune.",
        "The health plan is not inscribed in the development plan of the commune.");

    private static Narrative Inscribe { get; } = new(
        "L'y faire inscrire par le conseil, pour l'année de mise en œuvre.",
        "Have the council inscribe it, for the year in which it is carried out.");

    private static void CheckAligned(CommunalHealthPlan plan, Programme programme, RuleCheck check)
    {
        if (plan.IsDraft())
        {
            check.DoesNotApply();
            return;
        }

        check.NeedsAttested(
            AttestationMatter.AlignedWithHealthDistrictPlan,
            programme,
            new(HealthPlan: plan.Id),
            NotAligned,
            Align);
    }

    private static Narrative NotAligned { get; } = new(
        "Le plan communal n'est pas aligné sur celui du district sanitaire.",
        "The communal plan is not aligned with that of the health district.");

    private static Narrative Align { get; } = new(
        "Le revoir avec l'équipe du district.",
        "Go over it with the team of the district.");

    private static void CheckConference(CommunalHealthPlan plan, Programme programme, RuleCheck check)
    {
        if (plan.Status.Value < HealthPlanStatus.UnderPreparation)
        {
            check.DoesNotApply();
            return;
        }

        int? unheld = null;
        var territory = check.Find(plan.Owner)?.Territory;
        for (var i = 0; i < programme.SteeringBodies.Count; i++)
        {
            var body = programme.SteeringBodies[i];
            if (body.Type != SteeringBodyType.LocalHealthConference || !IsOf(body, plan, territory))
            {
                continue;
            }

            if (!body.Meetings.IsEmpty || !body.MeetingsAreComplete)
            {
                return;
            }

            unheld = i;
        }

        if (IsMilestone(plan, territory, programme))
        {
            return;
        }

        var bodies = JsonPointer.Root / nameof(programme.SteeringBodies);
        if (unheld is { } found)
        {
            check.BreaksAt(
                bodies / found / nameof(SteeringBody.Meetings),
                new(
                    $"La conférence locale de santé de « {plan.Owner} » ne s'est jamais tenue.",
                    $"The local health conference of '{plan.Owner}' was never held."),
                new("La réunir avant d'adopter le plan.", "Convene it before the plan is adopted."));
        }
        else
        {
            check.UndecidedAt(bodies);
        }
    }

    private static bool IsOf(SteeringBody body, CommunalHealthPlan plan, Id<Territory>? territory)
    {
        if (body.Owner is { } owner)
        {
            return owner == plan.Owner;
        }

        foreach (var meeting in body.Meetings)
        {
            if (meeting.Place is { } place && place == territory)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMilestone(CommunalHealthPlan plan, Id<Territory>? territory, Programme programme)
    {
        foreach (var milestone in programme.Milestones)
        {
            if (milestone is DatedMilestone { Event: MilestoneEvent.Conference } conference
                && ((conference.Place is { } place && place == territory) || TakesPart(plan.Owner, conference)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakesPart(Id<Partner> partner, DatedMilestone conference)
    {
        foreach (var participant in conference.Participants)
        {
            if (participant.Partner == partner)
            {
                return true;
            }
        }

        return false;
    }
}

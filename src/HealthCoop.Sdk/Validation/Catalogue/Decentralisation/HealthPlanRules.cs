using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Rules about communal health plans.</summary>
/// <remarks>A plan that is known to be still in the making need not say yet what a plan says.</remarks>
internal static class HealthPlanRules
{
    /// <summary>A communal health plan says what makes it a plan.</summary>
    /// <remarks>Its adoption is the matter of HC-PCD-002, and its strategies stand among its objectives.</remarks>
    public static Rule PlanIsWhole { get; } = Rule.For<CommunalHealthPlan>(
        new("HC-PCD-001"),
        FindingSeverity.Error,
        new("Un plan communal de santé est complet", "A communal health plan is complete"),
        CheckWhole) with
    {
        Statement = new(
            "Un plan communal de santé a une commune qui le porte, une période de cinq ans, des priorités, des "
            + "objectifs, des activités, des moyens pour chaque année et un état.",
            "A communal health plan has a commune that owns it, a period of five years, priorities, objectives, "
            + "activities, means for every year and a status."),
        Rationale = new(
            "Sans période, activités ni moyens, un plan est une intention que personne ne peut suivre.",
            "Without a period, activities and means a plan is an intention that nobody can follow up."),
        SourceText = new(
            "Mali : définition du PCDS (cinq ans, objectifs, stratégies, activités, moyens) ; lettre Platforma n°16 : "
            + "« quatre priorités pour 2013-2017 »",
            "Mali: definition of the PCDS (five years, objectives, strategies, activities, means); Platforma "
            + "newsletter 16: \"four priorities for 2013-2017\""),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Partners | ProgrammePart.Start,
    };

    /// <summary>What a plan does stands under a priority, and no priority is without money.</summary>
    /// <remarks>An activity is funded when somebody is named who pays it.</remarks>
    public static Rule PrioritiesAreFunded { get; } = Rule.For<CommunalHealthPlan>(
        new("HC-PCD-003"),
        FindingSeverity.Error,
        new(
            "Chaque activité du plan sert une priorité, et chaque priorité est financée",
            "Every activity of the plan serves a priority, and every priority is funded"),
        CheckPriorities) with
    {
        Statement = new(
            "Chaque activité du plan relève d'une priorité et nomme son pilier ; chaque priorité a au moins une "
            + "activité que quelqu'un paie.",
            "Every activity of the plan stands under a priority and names its pillar; every priority has at least one "
            + "activity that somebody pays."),
        Rationale = new(
            "Une priorité que rien ne finance n'en est pas une.",
            "A priority that nothing funds is none."),
        SourceText = new(
            "Lettre Platforma n°16 : les quatre priorités du plan de Ouagadougou",
            "Platforma newsletter 16: the four priorities of Ouagadougou's plan"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.None,
    };

    public static ValueList<Rule> All { get; } =
    [
        HealthPlanSettingRules.PlanIsInscribed, PlanIsWhole, PrioritiesAreFunded, .. HealthPlanMeansRules.All,
        HealthPlanSettingRules.PlanIsAligned, HealthPlanSettingRules.ConferenceBuildsPlan,
    ];

    private static void CheckWhole(CommunalHealthPlan plan, Programme programme, RuleCheck check)
    {
        if (plan.IsDraft())
        {
            check.DoesNotApply();
            return;
        }

        check.NeedsKnown(
            JsonPointer.Root,
            (nameof(plan.Status), plan.Status.IsKnown),
            (nameof(plan.Years), plan.Years is not null),
            (nameof(plan.Priorities), !plan.Priorities.IsEmpty || plan.PrioritiesAreComplete),
            (nameof(plan.Objectives), HasObjective(plan)),
            (nameof(plan.Activities), HasActivity(plan)));
        CheckOwner(plan, check);
        CheckYears(plan, programme, check);
        if (plan.Priorities.IsEmpty && plan.PrioritiesAreComplete)
        {
            check.Breaks(
                nameof(plan.Priorities),
                new("Le plan n'a aucune priorité.", "The plan has no priority."),
                new("Dire ce qui passe d'abord.", "Say what comes first."));
        }

        CheckMeans(plan, check);
    }

    private static void CheckOwner(CommunalHealthPlan plan, RuleCheck check)
    {
        if (check.Find(plan.Owner) is { Form: { } form and not OrganisationForm.LocalAuthority })
        {
            check.Breaks(
                nameof(plan.Owner),
                new(
                    $"« {plan.Owner} » n'est pas une collectivité ({DocumentWord.Of(form)}).",
                    $"'{plan.Owner}' is no local authority ({DocumentWord.Of(form)})."),
                new("Nommer la commune qui porte le plan.", "Name the commune that owns the plan."));
        }
    }

    private static void CheckYears(CommunalHealthPlan plan, Programme programme, RuleCheck check)
    {
        if (plan.Years is { } years
            && check.Figure(null, programme) is { } asked
            && years.Last - years.First + 1 != asked)
        {
            check.Breaks(
                nameof(plan.Years),
                new(
                    $"Le plan couvre {years}, soit {years.Last - years.First + 1} ans ; il en faut "
                    + $"{DecimalText.Write(asked)}.",
                    $"The plan covers {years}, that is {years.Last - years.First + 1} years; it takes "
                    + $"{DecimalText.Write(asked)}."),
                new("Corriger la période du plan.", "Correct the plan's period."));
        }
    }

    private static void CheckMeans(CommunalHealthPlan plan, RuleCheck check)
    {
        if (plan.YearlyMeans.IsEmpty || plan.YearlyMeans.Count < plan.Years?.Last - plan.Years?.First + 1)
        {
            check.Undecided(nameof(plan.YearlyMeans));
        }

        for (var i = 0; i < plan.YearlyMeans.Count; i++)
        {
            if (plan.YearlyMeans[i].Cost is not { IsKnown: true })
            {
                check.Undecided(JsonPointer.Root / nameof(plan.YearlyMeans) / i / nameof(HealthPlanYear.Cost));
            }
        }
    }

    private static bool HasObjective(CommunalHealthPlan plan)
    {
        foreach (var priority in plan.Priorities)
        {
            if (!priority.Objectives.IsEmpty)
            {
                return true;
            }
        }

        return !plan.Objectives.IsEmpty;
    }

    private static bool HasActivity(CommunalHealthPlan plan)
    {
        foreach (var priority in plan.Priorities)
        {
            if (!priority.Activities.IsEmpty)
            {
                return true;
            }
        }

        return !plan.Activities.IsEmpty;
    }

    private static void CheckPriorities(CommunalHealthPlan plan, RuleCheck check)
    {
        if (plan.IsDraft() || (plan.Priorities.IsEmpty && plan.Activities.IsEmpty))
        {
            check.DoesNotApply();
            return;
        }

        for (var i = 0; i < plan.Activities.Count; i++)
        {
            check.Breaks(
                JsonPointer.Root / nameof(plan.Activities) / i,
                new(
                    $"L'activité « {plan.Activities[i].Name.French} » ne relève d'aucune priorité.",
                    $"The activity '{plan.Activities[i].Name.English}' stands under no priority."),
                new("La mettre sous la priorité qu'elle sert.", "Put it under the priority that it serves."));
        }

        for (var i = 0; i < plan.Priorities.Count; i++)
        {
            CheckFunding(plan.Priorities[i], i, check);
            CheckPillars(plan.Priorities[i], i, check);
        }
    }

    private static void CheckFunding(HealthPlanPriority priority, int index, RuleCheck check)
    {
        int? open = null;
        for (var i = 0; i < priority.Activities.Count; i++)
        {
            var activity = priority.Activities[i];
            if (!activity.Payers.IsEmpty)
            {
                return;
            }

            open ??= activity.PayersAreComplete ? null : i;
        }

        var place = JsonPointer.Root / nameof(CommunalHealthPlan.Priorities) / index / nameof(priority.Activities);
        if (priority.Activities.IsEmpty)
        {
            check.Undecided(place);
        }
        else if (open is { } silent)
        {
            check.Undecided(place / silent / nameof(HealthPlanActivity.Payers));
        }
        else
        {
            check.Breaks(
                place,
                new(
                    $"Aucune activité de la priorité {priority.Rank} n'est financée.",
                    $"No activity of priority {priority.Rank} is funded."),
                new("Trouver qui en paie une, ou retirer la priorité.", "Find who pays one, or drop the priority."));
        }
    }

    private static void CheckPillars(HealthPlanPriority priority, int index, RuleCheck check)
    {
        for (var i = 0; i < priority.Activities.Count; i++)
        {
            if (priority.Activities[i].Pillars.IsEmpty)
            {
                var list = JsonPointer.Root / nameof(CommunalHealthPlan.Priorities) / index;
                check.Undecided(list / nameof(priority.Activities) / i / nameof(HealthPlanActivity.Pillars));
            }
        }
    }
}

using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>Checks that milestones that wait for a condition are told and have no date.</summary>
internal static class MilestoneLaws
{
    public static void Check(Plan plan, Programme programme, PlanFindings findings)
    {
        var conditional = programme.Milestones.OfType<ConditionalMilestone>().Select(m => m.Id).ToList();
        var list = JsonPointer.Root / nameof(Plan.ConditionalMilestones);
        var told = plan.ConditionalMilestones.Index();
        foreach (var (index, id) in told.Where(entry => !conditional.Contains(entry.Item)))
        {
            findings.Add(PlanRules.ConditionalMilestones, list / index, id.Value, new(
                $"Le programme n'a pas de jalon conditionnel « {id} ».",
                $"The programme has no conditional milestone '{id}'."));
        }

        foreach (var id in conditional.Where(id => !plan.ConditionalMilestones.Contains(id)))
        {
            findings.Add(PlanRules.ConditionalMilestones, list, null, new(
                $"Le jalon conditionnel « {id} » manque dans le plan.",
                $"The conditional milestone '{id}' is missing in the plan."));
        }

        var scheduled = JsonPointer.Root / nameof(Plan.Schedule) / nameof(Schedule.Activities);
        foreach (var (index, activity) in plan.Schedule.Activities.Index())
        {
            var isMilestone = conditional.Exists(id => id.Value == activity.Activity.Value)
                && !programme.Activities.Any(known => known.Id == activity.Activity);
            if (isMilestone)
            {
                findings.Add(
                    PlanRules.ConditionalMilestones,
                    scheduled / index / nameof(ScheduledActivity.Activity),
                    activity.Activity.Value,
                    new(
                        $"Le jalon « {activity.Activity} » attend une condition et ne peut pas avoir de dates.",
                        $"The milestone '{activity.Activity}' waits for a condition and cannot have dates."));
            }
        }
    }
}

using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Running;

/// <summary>Tells what of an activity changed.</summary>
internal static class ActivityAspects
{
    private const ProgrammePart All = ProgrammePart.ActivityCosts
        | ProgrammePart.ActivityDates
        | ProgrammePart.ActivityLinks
        | ProgrammePart.ActivityActors
        | ProgrammePart.ActivityPlaces
        | ProgrammePart.ActivityDetails;

    /// <summary>Gets the aspects in which two states of an activity differ; all of them where one is not the other's
    /// later state.</summary>
    public static ProgrammePart Of(Activity? before, Activity? after)
    {
        if (before is null || after is null || before.Id != after.Id || before.GetType() != after.GetType())
        {
            return All;
        }

        var changed = ProgrammePart.None;
        changed |= before.Costs == after.Costs ? 0 : ProgrammePart.ActivityCosts;
        changed |= before.Timing == after.Timing
            && before.NotBefore == after.NotBefore
            && before.NotAfter == after.NotAfter ? 0 : ProgrammePart.ActivityDates;
        changed |= before.After == after.After ? 0 : ProgrammePart.ActivityLinks;
        changed |= before.Lead == after.Lead
            && before.Responsibilities == after.Responsibilities ? 0 : ProgrammePart.ActivityActors;
        changed |= before.Territory == after.Territory ? 0 : ProgrammePart.ActivityPlaces;
        return changed | (IsElseTheSame(before, after) ? 0 : ProgrammePart.ActivityDetails);
    }

    // What is left when all other aspects are made the same.
    private static bool IsElseTheSame(Activity before, Activity after) => before == after with
    {
        Costs = before.Costs,
        Timing = before.Timing,
        NotBefore = before.NotBefore,
        NotAfter = before.NotAfter,
        After = before.After,
        Lead = before.Lead,
        Responsibilities = before.Responsibilities,
        Territory = before.Territory,
    };
}

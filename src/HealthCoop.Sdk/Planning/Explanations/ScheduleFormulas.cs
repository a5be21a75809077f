using HealthCoop.Planning.Scheduling;

namespace HealthCoop.Planning.Explanations;

/// <summary>How dates are computed, in words.</summary>
internal static class ScheduleFormulas
{
    public static Narrative Start(TaskWork work, bool isEndHeld)
    {
        var (french, english) = ("le plus tardif de ces jours", "latest of these days");
        if (work.HasClosures)
        {
            french += ", puis le premier où le travail tient hors des fermetures";
            english += ", then the first on which the work fits outside the closures";
        }
        else if (work.CountsWorkingDays)
        {
            french += ", puis le premier jour ouvré";
            english += ", then the first working day";
        }

        if (isEndHeld)
        {
            french += " ; le premier dont la fin n'est pas avant la fin permise";
            english += "; the first whose finish is not before the finish allowed";
        }

        return new(french, english);
    }

    public static Narrative Finish(TaskWork work) => work.HasClosures
        ? new(
            "début + durée hors des fermetures − 1 jour (un jour au moins)",
            "start + length outside the closures - 1 day (one day at the least)")
        : new("début + durée − 1 jour (un jour au moins)", "start + length - 1 day (one day at the least)");

    public static Narrative Leaves(Narrative predecessor, bool toTheEnd) => toTheEnd
        ? new(
            $"Fin que permet « {predecessor.French} », au plus tôt",
            $"Earliest finish that '{predecessor.English}' allows")
        : new(
            $"Début que permet « {predecessor.French} », au plus tôt",
            $"Earliest start that '{predecessor.English}' allows");

    public static Narrative Bound(TaskLink link) => (link.LeavesEnd, link.HoldsEnd) switch
    {
        (true, false) => new("lendemain de la fin + délai", "day after the finish + lag"),
        (true, true) => new("fin + délai", "finish + lag"),
        _ => new("début + délai", "start + lag"),
    };

    public static Narrative LatestLeft(Narrative successor) => new(
        $"Dernier jour qui laisse à temps « {successor.French} »",
        $"Last day that leaves '{successor.English}' in time");

    public static Narrative LatestBound(TaskLink link) => (link.LeavesEnd, link.HoldsEnd) switch
    {
        (true, false) => new("veille du (dernier début possible − délai)", "day before (latest start - lag)"),
        (_, true) => new("dernière fin possible − délai", "latest finish - lag"),
        _ => new("dernier début possible − délai", "latest start - lag"),
    };
}

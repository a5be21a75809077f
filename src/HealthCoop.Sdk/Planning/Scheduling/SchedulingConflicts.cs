using HealthCoop.Programmes;
using static System.FormattableString;

namespace HealthCoop.Planning.Scheduling;

/// <summary>Says what keeps activities from having dates at all.</summary>
internal static partial class SchedulingConflicts
{
    public static Conflict EndsBeforeItStarts(int first, int last) => new(
        new(
            $"Le programme finit le {Iso(last)}, avant de commencer le {Iso(first)}.",
            $"The programme ends on {Iso(last)}, before it starts on {Iso(first)}."),
        [JsonPointer.Root])
    {
        WaysOut = [new("Corriger le début ou la fin.", "Correct the start or the end.")],
    };

    public static Conflict SameId(Id<Activity> id, List<JsonPointer> paths) => new(
        new(
            Invariant($"{paths.Count} activités portent l'identifiant « {id} »."),
            Invariant($"{paths.Count} activities have the id '{id}'.")),
        paths.ToValueList())
    {
        WaysOut = [new("Donner à chacune son identifiant.", "Give each of them an id of its own.")],
    };

    public static Conflict UnknownPredecessor(SchedulingTask task, Id<Activity> predecessor, int position) => new(
        new(
            $"L'activité « {task.Id} » attend « {predecessor} », qui n'existe pas.",
            $"Activity '{task.Id}' waits for '{predecessor}', which does not exist."),
        [PlaceOf(task, position)])
    {
        WaysOut =
        [
            new(
                $"Ajouter l'activité « {predecessor} », corriger l'identifiant ou retirer l'attente.",
                $"Add the activity '{predecessor}', correct the id or remove the precedence."),
        ],
    };

    public static Conflict Circle(ValueList<SchedulingTask> tasks, IReadOnlyList<int> circle)
    {
        var ids = string.Join(" → ", circle.Append(circle[0]).Select(task => tasks[task].Id));
        return new(
            new(
                $"Des activités s'attendent en cercle : {ids}.",
                $"Activities wait for each other in a circle: {ids}."),
            circle.Select(task => tasks[task].Path).ToValueList())
        {
            WaysOut = [new("Retirer l'une de ces attentes.", "Remove one of these precedences.")],
        };
    }

    public static Conflict WaitsForThroughout(SchedulingTask task, ThroughoutTask other, int position) => new(
        new(
            $"L'activité « {task.Id} » attend la fin de « {other.Id} », qui dure tout le programme.",
            $"Activity '{task.Id}' waits for the end of '{other.Id}', which goes on throughout the programme."),
        [PlaceOf(task, position), other.Path])
    {
        WaysOut =
        [
            new(
                $"Attendre le début de « {other.Id} » et non sa fin, ou lui donner une durée.",
                $"Wait for '{other.Id}' to start and not to finish, or give it a length."),
        ],
    };

    public static Conflict NeverFits(LastingTask task, int ready) => new(
        task.MayPause
            ? new(
                $"L'activité « {task.Id} » ({French(task)}) ne trouve pas assez de jours ouverts "
                + $"à partir du {Iso(ready)}.",
                $"Activity '{task.Id}' ({English(task)}) does not find enough open days from {Iso(ready)}.")
            : new(
                $"L'activité « {task.Id} » ({French(task)}, d'un seul tenant) ne tient dans aucun intervalle "
                + $"entre les fermetures à partir du {Iso(ready)}.",
                $"Activity '{task.Id}' ({English(task)}, in one go) fits nowhere between the closures "
                + $"from {Iso(ready)}."),
        [task.Path])
    {
        WaysOut = task.MayPause
            ? [Shorten(task), new("Raccourcir les fermetures.", "Shorten the closures.")]
            :
            [
                Shorten(task),
                new($"Permettre à « {task.Id} » de s'interrompre.", $"Allow '{task.Id}' to pause."),
            ],
    };

    public static Conflict LeavesCalendar(LastingTask task) => new(
        new(
            $"L'activité « {task.Id} » ({French(task)}) finit après l'an 9999, le dernier du calendrier.",
            $"Activity '{task.Id}' ({English(task)}) finishes after the year 9999, the last of the calendar."),
        [task.Path])
    {
        WaysOut =
        [
            new(
                "Corriger les dates, les durées ou les délais.",
                "Correct the dates, the lengths or the lags."),
        ],
    };

    private static Narrative Shorten(LastingTask task) =>
        new($"Raccourcir « {task.Id} ».", $"Shorten '{task.Id}'.");

    private static JsonPointer PlaceOf(SchedulingTask task, int position) =>
        task.Path / nameof(Activity.After) / position;

    private static string Iso(int day) => DayNumber.ToDate(Math.Min(day, DayNumber.Last)).ToIso();

    private static string French(LastingTask task) => task.Length.Words.French;

    private static string English(LastingTask task) => task.Length.Words.English;
}

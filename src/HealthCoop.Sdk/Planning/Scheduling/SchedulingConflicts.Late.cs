using HealthCoop.Programmes;
using static System.FormattableString;

namespace HealthCoop.Planning.Scheduling;

/// <summary>Says which dates are missed, and by what.</summary>
internal static partial class SchedulingConflicts
{
    public static Conflict EndsAfterProgramme(LateChain chain) => new(
        new(
            $"L'activité « {chain.Last.Id} » finit le {Iso(chain.Finish)}, {FrenchDays(chain)} après la fin "
            + $"du programme ({Iso(chain.Deadline)}) : {chain}.",
            $"Activity '{chain.Last.Id}' finishes on {Iso(chain.Finish)}, {EnglishDays(chain)} after the end of "
            + $"the programme ({Iso(chain.Deadline)}): {chain}."),
        chain.Places.ToValueList())
    {
        WaysOut = chain.FollowsTheEnd
            ? WaysToGain(chain).ToValueList()
            : WaysToGain(chain).Prepend(new(
                $"Prolonger le programme de {FrenchDays(chain)}, jusqu'au {Iso(chain.Finish)}.",
                $"Extend the programme by {EnglishDays(chain)}, to {Iso(chain.Finish)}.")).ToValueList(),
    };

    public static Conflict MissesNotAfter(LateChain chain) => new(
        new(
            $"L'activité « {chain.Last.Id} » finit le {Iso(chain.Finish)}, {FrenchDays(chain)} après sa date limite "
            + $"({Iso(chain.Deadline)}) : {chain}.",
            $"Activity '{chain.Last.Id}' finishes on {Iso(chain.Finish)}, {EnglishDays(chain)} after its deadline "
            + $"({Iso(chain.Deadline)}): {chain}."),
        chain.Places.Append(chain.Last.Path / nameof(Activity.NotAfter)).ToValueList())
    {
        WaysOut = WaysToGain(chain).Prepend(new(
            $"Repousser la date limite de « {chain.Last.Id} » de {FrenchDays(chain)}, au {Iso(chain.Finish)}.",
            $"Put off the deadline of '{chain.Last.Id}' by {EnglishDays(chain)}, to {Iso(chain.Finish)}."))
            .ToValueList(),
    };

    public static Conflict ThroughoutWaits(SchedulingTask task, SchedulingTask predecessor, bool finishes, int earliest)
    {
        var message = finishes
            ? new Narrative(
                $"L'activité « {task.Id} » dure tout le programme, mais devrait finir au plus tôt le {Iso(earliest)}, "
                + $"après « {predecessor.Id} ».",
                $"Activity '{task.Id}' goes on throughout the programme, but should finish on {Iso(earliest)} "
                + $"at the earliest, after '{predecessor.Id}'.")
            : new Narrative(
                $"L'activité « {task.Id} » dure tout le programme, mais devrait commencer au plus tôt "
                + $"le {Iso(earliest)}, après « {predecessor.Id} ».",
                $"Activity '{task.Id}' goes on throughout the programme, but should start on {Iso(earliest)} "
                + $"at the earliest, after '{predecessor.Id}'.");
        return new(message, [task.Path, predecessor.Path])
        {
            WaysOut =
            [
                new(
                    $"Donner une durée à « {task.Id} », ou ne pas la faire attendre « {predecessor.Id} ».",
                    $"Give '{task.Id}' a length, or do not let it wait for '{predecessor.Id}'."),
            ],
        };
    }

    private static IEnumerable<Narrative> WaysToGain(LateChain chain)
    {
        yield return new(
            $"Gagner {FrenchDays(chain)} sur cette chaîne : raccourcir une activité ou un délai, "
            + "ou les faire se chevaucher.",
            $"Gain {EnglishDays(chain)} on this chain: shorten an activity or a lag, or let them overlap.");
        if (chain.StartsWithNotBefore)
        {
            yield return new(
                $"Permettre à « {chain.Tasks[0].Id} » de commencer plus tôt.",
                $"Allow '{chain.Tasks[0].Id}' to start earlier.");
        }

        foreach (var task in chain.Waiting)
        {
            yield return new(
                $"Permettre à « {task.Id} », qui attend la fin d'une fermeture, de s'interrompre.",
                $"Allow '{task.Id}', which waits for a closure to end, to pause.");
        }
    }

    private static string FrenchDays(LateChain chain) =>
        Invariant($"{chain.DaysLate} {(chain.DaysLate > 1 ? "jours" : "jour")}");

    private static string EnglishDays(LateChain chain) =>
        Invariant($"{chain.DaysLate} {(chain.DaysLate == 1 ? "day" : "days")}");
}

using HealthCoop.Programmes;

namespace HealthCoop.Planning.Explanations;

/// <summary>The first and the last day of a programme, explained.</summary>
internal sealed class PeriodReasons
{
    private static readonly Narrative StartLabel = new("Premier jour du programme", "First day of the programme");
    private static readonly Narrative EndLabel = new("Dernier jour du programme", "Last day of the programme");

    public PeriodReasons(Programme programme, ProgrammeFacts facts)
    {
        var stated = facts.Claimed(
            new("Début annoncé", "Stated start"),
            programme.Start,
            JsonPointer.Root / nameof(Programme.Start));
        Start = Reasoned.Computed(
            StartLabel,
            stated.Value.Earliest,
            new("premier jour que le début annoncé peut être", "first day that the stated start can be"),
            stated.Why);
        End = StatedEnd(programme, facts) ?? EndByDuration(programme, facts);
    }

    public Reasoned<LocalDate> Start { get; }

    public Reasoned<LocalDate> End { get; }

    private static Reasoned<LocalDate>? StatedEnd(Programme programme, ProgrammeFacts facts)
    {
        var end = facts.IfClaimed(
            new("Fin annoncée", "Stated end"),
            programme.End,
            JsonPointer.Root / nameof(Programme.End));
        return end is null ? null : Reasoned.Computed(
            EndLabel,
            end.Value.Latest,
            new("dernier jour que la fin annoncée peut être", "last day that the stated end can be"),
            end.Why);
    }

    private Reasoned<LocalDate> EndByDuration(Programme programme, ProgrammeFacts facts)
    {
        var duration = facts.Claimed(
            new("Durée annoncée", "Stated duration"),
            programme.Duration!,
            JsonPointer.Root / nameof(Programme.Duration));
        return Reasoned.Computed(
            EndLabel,
            ProgrammePeriod.EndOf(Start.Value, duration.Value)!.Value,
            new("premier jour + durée − 1 jour", "first day + duration - 1 day"),
            Start.Why,
            duration.Why);
    }
}

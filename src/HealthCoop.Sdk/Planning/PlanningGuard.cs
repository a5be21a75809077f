using HealthCoop.Programmes;

namespace HealthCoop.Planning;

/// <summary>Guards the stages against what would make their arithmetic wrong, and collects it.</summary>
internal sealed class PlanningGuard
{
    // Beyond these years and lengths a date is a slip of the pen, and the calendar of the stages would end.
    private const int FirstYear = 1900;
    private const int LastYear = 2999;
    private const int MaximumYears = 100;

    private readonly LocalDate? _start;
    private readonly LocalDate? _end;

    public PlanningGuard(Programme programme)
    {
        var period = ProgrammePeriod.Of(programme);
        (_start, _end) = (period?.Start, period?.End);
        if (_start is not { } start)
        {
            Add(
                JsonPointer.Root / nameof(Programme.Start),
                new("Le début du programme est inconnu.", "The start of the programme is not known."),
                new("Donner le début, ou une hypothèse.", "Give the start, or an assumption."));
        }
        else if (_end is not { } end)
        {
            Add(
                JsonPointer.Root / nameof(Programme.End),
                new("La fin du programme est inconnue.", "The end of the programme is not known."),
                new("Donner la fin ou la durée, ou une hypothèse.", "Give the end or the duration, or an assumption."));
        }
        else if (end < start)
        {
            Add(
                JsonPointer.Root / nameof(Programme.End),
                new(
                    $"La fin, {end.ToIso()}, précède le début, {start.ToIso()}.",
                    $"The end, {end.ToIso()}, is before the start, {start.ToIso()}."),
                new("Corriger l'une ou l'autre.", "Correct one or the other."));
        }
        else if (start.Year < FirstYear || end.Year > LastYear || end >= start.PlusYears(MaximumYears))
        {
            Add(
                JsonPointer.Root / (programme.End is null ? nameof(Programme.Duration) : nameof(Programme.End)),
                new(
                    $"Un programme du {start.ToIso()} au {end.ToIso()} est hors limites.",
                    $"A programme from {start.ToIso()} to {end.ToIso()} is out of bounds."),
                new(
                    $"Choisir des dates de {FirstYear} à {LastYear} et moins de {MaximumYears} ans.",
                    $"Choose dates from {FirstYear} to {LastYear} and less than {MaximumYears} years."));
        }
    }

    public List<Conflict> Conflicts { get; } = [];

    public bool HasPeriod => Conflicts.Count == 0;

    public (LocalDate Start, LocalDate End) Period() => (_start!.Value, _end!.Value);

    /// <summary>Gets the length of an activity, or reports that it is not known.</summary>
    public Length LengthOf(Activity activity, LastingTiming timing, JsonPointer path)
    {
        if (timing.Length.ForPlanning is { } length)
        {
            return length;
        }

        Add(
            path / nameof(Activity.Timing) / nameof(LastingTiming.Length),
            new(
                $"La durée de l'activité « {activity.Id} » est inconnue.",
                $"The length of the activity '{activity.Id}' is not known."),
            new("Donner la durée, ou une hypothèse.", "Give the length, or an assumption."));
        return default;
    }

    public void Add(JsonPointer path, Narrative message, Narrative wayOut) =>
        Conflicts.Add(new(message, [path]) { WaysOut = [wayOut] });
}

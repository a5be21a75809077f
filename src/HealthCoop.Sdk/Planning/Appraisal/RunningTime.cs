using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Appraisal;

/// <summary>When a facility is run: within a time, and not while its states say that it is not open.</summary>
internal sealed class RunningTime(Spell spell, ValueList<FacilityState> states)
{
    private readonly FacilityState[] _shut = [.. states.Where(state => IsShut(state.Status))];

    /// <summary>Tells whether it is run on a day of a month.</summary>
    public Presence In(YearMonth month)
    {
        var presence = spell.In(month);
        if (_shut.Length == 0 || presence is Presence.No)
        {
            return presence;
        }

        var isShutThroughout = true;
        for (var day = 1; day <= Spell.DaysIn(month); day++)
        {
            switch (IsShutOn(month.OnDayOfMonth(day)))
            {
                case false: return presence;
                case null: isShutThroughout = false; break;
            }
        }

        return isShutThroughout ? Presence.No : Presence.Maybe;
    }

    private bool? IsShutOn(LocalDate day)
    {
        bool? isShut = false;
        foreach (var state in _shut)
        {
            switch (Holds(state, day))
            {
                case true: return true;
                case null: isShut = null; break;
            }
        }

        return isShut;
    }

    // A state without an end lasts until the next known one begins.
    private bool? Holds(FacilityState state, LocalDate day)
    {
        var holds = state.During.Contains(day);
        if (state.During.Through is not null || holds is false)
        {
            return holds;
        }

        var begin = state.During.From?.Earliest ?? LocalDate.MinIsoValue;
        foreach (var next in states)
        {
            if (next.During.From is { } from && from.Earliest > begin && from.Earliest <= day)
            {
                holds = from.Latest <= day ? false : holds is false ? false : null;
            }
        }

        return holds;
    }

    private static bool IsShut(FacilityStatus status) => status is
        FacilityStatus.Planned or FacilityStatus.UnderConstruction or FacilityStatus.Closed or FacilityStatus.Destroyed;
}

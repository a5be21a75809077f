namespace HealthCoop.HealthSystem;

/// <content>In what state a facility was on a day.</content>
public sealed partial record Facility
{
    /// <summary>Lists the states in which it was on a day, or may have been.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The states whose time holds the day, or may hold it; not those that were only planned, expected or
    /// conditional.</returns>
    public ValueList<FacilityState> StatesOn(LocalDate day) =>
        States.Where(state => state.IsFact && HoldsOn(state, day) is not false).ToValueList();

    /// <summary>Tells in what state it was on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The state, or <see langword="null"/> when nobody can tell: nothing is said, the dates are not precise
    /// enough, or sources contradict each other.</returns>
    /// <remarks>Damage stands beside the other states and contradicts none: it is told only where nothing else
    /// is.</remarks>
    public FacilityStatus? FindStatus(LocalDate day)
    {
        var states = StatesOn(day);
        var others = states.Where(state => state.Status is not FacilityStatus.Damaged).ToValueList();
        var told = others.IsEmpty ? states : others;
        return told.Any(state => HoldsOn(state, day) is true) && told.All(state => state.Status == told[0].Status)
            ? told[0].Status
            : null;
    }

    /// <summary>Tells whether it cared for patients on a day, if only in part.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it was open, or <see langword="null"/> when nobody can tell: nothing is said, the dates are not
    /// precise enough, or sources contradict each other. Damage and repair alone do not tell.</returns>
    public bool? IsOpenOn(LocalDate day)
    {
        var told = StatesOn(day).Where(state => state.IsOpen is not null).ToValueList();
        return told.Any(state => HoldsOn(state, day) is true) && told.All(state => state.IsOpen == told[0].IsOpen)
            ? told[0].IsOpen
            : null;
    }

    // Where no end is known, a state lasts until the next one that ends it.
    private bool? HoldsOn(FacilityState state, LocalDate day)
    {
        var holds = state.During.Contains(day);
        if (holds is false || state.During.Through is not null)
        {
            return holds;
        }

        PartialDate[] next =
        [
            .. States.Where(other => other.IsFact && other.Ends(state))
                .Select(other => other.During.From)
                .OfType<PartialDate>()
                .Where(begin => state.During.From is not { } from || begin.Earliest > from.Latest),
        ];
        return Array.Exists(next, begin => day >= begin.Latest) ? false
            : Array.Exists(next, begin => day >= begin.Earliest) ? null
            : holds;
    }
}

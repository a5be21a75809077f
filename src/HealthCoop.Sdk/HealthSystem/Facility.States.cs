namespace HealthCoop.HealthSystem;

/// <content>In what state a facility was on a day.</content>
public sealed partial record Facility
{
    /// <summary>Lists the states in which it was on a day, or may have been.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The states whose time holds the day, or may hold it.</returns>
    public ValueList<FacilityState> StatesOn(LocalDate day) =>
        States.Where(state => HoldsOn(state, day) is not false).ToValueList();

    /// <summary>Tells in what state it was on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The state, or <see langword="null"/> when nobody can tell: nothing is said, the dates are not precise
    /// enough, or sources contradict each other.</returns>
    public FacilityStatus? FindStatus(LocalDate day)
    {
        var states = StatesOn(day);
        return states.Any(state => HoldsOn(state, day) is true)
            && states.All(state => state.Status == states[0].Status)
                ? states[0].Status
                : null;
    }

    // Where no end is known, a state lasts until the next one begins.
    private bool? HoldsOn(FacilityState state, LocalDate day)
    {
        var holds = state.During.Contains(day);
        if (holds is false || state.During.Through is not null)
        {
            return holds;
        }

        PartialDate[] next =
        [
            .. States.Select(other => other.During.From)
                .OfType<PartialDate>()
                .Where(begin => state.During.From is not { } from || begin.Earliest > from.Latest),
        ];
        return Array.Exists(next, begin => day >= begin.Latest) ? false
            : Array.Exists(next, begin => day >= begin.Earliest) ? null
            : holds;
    }
}

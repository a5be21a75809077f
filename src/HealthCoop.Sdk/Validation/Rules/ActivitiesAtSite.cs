using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

/// <summary>The activities at a facility, in the order of the programme; none where there is no programme.</summary>
internal readonly struct ActivitiesAtSite(ActivityTable? table, Programme? programme, Id<Facility> facility)
{
    public Enumerator GetEnumerator() => new(table, programme, facility);

    internal struct Enumerator(ActivityTable? table, Programme? programme, Id<Facility> facility)
    {
        private int _next = table?.First(facility) ?? ActivityTable.None;

        public Located<Activity> Current { get; private set; }

        public bool MoveNext()
        {
            while (_next != ActivityTable.None)
            {
                var (ordinal, activity) = (_next, programme!.Activities[_next]);
                _next = table!.Next(ordinal);
                if (activity.Site == facility)
                {
                    Current = new(activity, nameof(Programme.Activities), ordinal);
                    return true;
                }
            }

            return false;
        }
    }
}

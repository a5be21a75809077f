using HealthCoop.HealthSystem;
using HealthCoop.Planning.Resources;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>Whether a facility is open on the last day of its programme.</summary>
internal sealed class ExpectedOpening(Programme programme, Facility facility, LocalDate last)
{
    private readonly List<SiteActivity> _activities =
        [.. programme.Activities.OfType<SiteActivity>().Where(activity => activity.Facility == facility.Id)];

    public SiteOpening Find()
    {
        if (facility.IsOpenOn(last) == true)
        {
            return new(OpeningState.Open);
        }

        var (lacks, undecided) = (new List<OpeningCondition>(), new List<OpeningCondition>());
        foreach (var condition in Enum.GetValues<OpeningCondition>())
        {
            if (Holds(condition) is not { } holds)
            {
                undecided.Add(condition);
            }
            else if (!holds)
            {
                lacks.Add(condition);
            }
        }

        return new(StateOf(lacks, undecided)) { Lacks = [.. lacks], Undecided = [.. undecided] };
    }

    private static OpeningState StateOf(List<OpeningCondition> lacks, List<OpeningCondition> undecided)
    {
        if (lacks.Contains(OpeningCondition.Building))
        {
            return OpeningState.NotBuilt;
        }

        if (lacks.Count > 0 && !undecided.Contains(OpeningCondition.Building))
        {
            return OpeningState.BuiltNotOpen;
        }

        return lacks.Count + undecided.Count == 0 ? OpeningState.Open : OpeningState.Undecided;
    }

    private bool? Holds(OpeningCondition condition) => condition switch
    {
        OpeningCondition.Building => IsBuilt(),
        OpeningCondition.Staff => HasStaff(),
        OpeningCondition.OpeningAct => _activities.OfType<Opening>().Any(),
        OpeningCondition.FirstStock => HasStock(),
        _ => HasPayer(),
    };

    private bool? IsBuilt()
    {
        if (_activities.OfType<Acceptance>().Any())
        {
            return true;
        }

        if (_activities.OfType<Works>().Any())
        {
            return false;
        }

        return facility.FindStatus(last) switch
        {
            null => null,
            FacilityStatus.Planned or FacilityStatus.UnderConstruction or FacilityStatus.Destroyed => false,
            _ => true,
        };
    }

    private bool? HasStaff()
    {
        var lasting = facility.Means.Posts.Where(post => post.Staff.Count > 0).Select(IsThereAfterwards).ToList();
        return Known(lasting.Contains(true), facility.Means.PostsAreComplete && !lasting.Contains(null));
    }

    // A post that ends in the last month ends with the programme.
    private bool? IsThereAfterwards(StaffPost post)
    {
        var lastMonth = (last.Year * 12) + last.Month;
        (int? First, int? Last) = post.EndsOn switch
        {
            null => (int.MaxValue, int.MaxValue),
            { Assumption: { } assumed } => MonthsOf(assumed.Value),
            { Value: { } date, Comparator: Comparator.Exactly } => MonthsOf(date),
            { Value: { } date, Comparator: Comparator.AtLeast or Comparator.MoreThan } => (MonthsOf(date).First, null),
            { Value: { } date, Comparator: Comparator.AtMost or Comparator.LessThan } => (null, MonthsOf(date).Last),
            _ => (null, null),
        };
        return First > lastMonth ? true : Last <= lastMonth ? false : null;
    }

    private static (int? First, int? Last) MonthsOf(PartialDate date) =>
        ((date.Year * 12) + (date.Month ?? 1), (date.Year * 12) + (date.Month ?? 12));

    private bool? HasStock()
    {
        var stocks = facility.Means.Commodities
            .Concat(_activities.OfType<EquipmentSupply>().SelectMany(supply => supply.Commodities))
            .Select(stock => stock.Quantity)
            .ToList();
        var isComplete = facility.Means.CommoditiesAreComplete && stocks.TrueForAll(SiteMeans.IsEmpty);
        return Known(stocks.Exists(SiteMeans.IsFilled), isComplete);
    }

    private bool? HasPayer()
    {
        var unpaid = facility.RunningCosts.Count(cost => cost.PayerAfterEnd is null);
        var isTold = facility.RunningCostsAreComplete || facility.RunningCosts.Count > 0;
        return unpaid == 0 && isTold ? true : null;
    }

    private static bool? Known(bool isThere, bool isComplete) => isThere ? true : isComplete ? false : null;
}

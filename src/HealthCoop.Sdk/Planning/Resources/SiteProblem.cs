using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Resources;

/// <summary>A facility, the services that it is to offer, and what it has and will be brought for them.</summary>
public sealed record SiteProblem
{
    /// <summary>Gets the facility.</summary>
    public required Id<Facility> Facility { get; init; }

    /// <summary>Gets the place of <see cref="Before"/> in the document, to which unknown means point.</summary>
    public required JsonPointer MeansPath { get; init; }

    /// <summary>Gets the services, each with the contacts of a year.</summary>
    public required ValueList<ServiceProblem> Services { get; init; }

    /// <summary>Gets what the facility has.</summary>
    public required FacilityMeans Before { get; init; }

    /// <summary>Gets in what state its equipment was found. What works counts only as it stands in
    /// <see cref="Before"/>.</summary>
    /// <value>The default is empty.</value>
    public ValueList<EquipmentState> EquipmentStates { get; init; }

    /// <summary>Gets what the programme brings to it.</summary>
    /// <value>The default is nothing.</value>
    public FacilityMeans Brought { get; init; } = new();

    /// <summary>Gets the trainings for it.</summary>
    /// <value>The default is empty.</value>
    public ValueList<TrainingSeats> Training { get; init; }

    /// <summary>Gets what norms in force ask for there, cadre by cadre; of several for one cadre the largest
    /// counts.</summary>
    /// <value>The default is empty: none asks for any.</value>
    public ValueList<CadreNorm> Norms { get; init; }

    /// <summary>Gets what is known about its opening.</summary>
    /// <value>The default is nothing.</value>
    public OpeningFacts Opening { get; init; } = new();

    /// <summary>Gets whether the services tell of the same years.</summary>
    internal bool IsOfTheSameYears => Services
        .Select(service => service.Years.Select(year => year.Year).ToValueList())
        .Distinct()
        .Count() < 2;

    /// <summary>Gets the facility as it is asked about in each year, where years differ.</summary>
    internal IEnumerable<(int Year, SiteProblem Site)> ByYear => Services.IsEmpty
        ? []
        : Services[0].Years.Select((year, i) => (year.Year, this with
        {
            Services = Services
                .Select(service => service with { Contacts = service.Years[i].Contacts, Years = [] })
                .ToValueList(),
        }));

    /// <summary>Gets whether somebody is in post, or nothing when that is not known.</summary>
    internal bool? HasStaff => AnyOf(
        Before.Posts.Concat(Brought.Posts)
            .Where(post => post.Staff.Count > 0)
            .Select(post => post.Outlasts(Opening.On)),
        Before.PostsAreComplete);

    /// <summary>Gets whether there is a stock, or nothing when that is not known.</summary>
    internal bool? HasStock => AnyOf(
        Before.Commodities.Concat(Brought.Commodities).Select(stock => stock.Quantity.IsSome()),
        Before.CommoditiesAreComplete);

    /// <summary>Tells whether pieces of the equipment of a need were found broken.</summary>
    internal bool FoundBroken(CareNeed need) => need is EquipmentNeed { Item: var item } && EquipmentStates.Any(state =>
        state.Condition is EquipmentCondition.Broken && state.Item == item && MayBeSome(state.Quantity));

    private static bool MayBeSome(Claim<int>? pieces) =>
        pieces is null || Claim.Of(pieces, static count => (decimal)count).IsSome() is not false;

    private static bool? AnyOf(IEnumerable<bool?> things, bool areAll)
    {
        var any = areAll ? false : (bool?)null;
        foreach (var isThere in things)
        {
            if (isThere is true)
            {
                return true;
            }

            any = isThere is null ? null : any;
        }

        return any;
    }
}

using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Need;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>A facility that is to offer services, with its targets.</summary>
internal sealed record ExpectedSite(Facility Facility, JsonPointer Path, IReadOnlyList<CareService> Services)
{
    public static IReadOnlyList<ExpectedSite> Of(Programme programme) =>
    [
        .. from entry in programme.Facilities.Index()
           let package = programme.CarePackages.FirstOrDefault(package => package.Id == entry.Item.Package)
           where package is not null
           select new ExpectedSite(
               entry.Item,
               JsonPointer.Root / nameof(Programme.Facilities) / entry.Index,
               [
                   .. package.Services
                       .Distinct()
                       .Select(id => programme.CareServices.FirstOrDefault(service => service.Id == id))
                       .OfType<CareService>(),
               ]),
    ];

    public static PopulationGroup GroupOf(CoverageTarget target) => new()
    {
        Users = target.Users,
        Ages = target.Ages == default(AgeRange) ? null : target.Ages,
        Sex = target.Sex,
    };

    /// <summary>Lists the targets of a service with their places.</summary>
    public IEnumerable<(CoverageTarget Target, JsonPointer Path)> TargetsOf(CareService service) =>
        from target in Facility.CoverageTargets.Index()
        where target.Item.Services.IsEmpty || target.Item.Services.Contains(service)
        select (target.Item, Path / nameof(Facility.CoverageTargets) / target.Index);

    /// <summary>Counts the people of a group, as the first statement about them says.</summary>
    public Worked PeopleOf(PopulationGroup group) => Worked.Of(
        PeopleStated().FirstOrDefault(stated => stated.Group == group).People,
        static people => people);

    /// <summary>Lists what is said of how many people there are.</summary>
    public IEnumerable<(PopulationGroup Group, Claim<int>? People)> PeopleStated() => Facility.CoverageTargets
        .Select(target => (GroupOf(target), target.People))
        .Prepend((PopulationGroup.Everybody, Facility.PopulationServed))
        .Where(stated => stated.Item2 is not null);
}

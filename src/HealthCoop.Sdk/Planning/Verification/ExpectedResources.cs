using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Resources;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Planning.Verification;

/// <summary>What the care packages of a programme take, facility by facility.</summary>
internal sealed class ExpectedResources(
    Programme programme,
    ReferenceData reference,
    ExpectedBudget budget,
    ProgrammeDays days,
    ExpectedNeed expectedNeed)
{
    /// <summary>Assesses each facility that is to offer a package.</summary>
    public Readiness Find()
    {
        var sites = new List<SiteReadiness>();
        foreach (var (index, facility) in programme.Facilities.Index())
        {
            if (programme.CarePackages.FirstOrDefault(package => package.Id == facility.Package) is { } package)
            {
                sites.Add(SiteOf(facility, package, JsonPointer.Root / nameof(Programme.Facilities) / index));
            }
        }

        return new(sites.ToValueList());
    }

    /// <summary>Lists the places of the means that would decide what is undecided, each once.</summary>
    public static IEnumerable<JsonPointer> UnknownMeans(Readiness readiness) => (
        from site in readiness.Sites
        from service in site.Services
        from gap in service.Undecided
        select gap.UnknownPath).OfType<JsonPointer>().Distinct();

    private SiteReadiness SiteOf(Facility facility, CarePackage package, JsonPointer place)
    {
        var means = new SiteMeans(facility, place, programme);
        var prices = new ExpectedPrices(programme, budget, days);
        var offered = package.Services
            .Distinct()
            .Select(id => programme.CareServices.FirstOrDefault(service => service.Id == id))
            .OfType<CareService>()
            .ToList();
        var uses = (
            from service in offered
            from need in service.Needs
            select (
                Need: need,
                Contacts: expectedNeed.ContactsOf(facility, service),
                Years: expectedNeed.ContactsByYear(facility, service))).ToList();
        var services = offered.Select(service => ReadinessOf(service, facility, means)).ToList();
        return new()
        {
            Facility = facility,
            Opening = new ExpectedOpening(programme, facility, days.Last).Find(),
            Services = services.ToValueList(),
            Cadres =
            [
                .. from use in uses
                   where use.Need is CadreTime
                   let time = (CadreTime)use.Need
                   group ClaimProducts.Of(use.Contacts, time.MinutesPerContact) by time.Cadre into minutes
                   select new CadreWorkload(minutes.Key, minutes.Count(), Claim.Sum([.. minutes])),
            ],
            Staffing =
            [
                .. from use in uses
                   where use.Need is CadreTime
                   group ((CadreTime)use.Need, use.Contacts, use.Years) by ((CadreTime)use.Need).Cadre into cadre
                   select new ExpectedStaffing(programme, facility, reference.StaffingNorms).Of(cadre.Key, [.. cadre]),
            ],
            Equipment =
            [
                .. from service in offered
                   from piece in service.Needs.OfType<EquipmentNeed>()
                   group (piece.Quantity, service.Id) by piece.Item into needed
                   select prices.Priced(new EquipmentRequirement(
                       needed.Key,
                       needed.Max(use => use.Quantity),
                       means.Before(needed.Key),
                       means.Brought(needed.Key))
                   {
                       Services = [.. needed.Select(use => use.Id).Distinct()],
                   }),
            ],
            Commodities =
            [
                .. from use in uses
                   where use.Need is CommodityNeed
                   let commodity = (CommodityNeed)use.Need
                   group (commodity.QuantityPerContact, use.Contacts, use.Years) by commodity.Item into units
                   select Stocked(means, units.Key, UnitsOf(units.Select(use => (use.Contacts, use.Item1)))) with
                   {
                       Years =
                       [
                           .. from year in units.First().Years.Index()
                              let ofYear = units.Select(use => (use.Years[year.Index].Contacts, use.Item1))
                              select new CommodityYear(
                                  year.Item.Year,
                                  ClaimProducts.As(UnitsOf(ofYear), AnnualQuantity.Of)),
                       ],
                   },
            ],
            Training =
            [
                .. from training in programme.Activities.OfType<Training>()
                   where training.Facility == facility.Id
                   let stated = training.Attendances ?? training.Trainees.Total
                   select new TrainingSeats(training, stated with
                   {
                       Competing = [],
                       ChosenBecause = null,
                       Tolerance = null,
                   }),
            ],
            Unjustified =
            [
                .. from item in means.Items()
                   where !uses.Exists(use => use.Need is EquipmentNeed need && need.Item == item)
                   select new UnjustifiedEquipment(item, means.Before(item), means.Brought(item)),
            ],
            Unlocks = new ExpectedUnlocks(programme, budget, days, means).Of(services),
        };
    }

    private static Claim<decimal> UnitsOf(IEnumerable<(Claim<decimal> Contacts, Claim<decimal> Each)> uses) =>
        Claim.Sum([.. uses.Select(use => ClaimProducts.Of(use.Contacts, use.Each))]);

    private static CommodityRequirement Stocked(SiteMeans means, Id<CommodityItem> item, Claim<decimal> perYear)
    {
        var brought = means.BroughtOf(item);
        var mayBeMore = perYear.Comparator is Comparator.AtLeast or Comparator.MoreThan;
        var isNone = perYear.ForPlanning is 0 && !mayBeMore;
        return new(item, perYear)
        {
            FirstStock = brought,
            MonthsOfStock = isNone ? null : ClaimProducts.Of(
                brought,
                perYear.ForPlanning is 0
                    ? null
                    : perYear with { Comparator = ClaimProducts.Turned(perYear.Comparator) },
                (stock, year) => ExactAmounts.SixDecimals(stock * 12 / year)),
        };
    }

    private ServiceReadiness ReadinessOf(CareService service, Facility facility, SiteMeans means)
    {
        var gaps = service.Needs
            .Where(need => !means.Meet(need))
            .Select(need => new ReadinessGap(need, means.UndecidedAt(need))
            {
                FoundBroken = need is EquipmentNeed wanted && SiteMeans.IsBrokenAt(facility, wanted.Item),
            })
            .ToList();
        if (!service.NeedsAreComplete)
        {
            gaps.Add(new(null, PlaceOf(service) / nameof(CareService.Needs)));
        }

        var lacks = gaps.Where(gap => gap.UnknownPath is null).ToValueList();
        var undecided = gaps.Where(gap => gap.UnknownPath is not null).ToValueList();
        var state = !lacks.IsEmpty ? ReadinessState.NotReady
            : !undecided.IsEmpty ? ReadinessState.Undecided
            : ReadinessState.Ready;
        return new(service, state, expectedNeed.ContactsOf(facility, service))
        {
            Lacks = lacks,
            Undecided = undecided,
            Years = expectedNeed.YearsOf(facility, service),
        };
    }

    private JsonPointer PlaceOf(CareService service) => JsonPointer.Root
        / nameof(Programme.CareServices)
        / programme.CareServices.Index().First(entry => entry.Item.Id == service.Id).Index;
}

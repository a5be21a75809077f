using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Resources;

/// <summary>Assesses what care packages take, which of their services can be offered, and what would open
/// others.</summary>
/// <remarks>Pure, so it may be used from several threads.</remarks>
public static class ReadinessAssessor
{
    private const int MonthsInYear = 12;

    /// <summary>Assesses each facility.</summary>
    /// <param name="problem">The facilities with their services and means, and what things cost.</param>
    /// <returns>What the services take, what they lack, what would open them, and what is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Services of a facility tell of different years.</exception>
    /// <exception cref="CurrencyMismatchException">Prices are in different currencies.</exception>
    public static Readiness Assess(ReadinessProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (problem.Sites.Any(site => !site.IsOfTheSameYears))
        {
            throw new ArgumentException("All services of a facility tell of the same years.", nameof(problem));
        }

        var prices = new NeedPrices(problem);
        var staffing = new SiteStaffing(problem);
        return new(problem.Sites.Select(site => Assess(site, prices, staffing)).ToValueList());
    }

    private static SiteReadiness Assess(SiteProblem site, NeedPrices prices, SiteStaffing staffing)
    {
        var means = new MeansAtHand(site.Before, site.Brought, site.MeansPath);
        var services = site.Services.Select(service => Assess(service, site, means)).ToValueList();
        return new()
        {
            Facility = site.Facility,
            Opening = OpeningOf(site),
            Services = services,
            Cadres = CadresOf(site),
            Staffing = staffing.At(site),
            Equipment = EquipmentOf(site, means).Select(prices.Priced).ToValueList(),
            Commodities = CommoditiesOf(site),
            Training = site.Training,
            Unjustified = UnjustifiedAt(site, means),
            Unlocks = UnlocksOf(services, means, prices),
        };
    }

    private static ServiceReadiness Assess(ServiceProblem problem, SiteProblem site, MeansAtHand means)
    {
        var service = problem.Service;
        var unmet = service.Needs
            .Where(need => !means.Meets(need))
            .Select(need => new ReadinessGap(need, means.UnknownPathOf(need))
            {
                FoundBroken = site.FoundBroken(need),
            })
            .ToList();
        if (!service.NeedsAreComplete)
        {
            unmet.Add(new(null, problem.Path / nameof(CareService.Needs)));
        }

        var lacks = unmet.Where(gap => gap.UnknownPath is null).ToValueList();
        var undecided = unmet.Where(gap => gap.UnknownPath is not null).ToValueList();
        var state = (lacks.IsEmpty, undecided.IsEmpty) switch
        {
            (false, _) => ReadinessState.NotReady,
            (_, false) => ReadinessState.Undecided,
            _ => ReadinessState.Ready,
        };
        return new(service, state, Claim.Of(problem.Contacts, static contacts => contacts.PerYear))
        {
            Lacks = lacks,
            Undecided = undecided,
            Years = problem.Years,
        };
    }

    private static SiteOpening OpeningOf(SiteProblem site)
    {
        var facts = site.Opening;
        if (facts.IsOpen is true)
        {
            return new(OpeningState.Open);
        }

        var conditions = new (OpeningCondition Condition, bool? Holds)[]
        {
            (OpeningCondition.Building, facts.IsBuilt),
            (OpeningCondition.Staff, site.HasStaff),
            (OpeningCondition.OpeningAct, facts.HasOpeningAct),
            (OpeningCondition.FirstStock, site.HasStock),
            (OpeningCondition.Payer, facts.HasPayer),
        };
        var lacks = conditions.Where(entry => entry.Holds is false).Select(entry => entry.Condition).ToValueList();
        var undecided = conditions.Where(entry => entry.Holds is null).Select(entry => entry.Condition).ToValueList();
        var state = facts.IsBuilt switch
        {
            false => OpeningState.NotBuilt,
            true when !lacks.IsEmpty => OpeningState.BuiltNotOpen,
            _ when undecided.IsEmpty => OpeningState.Open,
            _ => OpeningState.Undecided,
        };
        return new(state) { Lacks = lacks, Undecided = undecided };
    }

    private static ValueList<CadreWorkload> CadresOf(SiteProblem site) =>
        NeedsOf<CadreTime>(site)
            .GroupBy(use => use.Need.Cadre)
            .Select(group => new CadreWorkload(
                group.Key,
                group.Count(),
                Claim.Sum([.. group.Select(use => Claim.Combine(
                    use.Service.Contacts,
                    use.Need.MinutesPerContact,
                    Modality.Expected,
                    static (contacts, minutes) =>
                        DecimalText.Rounded((contacts * WorkingTime.FromMinutes(minutes)).Minutes)))])))
            .ToValueList();

    private static IEnumerable<EquipmentRequirement> EquipmentOf(SiteProblem site, MeansAtHand means) =>
        NeedsOf<EquipmentNeed>(site)
            .GroupBy(use => use.Need.Item)
            .Select(group => new EquipmentRequirement(
                group.Key,
                group.Max(use => use.Need.Quantity),
                means.Before(group.Key),
                means.Brought(group.Key))
            {
                Services = group.Select(use => use.Service.Service.Id).Distinct().ToValueList(),
            });

    private static ValueList<CommodityRequirement> CommoditiesOf(SiteProblem site)
    {
        var years = site.ByYear.Select(year => (year.Year, Units: UnitsOf(year.Site))).ToList();
        return UnitsOf(site)
            .Select((units, i) => WithStock(site, units.Item, units.PerYear) with
            {
                Years = years
                    .Select(year => new CommodityYear(
                        year.Year,
                        Claim.Of(year.Units[i].PerYear, AnnualQuantity.Of)))
                    .ToValueList(),
            })
            .ToValueList();
    }

    private static List<(Id<CommodityItem> Item, Claim<decimal> PerYear)> UnitsOf(SiteProblem site) =>
        NeedsOf<CommodityNeed>(site)
            .GroupBy(use => use.Need.Item)
            .Select(group => (group.Key, Claim.Sum([.. group.Select(use => Claim.Combine(
                use.Service.Contacts,
                use.Need.QuantityPerContact,
                Modality.Expected,
                static (contacts, each) =>
                    DecimalText.Rounded((contacts * QuantityPerCase.Of(each)).PerYear)))])))
            .ToList();

    private static bool IsNone(Claim<decimal> perYear) =>
        perYear is { ForPlanning: 0, Comparator: not (Comparator.AtLeast or Comparator.MoreThan) };

    private static CommodityRequirement WithStock(SiteProblem site, Id<CommodityItem> item, Claim<decimal> perYear)
    {
        var brought = site.Brought.Commodities
            .Where(stock => stock.Item == item)
            .Select(stock => stock.Quantity)
            .DefaultIfEmpty(Claim.Planned(0m));
        var stock = Claim.Sum([.. brought]);
        return new(item, perYear)
        {
            FirstStock = stock,
            MonthsOfStock = IsNone(perYear) ? null : Claim.Combine(
                stock,
                perYear.ForPlanning is 0 ? null : perYear.Reversed(),
                Modality.Expected,
                static (units, year) => DecimalText.Rounded(units * MonthsInYear / year)),
        };
    }

    private static ValueList<UnjustifiedEquipment> UnjustifiedAt(SiteProblem site, MeansAtHand means)
    {
        var used = NeedsOf<EquipmentNeed>(site).Select(use => use.Need.Item).ToHashSet();
        return site.Before.Equipment.Concat(site.Brought.Equipment)
            .Select(stock => stock.Item)
            .Distinct()
            .Where(item => !used.Contains(item))
            .Select(item => new UnjustifiedEquipment(item, means.Before(item), means.Brought(item)))
            .Where(equipment => (equipment.Before, equipment.Brought) is not (0, 0))
            .ToValueList();
    }

    // Opens are the services that lack this alone; a need of less pieces is met by more.
    private static ValueList<ReadinessUnlock> UnlocksOf(
        ValueList<ServiceReadiness> services,
        MeansAtHand means,
        NeedPrices prices)
    {
        var unlocks =
            from service in services
            let lacks = service.Lacks.Select(gap => gap.Need!).ToList()
            where lacks.Count > 0 && lacks.TrueForAll(need => NeedKey.Of(need).Equals(NeedKey.Of(lacks[0])))
            group (service.Service, Need: lacks.MaxBy(NeedKey.Extent)!) by NeedKey.Of(lacks[0]) into opened
            let need = opened.MaxBy(entry => NeedKey.Extent(entry.Need)).Need
            select new ReadinessUnlock(need, opened.Select(entry => entry.Service).ToValueList())
            {
                Cost = prices.Of(need, means),
            };
        return unlocks
            .OrderBy(unlock => unlock.Cost?.ForPlanning is null)
            .ThenBy(unlock => (unlock.Cost?.ForPlanning?.Amount ?? 0) / unlock.Opens.Count)
            .ThenByDescending(unlock => unlock.Opens.Count)
            .ToValueList();
    }

    private static IEnumerable<(T Need, ServiceProblem Service)> NeedsOf<T>(SiteProblem site)
        where T : CareNeed =>
        from service in site.Services
        from need in service.Service.Needs.OfType<T>()
        select (need, service);
}

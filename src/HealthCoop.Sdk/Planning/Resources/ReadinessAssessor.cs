using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Resources;

/// <summary>Assesses what care packages take and which of their services can be offered.</summary>
/// <remarks>Pure, so it may be used from several threads.</remarks>
public static class ReadinessAssessor
{
    /// <summary>Assesses each facility.</summary>
    /// <param name="problem">The facilities with their services and means.</param>
    /// <returns>What the services take, what they lack, and what is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    public static Readiness Assess(ReadinessProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new(problem.Sites.Select(Assess).ToValueList());
    }

    private static SiteReadiness Assess(SiteProblem site)
    {
        var means = new MeansAtHand(site.Before, site.Brought, site.MeansPath);
        return new()
        {
            Facility = site.Facility,
            Services = site.Services.Select(service => Assess(service, means)).ToValueList(),
            Cadres = CadresOf(site),
            Equipment = EquipmentOf(site, means),
            Commodities = CommoditiesOf(site),
        };
    }

    private static ServiceReadiness Assess(ServiceProblem problem, MeansAtHand means)
    {
        var service = problem.Service;
        var unmet = service.Needs
            .Where(need => !means.Meets(need))
            .Select(need => new ReadinessGap(need, means.UnknownPathOf(need)))
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
        return new(service, state, problem.ContactsPerYear) { Lacks = lacks, Undecided = undecided };
    }

    private static ValueList<CadreWorkload> CadresOf(SiteProblem site) =>
        NeedsOf<CadreTime>(site)
            .GroupBy(use => use.Need.Cadre)
            .Select(group => new CadreWorkload(
                group.Key,
                group.Count(),
                PerYear(group.Select(use => (use.ContactsPerYear, use.Need.MinutesPerContact)))))
            .ToValueList();

    private static ValueList<EquipmentRequirement> EquipmentOf(SiteProblem site, MeansAtHand means) =>
        NeedsOf<EquipmentNeed>(site)
            .GroupBy(use => use.Need.Item)
            .Select(group => new EquipmentRequirement(
                group.Key,
                group.Max(use => use.Need.Quantity),
                means.Before(group.Key),
                means.Brought(group.Key)))
            .ToValueList();

    private static ValueList<CommodityRequirement> CommoditiesOf(SiteProblem site) =>
        NeedsOf<CommodityNeed>(site)
            .GroupBy(use => use.Need.Item)
            .Select(group => new CommodityRequirement(
                group.Key,
                PerYear(group.Select(use => (use.ContactsPerYear, use.Need.QuantityPerContact)))))
            .ToValueList();

    private static IEnumerable<(T Need, Claim<decimal> ContactsPerYear)> NeedsOf<T>(SiteProblem site)
        where T : CareNeed =>
        from service in site.Services
        from need in service.Service.Needs.OfType<T>()
        select (need, service.ContactsPerYear);

    private static Claim<decimal> PerYear(IEnumerable<(Claim<decimal> Contacts, Claim<decimal> PerContact)> uses) =>
        Claim.Sum([
            .. uses.Select(use => Claim.Combine(
                use.Contacts,
                use.PerContact,
                Modality.Expected,
                static (contacts, each) => DecimalText.Rounded(contacts * each))),
        ]);
}

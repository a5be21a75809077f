using System.Globalization;
using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Planning.Need;
using HealthCoop.Planning.Resources;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Planning.Explanations;

/// <summary>Finds why a figure at a place of a plan is what it is.</summary>
/// <remarks>What an item of a list is about is taken from the plan, never its position.</remarks>
internal sealed class FigureReasons(Plan plan, ProgrammeReasons reasons)
{
    /// <summary>Gets the reason of a figure, or nothing when the programme has nothing to give one.</summary>
    /// <param name="place">The steps to the figure, each member named as in the document.</param>
    public Explanation? Of(string[] place) => place switch
    {
        ["start"] => reasons.Period.Start.Why,
        ["end"] => reasons.Period.End.Why,
        ["referencePacks", var i, "edition"] => EditionOf(plan.ReferencePacks[At(i)]),
        ["schedule", "start"] => reasons.Schedule.Start.Why,
        ["schedule", "finish"] => reasons.Schedule.Finish.Why,
        ["schedule", "activities", var i, .. var rest] => OfActivity(plan.Schedule.Activities[At(i)].Activity, rest),
        ["resources", "sites", var i, .. var rest] => OfSite(plan.Resources.Sites[At(i)], rest),
        ["costs", .. var rest] => OfCosts(plan.Costs, rest),
        ["funding", .. var rest] => OfFunding(plan.Funding, rest),
        ["appraisal", .. var rest] => OfAppraisal(rest),
        ["assumptions", var i, "value"] => OfAssumption(At(i)),
        _ => null,
    };

    private static int At(string step) => int.Parse(step, CultureInfo.InvariantCulture);

    private Explanation? EditionOf(ReferencePackEdition named)
    {
        var label = new Narrative($"Édition des références « {named.Pack} »", $"Edition of the pack '{named.Pack}'");
        return reasons.Reference.Packs.Where(pack => pack.Pack == named.Pack)
            .Select(pack => new Explanation(label, FigureText.Of(pack.Edition), new DatedParameter(
                new(
                    $"Jeu de références « {pack.Pack} », édition du {pack.Edition.ToIso()}",
                    $"Reference pack '{pack.Pack}', edition of {pack.Edition.ToIso()}"),
                new(pack.Edition))))
            .FirstOrDefault();
    }

    private Explanation? OfActivity(Id<Activity> activity, string[] place)
    {
        if (reasons.OrdinalOf(activity) is not { } ordinal)
        {
            return null;
        }

        return place switch
        {
            ["start"] => reasons.Schedule.StartOf(ordinal).Why,
            ["finish"] => reasons.Schedule.FinishOf(ordinal).Why,
            ["latestStart"] => reasons.Schedule.LatestStartOf(ordinal).Why,
            ["latestFinish"] => reasons.Schedule.LatestFinishOf(ordinal).Why,
            ["closureEffects", var i, "during"] =>
                reasons.Schedule.ClosureEffectsOn(ordinal).ElementAtOrDefault(At(i)),
            _ => null,
        };
    }

    private Explanation? OfSite(SiteReadiness named, string[] place) => reasons.Site(named.Facility) is not { } site
        ? null
        : place switch
        {
            ["services", var i, .. var rest] => OfService(named.Facility, named.Services[At(i)], site, rest),
            ["cadres", var i, "services"] => site.ServicesWith(named.Cadres[At(i)].Cadre),
            ["cadres", var i, "minutesPerYear", .. _] => site.MinutesOf(named.Cadres[At(i)].Cadre)?.Why,
            ["staffing", var i, .. var rest] => OfStaffing(named.Staffing[At(i)], site, rest),
            ["equipment", var i, .. var rest] => OfEquipment(named.Equipment[At(i)].Item, site, rest),
            ["unjustified", var i, "before"] => site.BeforeOf(named.Unjustified[At(i)].Item),
            ["unjustified", var i, "brought"] => site.BroughtOf(named.Unjustified[At(i)].Item),
            ["unlocks", var i, .. var rest] => OfUnlock(named.Unlocks[At(i)], site, rest),
            ["commodities", var i, .. var rest] => OfCommodity(named.Commodities[At(i)], site, rest),
            ["training", var i, "seats", .. _] => site.Supply.SeatsOf(named.Training[At(i)].Activity),
            _ => null,
        };

    private Explanation? OfService(
        Id<Facility> facility,
        ServiceReadiness service,
        SiteReasons site,
        string[] place) => place switch
        {
            ["contactsPerYear", .. _] => site.ContactsOf(service.Service),
            ["years", var i, .. var rest] =>
                OfServiceYear(new(facility, service.Service), service.Years[At(i)], site, rest),
            ["lacks", var i, "need", .. var rest] => OfNeed(service.Service, service.Lacks[At(i)].Need, site, rest),
            ["undecided", var i, "need", .. var rest] =>
                OfNeed(service.Service, service.Undecided[At(i)].Need, site, rest),
            _ => null,
        };

    private Explanation? OfServiceYear(ServiceAtSite at, ServiceYear year, SiteReasons site, string[] place) =>
        place switch
        {
            ["year"] => YearOf(year.Year),
            ["need", .. _] => site.Need.NeedOf(at, year.Year)?.Why,
            ["contacts", .. _] => site.Need.ContactsOf(at, year.Year)?.Why,
            ["groups", var i, "group", "ages"] => site.Need.AgesOf(year.Groups[At(i)].Group),
            ["groups", var i, "need", .. _] => site.Need.NeedOf(at, year.Year, year.Groups[At(i)].Group)?.Why,
            ["groups", var i, "covered", .. _] => site.Need.CoveredOf(at, year.Year, year.Groups[At(i)].Group)?.Why,
            ["groups", var i, "received", .. _] => site.Need.ReceivedOf(at, year.Year, year.Groups[At(i)].Group)?.Why,
            _ => null,
        };

    private Explanation YearOf(int year) => Reasoned.Computed(
        new("Année", "Year"),
        year,
        new("année civile du programme, du début à la fin", "calendar year of the programme, from start to end"),
        reasons.Period.Start.Why,
        reasons.Period.End.Why).Why;

    private Explanation? OfStaffing(CadreStaffing staffing, SiteReasons site, string[] place) => place switch
    {
        ["byWorkload", .. _] => site.Staffing.WorkloadOf(staffing.Cadre)?.Why,
        ["byCover", .. _] => site.Staffing.CoverOf(staffing.Cadre),
        ["byNorm", .. _] => site.Staffing.NormOf(staffing.Cadre),
        ["required", .. _] => site.Staffing.RequiredOf(staffing.Cadre),
        ["inPost", .. _] => site.Staffing.InPostOf(staffing.Cadre),
        ["years", var i, "year"] => YearOf(staffing.Years[At(i)].Year),
        ["years", var i, "required", .. _] => site.Staffing.RequiredOf(staffing.Cadre, staffing.Years[At(i)].Year),
        _ => null,
    };

    private Explanation? OfEquipment(Id<EquipmentItem> item, SiteReasons site, string[] place) => place switch
    {
        ["needed"] => site.NeededOf(item),
        ["before"] => site.BeforeOf(item),
        ["brought"] => site.BroughtOf(item),
        ["value", .. _] => reasons.Equipment.ValueOf(item, site)?.Why,
        ["replacementPerYear", .. _] => reasons.Equipment.ReplacementOf(item, site)?.Why,
        ["upkeepPerYear", .. _] => reasons.Equipment.UpkeepOf(item, site)?.Why,
        _ => null,
    };

    private Explanation? OfCommodity(CommodityRequirement named, SiteReasons site, string[] place) => place switch
    {
        ["quantityPerYear", .. _] => site.QuantityOf(named.Item)?.Why,
        ["firstStock", .. _] => site.Supply.FirstStockOf(named.Item)?.Why,
        ["monthsOfStock", .. _] => site.Supply.MonthsOf(named.Item),
        ["years", var i, "year"] => YearOf(named.Years[At(i)].Year),
        ["years", var i, "quantity", .. _] => site.QuantityIn(named.Years[At(i)].Year, named.Item),
        _ => null,
    };

    private Explanation? OfUnlock(ReadinessUnlock unlock, SiteReasons site, string[] place) => place switch
    {
        ["cost", .. _] => reasons.Unlocks.CostOf(unlock.Need, site),
        ["need", .. var rest] => unlock.Opens
            .Select(service => OfNeed(service, unlock.Need, site, rest))
            .FirstOrDefault(why => why is not null),
        _ => null,
    };

    private Explanation? OfNeed(Id<CareService> service, CareNeed? need, SiteReasons site, string[] place)
    {
        if (need is null || site.PathOf(service, need) is not { } path)
        {
            return null;
        }

        var fact = place.Aggregate(path, static (at, step) => at.Member(step));
        return reasons.Facts.Holds(fact)
            ? reasons.Facts.Quoted(new("Besoin du service", "Need of the service"), fact)
            : null;
    }

    private Explanation? OfCosts(CostPlan costs, string[] place) => place switch
    {
        ["total"] => reasons.Costs.Total.Why,
        ["direct"] => reasons.Costs.Direct.Why,
        ["lines", var i, .. var rest] => OfLine(costs.Lines[At(i)], rest),
        ["byActivity", var i, "amount"] => reasons.Costs.Of(costs.ByActivity[At(i)])?.Why,
        ["byPillar", var i, "amount"] => reasons.Costs.Of(costs.ByPillar[At(i)])?.Why,
        ["byTerritory", var i, "amount"] => reasons.Costs.Of(costs.ByTerritory[At(i)])?.Why,
        ["byHeading", var i, "amount"] => reasons.Costs.Of(costs.ByHeading[At(i)])?.Why,
        ["byMonth", var i, "amount"] => reasons.Costs.Of(costs.ByMonth[At(i)])?.Why,
        ["byMonth", var i, "month"] => reasons.Costs.MonthOf(costs.ByMonth[At(i)].Month)?.Why,
        _ => null,
    };

    private Explanation? OfLine(CostLine named, string[] place) => reasons.Costs.LineOf(named.Id) is not { } line
        ? null
        : place switch
        {
            ["amount"] => line.Amount.Why,
            ["byPillar", var i, "amount"] => line.ByPillar
                .Where(part => part.Pillar == named.ByPillar[At(i)].Pillar)
                .Select(part => part.Amount.Why)
                .FirstOrDefault(),
            ["byBeneficiary", var i, "amount"] => line.ByBeneficiary
                .Where(part => part.Group == named.ByBeneficiary[At(i)].Group)
                .Select(part => part.Amount.Why)
                .FirstOrDefault(),
            ["byMonth", var i, var member] => line.ByMonth
                .Where(part => part.Month.Value == named.ByMonth[At(i)].Month)
                .Select(part => member == "month" ? part.Month.Why : part.Amount.Why)
                .FirstOrDefault(),
            _ => null,
        };

    private Explanation? OfFunding(FundingAllocation funding, string[] place) => place switch
    {
        ["total"] => reasons.Funding.Total.Why,
        ["gap"] => reasons.Funding.Gap.Why,
        ["unattributed"] => reasons.Funding.Unattributed.Why,
        ["sources", var i, .. var rest] => OfSource(funding.Sources[At(i)], rest),
        ["lines", var i, .. var rest] => OfFundedLine(funding.Lines[At(i)], rest),
        ["gapByMonth", var i, "month"] => reasons.Costs.MonthOf(funding.GapByMonth[At(i)].Month)?.Why,
        ["gapByMonth", var i, "amount"] => reasons.Funding.GapOf(funding.GapByMonth[At(i)].Month),
        _ => null,
    };

    private Explanation? OfSource(SourceAllocation named, string[] place) =>
        reasons.Funding.OrdinalOf(named.Source) is not { } source
            ? null
            : place switch
            {
                ["amount"] => reasons.Funding.Sources[source].Amount.Why,
                ["share"] => reasons.Funding.ShareOf(source),
                ["byMonth", var i, "month"] => reasons.Costs.MonthOf(named.ByMonth[At(i)].Month)?.Why,
                ["byMonth", var i, "amount"] => reasons.Funding.PartOf(named.ByMonth[At(i)].Month, source),
                _ => null,
            };

    private Explanation? OfFundedLine(LineFunding named, string[] place)
    {
        if (reasons.Costs.LineOf(named.Line) is not { } line)
        {
            return null;
        }

        return place switch
        {
            ["gap"] => reasons.Funding.GapOf(line),
            ["parts", var i, "amount"] when reasons.Funding.OrdinalOf(named.Parts[At(i)].Source) is { } source =>
                reasons.Funding.PartOf(line, source).Why,
            _ => null,
        };
    }

    private Explanation? OfAppraisal(string[] place) => place switch
    {
        ["pillarBalance", var i, "amount"] => reasons.Appraisal.Amount(plan.Appraisal.PillarBalance[At(i)].Pillar),
        ["pillarBalance", var i, "share"] => reasons.Appraisal.Share(plan.Appraisal.PillarBalance[At(i)].Pillar),
        ["funderDependence", "lowest"] => reasons.Appraisal.LowestDependence().Why,
        ["funderDependence", "highest"] => reasons.Appraisal.HighestDependence().Why,
        ["assumedShareOfCost"] => reasons.Appraisal.AssumedShareOfCost(),
        ["afterEnd", "withPayer"] => reasons.Appraisal.AfterEnd.PerYear(isPaid: true),
        ["afterEnd", "withoutPayer"] => reasons.Appraisal.AfterEnd.PerYear(isPaid: false),
        ["afterEndBySite", var i, .. var rest] => OfSiteAfterEnd(plan.Appraisal.AfterEndBySite[At(i)], rest),
        _ => null,
    };

    private Explanation? OfSiteAfterEnd(SiteAfterEnd site, string[] place) => place switch
    {
        ["perYear", "withPayer"] => reasons.Appraisal.AfterEnd.PerYear(isPaid: true, site.Facility),
        ["perYear", "withoutPayer"] => reasons.Appraisal.AfterEnd.PerYear(isPaid: false, site.Facility),
        ["equipment", "upkeepPerYear", .. _] => OfEquipment(
            new("Entretien de l'équipement par an", "Upkeep of the equipment a year"),
            site.Facility,
            static kind => kind.UpkeepPerYear,
            reasons.Equipment.UpkeepOf),
        ["equipment", "replacementPerYear", .. _] => OfEquipment(
            new("Renouvellement de l'équipement par an", "Replacement of the equipment a year"),
            site.Facility,
            static kind => kind.ReplacementPerYear,
            reasons.Equipment.ReplacementOf),
        ["services", var i, "notPaidFrom"] =>
            reasons.Appraisal.AfterEnd.NotPaidFrom(site.Facility, site.Services[At(i)]),
        ["services", var i, "missing", .. _] => reasons.Appraisal.AfterEnd.Missing(site.Facility, site.Services[At(i)]),
        _ => null,
    };

    private Explanation? OfEquipment(
        Narrative label,
        Id<Facility> facility,
        Func<EquipmentRequirement, Claim<Money>?> cost,
        Func<Id<EquipmentItem>, SiteReasons, Reasoned<Money>?> why) => reasons.Site(facility) is not { } site
        ? null
        : Reasoned.Sum(
            label,
            new("somme des équipements dont on le sait", "sum of the kinds of which it is known"),
            [
                .. plan.Resources.Sites
                    .Where(named => named.Facility == facility)
                    .SelectMany(named => named.Equipment)
                    .Where(kind => cost(kind)?.ForPlanning is not null && (kind.Before, kind.Brought) is not (0, 0))
                    .Select(kind => why(kind.Item, site))
                    .OfType<Reasoned<Money>>(),
            ],
            reasons.Budget.Currency).Why;

    // Two caps of one profile stand at the same place, in the order of the rates that they stand in for.
    private Explanation? OfAssumption(int ordinal)
    {
        var path = plan.Assumptions[ordinal].Path;
        var before = plan.Assumptions.Take(ordinal).Count(assumption => assumption.Path == path);
        return reasons.Assumptions[path].ElementAtOrDefault(before);
    }
}

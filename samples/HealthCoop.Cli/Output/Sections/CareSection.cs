using HealthCoop.Cli.Output.Text;
using HealthCoop.HealthSystem;
using HealthCoop.Planning;
using HealthCoop.Planning.Resources;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>What each facility can offer and what that takes. Facilities that are alike stand together.</summary>
internal static class CareSection
{
    public static void Write(Page page, Programme programme, Plan plan, ProgrammeNames names)
    {
        if (plan.Resources.Sites.IsEmpty)
        {
            return;
        }

        page.Heading(Labels.Care);
        var types = programme.Facilities.DistinctBy(facility => facility.Id).ToDictionary(f => f.Id, f => f.Type);
        var alike = plan.Resources.Sites.GroupBy(
            site => Body(page, site, names),
            site => Title(page, site.Facility, types, names),
            StringComparer.Ordinal);
        foreach (var sites in alike)
        {
            page.Line();
            foreach (var site in sites)
            {
                page.Paragraph(site, Ink.Strong);
            }

            page.Append(sites.Key);
        }
    }

    private static string Title(
        Page page,
        Id<Facility> id,
        Dictionary<Id<Facility>, FacilityType> types,
        ProgrammeNames names) =>
        types.TryGetValue(id, out var type)
            ? $"{page.In(names.Of(id))} ({page.In(Words.Of(type))})"
            : page.In(names.Of(id));

    private static string Body(Page page, SiteReadiness site, ProgrammeNames names)
    {
        var body = page.Part();
        if (site.Opening is { } opening)
        {
            WriteOpening(body, opening);
        }

        WriteServices(body, site, names);
        WriteList(
            body,
            Labels.MinutesPerYear,
            [.. site.Cadres.Select(c => (names.Of(c.Cadre), c.MinutesPerYear))]);
        WriteStaffing(body, site, names);
        WriteEquipment(body, site, names);
        MeansTables.WriteStock(body, site, names);
        YearTables.Write(body, site, names);
        MeansTables.WriteTraining(body, site);
        WriteUnlocks(body, site, names);
        return body.ToString();
    }

    private static void WriteOpening(Page page, SiteOpening opening)
    {
        string?[] parts =
        [
            page.In(Words.Of(opening.State)),
            List(Labels.Lacks, opening.Lacks),
            List(Labels.IsNotKnown, opening.Undecided),
        ];
        page.Paragraph(page.Labelled(page.In(Labels.AtTheEnd), page.Listed(parts.OfType<string>())));

        string? List(Narrative label, ValueList<OpeningCondition> conditions) => conditions.IsEmpty
            ? null
            : page.Labelled(page.In(label), string.Join(", ", conditions.Select(c => page.In(Words.Of(c)))));
    }

    // What opens most for its price comes first; what nobody prices has none.
    private static void WriteUnlocks(Page page, SiteReadiness site, ProgrammeNames names)
    {
        if (site.Unlocks.IsEmpty)
        {
            return;
        }

        page.Line();
        page.Caption(page.In(Labels.Unlocks));
        var needs = new NeedWords(page, names);
        foreach (var unlock in site.Unlocks)
        {
            var opens = string.Join(", ", unlock.Opens.Select(service => page.In(names.Of(service))));
            var price = unlock.Cost is { } cost
                ? page.Fact(cost, page.Numbers.Amount)
                : page.In(Labels.NotKnown);
            page.Item(page.Labelled($"{page.In(needs.Name(unlock.Need))} ({price})", opens));
        }
    }

    private static void WriteServices(Page page, SiteReadiness site, ProgrammeNames names)
    {
        var states = Enum.GetValues<ReadinessState>().Select(state =>
            page.Numbers.Count(site.Services.Count(service => service.State == state), Plurals.Of(state)));
        page.Line(page.Labelled(
            page.Numbers.Count(site.Services.Count, Plurals.Services),
            string.Join(", ", states)));
        page.Line();
        var table = new TextTable(
            Column.Words(page.In(Labels.Service), 40),
            Column.Whole(page.In(Labels.Status)),
            Column.Numbers(page.In(Labels.ContactsPerYear)),
            Column.Words(page.In(Labels.Why), Page.Width));
        var needs = new NeedWords(page, names);
        foreach (var service in site.Services)
        {
            table.Add(
                page.In(names.Of(service.Service)),
                new(page.In(Words.Of(service.State)), InkOf(service.State)),
                page.Fact(service.ContactsPerYear, page.Numbers.Quantity),
                needs.Why(service));
        }

        page.Table(table);
    }

    // Where nothing but unknowns would stand, there is no table; where no norm asks for anybody, it has no column.
    private static void WriteStaffing(Page page, SiteReadiness site, ProgrammeNames names)
    {
        if (site.Staffing.All(staff => staff.Required.ForPlanning is null && staff.InPost.ForPlanning is null))
        {
            return;
        }

        var hasNorm = site.Staffing.Any(staff => staff.ByNorm is not null);
        Column[] norm = hasNorm ? [Column.Numbers(page.In(Labels.ByNorm))] : [];
        var table = new TextTable(
        [
            Column.Words(page.In(Labels.Cadre)),
            Column.Numbers(page.In(Labels.ByWorkload)),
            Column.Numbers(page.In(Labels.ByCover)),
            .. norm,
            Column.Numbers(page.In(Labels.RequiredStaff)),
            Column.Whole(page.In(Labels.DecidedBy)),
            Column.Numbers(page.In(Labels.InPost)),
        ]);
        foreach (var staff in site.Staffing)
        {
            Cell[] byNorm = hasNorm ? [staff.ByNorm is { } asked ? Staff(page, asked) : string.Empty] : [];
            table.Add(
            [
                page.In(names.Of(staff.Cadre)),
                Staff(page, staff.ByWorkload),
                staff.ByCover is { } cover ? Staff(page, cover) : string.Empty,
                .. byNorm,
                Staff(page, staff.Required),
                staff.DecidedBy is { } basis ? page.In(Words.Of(basis)) : string.Empty,
                Staff(page, staff.InPost),
            ]);
        }

        page.Line();
        page.Table(table);
    }

    private static string Staff(Page page, Claim<FullTimeEquivalent> staff) =>
        page.Fact(staff, count => page.Numbers.Quantity(count.Count));

    private static void WriteEquipment(Page page, SiteReadiness site, ProgrammeNames names)
    {
        if (site.Equipment.IsEmpty)
        {
            return;
        }

        var table = new TextTable(
            Column.Words(page.In(Labels.Equipment)),
            Column.Numbers(page.In(Labels.Needed)),
            Column.Numbers(page.In(Labels.Before)),
            Column.Numbers(page.In(Labels.Brought)),
            Column.Words(page.In(Labels.JustifiedBy), Page.Width));
        foreach (var item in site.Equipment)
        {
            table.Add(
                page.In(names.Of(item.Item)),
                page.Numbers.Whole(item.Needed),
                page.Numbers.Whole(item.Before),
                page.Numbers.Whole(item.Brought),
                string.Join(", ", item.Services.Select(service => page.In(names.Of(service)))));
        }

        page.Line();
        page.Table(table);
        if (!site.Unjustified.IsEmpty)
        {
            var items = string.Join(", ", site.Unjustified.Select(item => page.In(names.Of(item.Item))));
            page.Paragraph(page.Labelled(page.In(Labels.Unjustified), items));
        }

        MeansTables.WriteEquipmentCosts(page, site, names);
    }

    // What is known, each with its figure; then the names of the rest.
    private static void WriteList(Page page, Narrative label, List<(Narrative Name, Claim<decimal> PerYear)> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        var known = entries
            .Where(entry => entry.PerYear.ForPlanning is not null)
            .Select(entry => $"{page.In(entry.Name)} {page.Fact(entry.PerYear, page.Numbers.Quantity)}");
        var unknown = entries
            .Where(entry => entry.PerYear.ForPlanning is null)
            .Select(entry => page.In(entry.Name))
            .ToList();
        var parts = unknown.Count == 0
            ? known
            : known.Append(page.Labelled(page.In(Labels.NotKnown), string.Join(", ", unknown)));
        page.Line();
        page.Paragraph(page.Labelled(page.In(label), page.Listed(parts)));
    }

    private static Ink InkOf(ReadinessState state) => state switch
    {
        ReadinessState.Ready => Ink.Good,
        ReadinessState.NotReady => Ink.Bad,
        ReadinessState.Undecided => Ink.Doubtful,
    };
}

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
            page.Caption(string.Join("; ", sites));
            page.Append(sites.Key);
        }
    }

    private static string Title(Page page, Id<Facility> id, Dictionary<Id<Facility>, FacilityType> types, ProgrammeNames names) =>
        types.TryGetValue(id, out var type)
            ? $"{page.In(names.Of(id))}, {page.In(Words.Of(type))}"
            : page.In(names.Of(id));

    private static string Body(Page page, SiteReadiness site, ProgrammeNames names)
    {
        var body = page.Part();
        WriteServices(body, site, names);
        WriteList(body, Labels.MinutesPerYear, site.Cadres.Select(cadre =>
            body.Labelled(body.In(names.Of(cadre.Cadre)), body.Fact(cadre.MinutesPerYear, body.Numbers.Quantity))));
        WriteEquipment(body, site, names);
        WriteList(body, Labels.CommoditiesPerYear, site.Commodities.Select(commodity =>
            body.Labelled(body.In(names.Of(commodity.Item)), body.Fact(commodity.QuantityPerYear, body.Numbers.Quantity))));
        return body.ToString();
    }

    private static void WriteServices(Page page, SiteReadiness site, ProgrammeNames names)
    {
        var ready = site.Services.Count(service => service.State is ReadinessState.Ready);
        page.Line(
            $"{page.Numbers.Whole(ready)} {page.In(Labels.Of)} {page.Numbers.Whole(site.Services.Count)} "
            + page.In(Labels.ReadyServices));
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
            Column.Numbers(page.In(Labels.Brought)));
        foreach (var item in site.Equipment)
        {
            table.Add(
                page.In(names.Of(item.Item)),
                page.Numbers.Whole(item.Needed),
                page.Numbers.Whole(item.Before),
                page.Numbers.Whole(item.Brought));
        }

        page.Line();
        page.Table(table);
    }

    private static void WriteList(Page page, Narrative label, IEnumerable<string> entries)
    {
        var text = string.Join(" · ", entries);
        if (text.Length > 0)
        {
            page.Line();
            page.Paragraph(page.Labelled(page.In(label), text));
        }
    }

    private static Ink InkOf(ReadinessState state) => state switch
    {
        ReadinessState.Ready => Ink.Good,
        ReadinessState.NotReady => Ink.Bad,
        ReadinessState.Undecided => Ink.Doubtful,
    };
}

using System.Globalization;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning.Resources;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>What a facility does and takes year by year, where years differ.</summary>
internal static class YearTables
{
    public static void Write(Page page, SiteReadiness site, ProgrammeNames names)
    {
        if (site.Services.SelectMany(service => service.Years).Select(year => year.Year).Distinct().ToList() is not
            [_, ..] years)
        {
            return;
        }

        var table = new TextTable(
        [
            Column.Words(page.In(Labels.YearByYear), 40),
            .. years.Select(year => Column.Numbers(year.ToString(CultureInfo.InvariantCulture))),
        ]);
        foreach (var service in site.Services)
        {
            Add(
                Labels.Contacts,
                names.Of(service.Service),
                service.Years.Select(year => page.Fact(year.Contacts, Units)));
        }

        foreach (var staff in site.Staffing)
        {
            Add(
                Labels.RequiredStaff,
                names.Of(staff.Cadre),
                staff.Years.Select(year => page.Fact(year.Required, count => page.Numbers.Quantity(count.Count))));
        }

        foreach (var item in site.Commodities)
        {
            Add(Labels.Commodity, names.Of(item.Item), item.Years.Select(year => page.Fact(year.Quantity, Units)));
        }

        page.Line();
        page.Table(table);

        string Units(AnnualQuantity quantity) => page.Numbers.Quantity(quantity.PerYear);

        void Add(Narrative label, Narrative name, IEnumerable<string> figures) => table.Add(
        [
            new(page.Labelled(page.In(label), page.In(name))),
            .. figures.Select(figure => new Cell(figure)),
        ]);
    }
}

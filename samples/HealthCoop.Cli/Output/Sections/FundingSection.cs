using System.Globalization;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning.Financing;
using NodaTime.Text;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>Who pays, and what nobody pays.</summary>
internal static class FundingSection
{
    private static readonly YearMonthPattern MonthPattern =
        YearMonthPattern.Create("uuuu'-'MM", CultureInfo.InvariantCulture);

    public static void Write(Page page, FundingAllocation funding, ProgrammeNames names)
    {
        var amount = $"{page.In(Labels.Amount)} ({funding.Total.Currency})";
        var table = new TextTable(
            Column.Words(page.In(Labels.Source)),
            Column.Words(page.In(Labels.Payer)),
            Column.Numbers(amount),
            Column.Numbers(page.In(Labels.Share)),
            Column.Words(page.In(Labels.Limit)));
        foreach (var source in funding.Sources)
        {
            table.Add(
                page.In(names.Of(source.Source)),
                source.Partner is null
                    ? new Cell(page.In(Labels.NotNamed), Ink.Doubtful)
                    : page.In(names.Of(source.Partner, Labels.NotNamed)),
                page.Numbers.Figure(source.Amount),
                page.Numbers.Share(source.Share),
                page.In(Words.Of(source.Limit)));
        }

        var ink = funding.Gap.IsZero ? Ink.Plain : Ink.Bad;
        table.Add(
            new(page.In(Labels.Gap), ink),
            string.Empty,
            new(page.Numbers.Figure(funding.Gap), ink),
            new(page.Numbers.Share(funding.Total.IsZero ? 0 : funding.Gap.Amount / funding.Total.Amount), ink));
        table.AddRule();
        table.Add(page.In(Labels.Total), string.Empty, page.Numbers.Figure(funding.Total));
        table.Add(page.In(Labels.Unattributed), string.Empty, page.Numbers.Figure(funding.Unattributed));
        page.Heading(Labels.Funding);
        page.Table(table);
        WriteGap(page, funding, amount);
    }

    private static void WriteGap(Page page, FundingAllocation funding, string amount)
    {
        if (funding.Gap.IsZero)
        {
            return;
        }

        var table = new TextTable(Column.Whole(page.In(Labels.Month)), Column.Numbers(amount));
        foreach (var month in funding.GapByMonth)
        {
            table.Add(MonthPattern.Format(month.Month), page.Numbers.Figure(month.Amount));
        }

        page.Caption(page.In(Labels.GapByMonth));
        page.Table(table);
    }
}

using System.Globalization;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning.Financing;
using HealthCoop.Programmes;
using NodaTime.Text;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>Who pays, and what nobody pays.</summary>
internal static class FundingSection
{
    private const string PressMark = " *";

    private static readonly YearMonthPattern MonthPattern =
        YearMonthPattern.Create("uuuu'-'MM", CultureInfo.InvariantCulture);

    public static void Write(Page page, FundingAllocation funding, Programme programme, ProgrammeNames names)
    {
        var press = PressShare.Of(programme);
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
                page.In(names.Of(source.Source)) + (press.Any(IsOf(source)) ? PressMark : string.Empty),
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
        foreach (var (source, articles) in press)
        {
            var about = $"{page.In(Labels.SaidByPress)} ({page.In(names.Of(source.Id))})";
            page.Item(page.Labelled(about, page.Listed(articles.Select(a => Cited(page, a)))), mark: "* ");
        }

        WriteGap(page, funding, amount);
    }

    private static Func<PressShare, bool> IsOf(SourceAllocation source) => share => share.Source.Id == source.Source;

    private static string Cited(Page page, SourceDocument article) => string.Join(
        ", ",
        new[] { page.In(article.Title), article.Publisher is { } by ? page.In(by) : null, article.Published?.ToString() }
            .Where(static part => part is not null));

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

using HealthCoop.Cli.Output.Text;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>Who learns what from whom.</summary>
internal static class ExchangeSection
{
    public static void Write(Page page, Programme programme, ProgrammeNames names)
    {
        if (programme.Exchanges.IsEmpty)
        {
            return;
        }

        var table = new TextTable(
            Column.Words(page.In(Labels.Learner), 30),
            Column.Words(page.In(Labels.LearnsFrom), 40),
            Column.Words(page.In(Labels.Topic)),
            Column.Whole(page.In(Labels.Status)));
        foreach (var exchange in programme.Exchanges)
        {
            table.Add(
                page.In(names.Of(exchange.Learner)),
                string.Join(", ", exchange.From.Select(partner => page.In(names.Of(partner)))),
                page.In(exchange.Topic),
                page.In(Words.Of(exchange.Stage)));
        }

        page.Heading(Labels.Exchanges);
        page.Table(table);
    }
}

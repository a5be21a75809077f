using System.Text;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Cli.Output;

/// <summary>The catalogue of rules as Markdown: a table for each pack.</summary>
internal static class RulesMarkdown
{
    public static string Of(ValueList<RulePack> packs, Language language)
    {
        var text = new StringBuilder();
        foreach (var pack in packs)
        {
            text.Append(text.Length == 0 ? string.Empty : "\n").Append("## ").Append(pack.Name.In(language)).Append("\n\n");
            if (RuleDays.Of(pack).ToText(language) is { Length: > 0 } days)
            {
                text.Append(days).Append("\n\n");
            }

            Row(text, Heads.Select(head => head.In(language)));
            Row(text, Heads.Select(_ => "---"));
            foreach (var rule in pack.Rules)
            {
                Row(text, CellsOf(pack, rule, language));
            }
        }

        return text.ToString();
    }

    private static IReadOnlyList<Narrative> Heads { get; } =
    [
        new("Règle", "Rule"), Labels.Severity, Labels.Status, new("Ce qu'elle demande", "What it asks for"), Labels.Source,
        new("Période", "Period"),
    ];

    private static IEnumerable<string> CellsOf(RulePack pack, Rule rule, Language language) =>
    [
        rule.Id.Value,
        Words.Of(rule.Severity).In(language),
        Labels.StatusOf(rule).In(language),
        $"**{rule.Title.In(language)}** {(rule.Statement ?? rule.Title).In(language)}",
        rule.SourceText?.In(language) ?? string.Empty,
        RuleDays.Of(pack, rule).ToText(language),
    ];

    private static void Row(StringBuilder text, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            text.Append("| ").Append(cell.Replace("|", "\\|", StringComparison.Ordinal)).Append(' ');
        }

        text.Append("|\n");
    }
}

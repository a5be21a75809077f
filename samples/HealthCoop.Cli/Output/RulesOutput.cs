using System.Text.Json;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Cli.Output;

/// <summary>The catalogue of rules.</summary>
internal static class RulesOutput
{
    public static string Text(ValueList<RulePack> packs, Language language, bool coloured)
    {
        var page = new Page(language, coloured);
        foreach (var pack in packs)
        {
            page.Heading(pack.Name);
            if (RuleDays.Of(pack).ToText(language) is { Length: > 0 } days)
            {
                page.Line(days);
            }

            foreach (var rule in pack.Rules)
            {
                var severity = page.In(Words.Of(rule.Severity)) + Status(page, rule);
                page.Caption(page.Labelled($"{rule.Id} ({severity})", page.In(rule.Title)));
                page.Item(page.In(rule.Statement ?? rule.Title), mark: "  ");
                if (rule.SourceText is { } source)
                {
                    page.Item(page.Labelled(page.In(Labels.Source), page.In(source)), mark: "  ");
                }
            }
        }

        return page.ToString();
    }

    public static string Json(ValueList<RulePack> packs) => JsonOutput.Array(writer =>
    {
        foreach (var pack in packs)
        {
            foreach (var rule in pack.Rules)
            {
                writer.WriteStartObject();
                Write(writer, pack, rule);
                writer.WriteEndObject();
            }
        }
    });

    private static string Status(Page page, Rule rule) =>
        Labels.IsOn(rule) ? string.Empty : $", {page.In(Labels.Unconfirmed)}";

    private static void Write(Utf8JsonWriter writer, RulePack pack, Rule rule)
    {
        writer.WriteString("id", rule.Id.Value);
        writer.WriteString("pack", pack.Id.Value);
        writer.WriteString("severity", Words.Of(rule.Severity).English);
        writer.WriteBoolean("enabled", Labels.IsOn(rule));
        writer.WriteNarrative("title", rule.Title);
        writer.WriteNarrative("statement", rule.Statement ?? rule.Title);
        writer.WriteNarrative("source", rule.SourceText);
        writer.WriteString("from", RuleDays.Iso(RuleDays.Of(pack, rule).From));
        writer.WriteString("to", RuleDays.Iso(RuleDays.Of(pack, rule).Through));
    }
}

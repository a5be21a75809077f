using System.Text.Json;

namespace HealthCoop.Cli.Output;

/// <summary>Findings as JSON.</summary>
internal static class FindingsJson
{
    public static string Of(ValueList<Finding> findings, Language language) => JsonOutput.Object(writer =>
    {
        writer.WriteObjects("findings", findings, finding => Write(writer, finding, language));
        writer.WriteStartObject("counts");
        foreach (var severity in Enum.GetValues<FindingSeverity>().Reverse())
        {
            writer.WriteNumber(Word(severity), findings.Count(finding => finding.Severity == severity));
        }

        writer.WriteNumber("undecided", 0);
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, Finding finding, Language language)
    {
        writer.WriteString("rule", finding.Rule.Value);
        writer.WriteString("severity", Word(finding.Severity));
        writer.WriteString("path", finding.Path.ToString());
        writer.WriteString("message", finding.Message.In(language));
        writer.WriteString("advice", finding.Advice.In(language));
        Write(writer, "line", finding.Position?.Line);
        Write(writer, "column", finding.Position?.Column);
    }

    private static void Write(Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static string Word(FindingSeverity severity) => Words.Of(severity).English;
}

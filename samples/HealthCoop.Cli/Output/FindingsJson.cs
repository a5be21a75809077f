using System.Text.Json;
using HealthCoop.Validation;

namespace HealthCoop.Cli.Output;

/// <summary>Findings as JSON.</summary>
internal static class FindingsJson
{
    private const string Undecided = "undecided";

    /// <summary>Writes findings, with members of their own before them where there are such.</summary>
    public static string Of(ValueList<Finding> findings, Language language, Action<Utf8JsonWriter>? head = null) =>
        JsonOutput.Object(writer =>
        {
            head?.Invoke(writer);
            WriteFindings(writer, findings, [], language);
            WriteCounts(writer, "counts", findings, 0);
        });

    /// <summary>Writes what rules say: broken and undecided findings, and the outcome of each rule.</summary>
    public static string Of(ValidationReport report, Language language) => JsonOutput.Object(writer =>
    {
        var undecided = MissingFacts(report);
        WriteFindings(writer, report.Findings, undecided, language);
        WriteCounts(writer, "counts", report.Findings, undecided.Count);
        writer.WriteObjects("rules", report.Rules, rule =>
        {
            writer.WriteString("rule", rule.Rule.Value);
            writer.WriteWord("outcome", rule.Outcome);
            writer.WriteTexts("unknowns", rule.Unknowns.Select(place => place.ToString()));
        });
    });

    /// <summary>Gets what leaves rules undecided; a fact that a rule misses for several things is one.</summary>
    public static ValueList<Finding> MissingFacts(ValidationReport report) =>
        report.Undecided.DistinctBy(finding => (finding.Rule, finding.Path)).ToValueList();

    /// <summary>Writes how many findings there are of each severity, and how many are undecided.</summary>
    public static void WriteCounts(Utf8JsonWriter writer, string name, ValueList<Finding> findings, int undecided)
    {
        writer.WriteStartObject(name);
        foreach (var severity in Enum.GetValues<FindingSeverity>().Reverse())
        {
            writer.WriteNumber(Word(severity), findings.Count(finding => finding.Severity == severity));
        }

        writer.WriteNumber(Undecided, undecided);
        writer.WriteEndObject();
    }

    private static void WriteFindings(
        Utf8JsonWriter writer,
        ValueList<Finding> broken,
        ValueList<Finding> unknown,
        Language language)
    {
        var findings = broken.Select(finding => (Finding: finding, Word: Word(finding.Severity)))
            .Concat(unknown.Select(finding => (Finding: finding, Word: Undecided)));
        writer.WriteObjects("findings", findings, entry => Write(writer, entry.Finding, entry.Word, language));
    }

    private static void Write(Utf8JsonWriter writer, Finding finding, string severity, Language language)
    {
        writer.WriteString("rule", finding.Rule.Value);
        writer.WriteString("severity", severity);
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

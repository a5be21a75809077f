using System.Text.Json;
using HealthCoop.Planning.Explanations;

namespace HealthCoop.Cli.Output;

/// <summary>An explanation as JSON: a list that begins with the figure, in which operands are named by their
/// place.</summary>
internal static class ExplanationJson
{
    public static string Of(Explanation root, Language language)
    {
        var listed = Listed(root);
        var places = listed.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return JsonOutput.Object(writer => writer.WriteObjects("explanations", listed, explanation =>
        {
            Write(writer, explanation, language);
            writer.WriteStartArray("operands");
            foreach (var operand in explanation.Operands)
            {
                writer.WriteNumberValue(places[operand]);
            }

            writer.WriteEndArray();
        }));
    }

    private static List<Explanation> Listed(Explanation root)
    {
        var listed = new List<Explanation> { root };
        var seen = new HashSet<Explanation> { root };
        for (var i = 0; i < listed.Count; i++)
        {
            listed.AddRange(listed[i].Operands.Where(seen.Add));
        }

        return listed;
    }

    private static void Write(Utf8JsonWriter writer, Explanation explanation, Language language)
    {
        var parameter = explanation.Grounds as DatedParameter;
        writer.WriteString("label", explanation.Label.In(language));
        writer.WriteString("value", explanation.Value);
        writer.WriteString("formula", explanation.Formula?.In(language));
        writer.WriteString("documentPath", explanation.DocumentPath?.ToString());
        writer.WriteString("source", explanation.Source?.Value);
        writer.WriteString("assumption", explanation.Assumption?.In(language));
        writer.WriteString("parameter", parameter?.SourceText.In(language));
        writer.WriteString("inForce", parameter?.InForce.ToString());
    }
}

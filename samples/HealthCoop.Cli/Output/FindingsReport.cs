using System.Globalization;
using HealthCoop.Cli.Commands;
using HealthCoop.Cli.Output.Text;

namespace HealthCoop.Cli.Output;

/// <summary>What is wrong with a document, and what to do about it.</summary>
/// <param name="session">How to speak, and to whom.</param>
/// <param name="file">The file.</param>
/// <param name="found">What is wrong.</param>
/// <param name="isOfTheFile">Whether findings repeat what the file says, and not only what the audience is told.</param>
/// <param name="shown">How many of them are written as text.</param>
internal sealed class FindingsReport(
    Session session,
    string file,
    ValueList<Finding> found,
    bool isOfTheFile = true,
    int shown = int.MaxValue)
{
    private readonly ValueList<Finding> _findings = isOfTheFile ? session.Published(found) : found;

    // The document is no text, no JSON or too large: nothing in it could be looked at.
    private static readonly string[] Unreadable = ["HC-DOC-001", "HC-DOC-002", "HC-DOC-003"];

    /// <summary>Gets how the process ends.</summary>
    public int ExitCode => _findings switch
    {
        _ when _findings.Any(finding => Unreadable.Contains(finding.Rule.Value)) => Cli.ExitCode.Unusable,
        _ when Count(FindingSeverity.Error) > 0 => Cli.ExitCode.Faulty,
        _ => Cli.ExitCode.Fine,
    };

    /// <summary>Writes the findings: as text to standard error, as JSON to standard output.</summary>
    public void Write()
    {
        if (session.IsJson)
        {
            session.Output.WriteLine(FindingsJson.Of(_findings, session.Language));
        }
        else
        {
            foreach (var finding in _findings.Take(shown))
            {
                session.Error.WriteLine(Display.Clean(Line(finding)));
                session.Error.WriteLine("    " + Display.Clean(finding.Advice.In(session.Language)));
            }

            if (_findings.Count > shown)
            {
                session.Tell(Messages.AndMoreInJson(_findings.Count - shown));
            }
        }

        if (Count(FindingSeverity.Error) > 0)
        {
            session.Tell(Messages.Found(
                file,
                Count(FindingSeverity.Error),
                Count(FindingSeverity.Warning),
                Count(FindingSeverity.Advice)));
        }
    }

    private int Count(FindingSeverity severity) => _findings.Count(finding => finding.Severity == severity);

    private string Line(Finding finding)
    {
        var position = finding.Position is { } at
            ? string.Create(CultureInfo.InvariantCulture, $"{at.Line}:{at.Column}:")
            : string.Empty;
        var path = finding.Path == JsonPointer.Root ? string.Empty : $" {finding.Path}";
        var severity = Words.Of(finding.Severity).In(session.Language);
        return $"{file}:{position} {severity} {finding.Rule}{path}: {finding.Message.In(session.Language)}";
    }
}

using System.Globalization;
using System.Text;

namespace HealthCoop.Documents;

/// <summary>The exception that <see cref="ReadResult{T}.Require"/> throws for a document with something wrong in
/// it.</summary>
public sealed class UnreadableDocumentException : Exception
{
    private const int Shown = 20;

    /// <summary>Makes an exception without findings.</summary>
    public UnreadableDocumentException()
        : this("The document cannot be read.")
    {
    }

    /// <summary>Makes an exception without findings.</summary>
    /// <param name="message">What is wrong.</param>
    public UnreadableDocumentException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception without findings.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public UnreadableDocumentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception out of findings; its message lists the first twenty in English.</summary>
    /// <param name="findings">What is wrong.</param>
    public UnreadableDocumentException(ValueList<Finding> findings)
        : this(TextOf(findings)) => Findings = findings;

    /// <summary>Gets what is wrong with the document.</summary>
    public ValueList<Finding> Findings { get; }

    private static string TextOf(ValueList<Finding> findings)
    {
        var invariant = CultureInfo.InvariantCulture;
        var text = new StringBuilder().Append(invariant, $"The document cannot be read, for {findings.Count} reason(s):");
        foreach (var finding in findings.Take(Shown))
        {
            var (line, column) = finding.Position ?? default;
            text.Append('\n').Append(invariant, $"{line}:{column} {finding.Path} {finding.Rule}: {finding.Message.English}");
        }

        return findings.Count > Shown ? text.Append("\n...").ToString() : text.ToString();
    }
}

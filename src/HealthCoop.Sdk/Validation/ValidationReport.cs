using System.Text;
using System.Text.Json.Nodes;
using HealthCoop.Documents;
using HealthCoop.Programmes;
using HealthCoop.Validation.Running;

namespace HealthCoop.Validation;

/// <summary>What rules say about a programme.</summary>
public sealed record ValidationReport
{
    /// <summary>Gets what is broken, in the order of the document, then of the rules.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>Gets what cannot be decided: each finding names the place of a fact that is not known, and the weight
    /// that the rule would have if it were broken.</summary>
    public required ValueList<Finding> Undecided { get; init; }

    /// <summary>Gets what came of each rule that was run, in the order of the packs.</summary>
    public required ValueList<RuleResult> Rules { get; init; }

    /// <summary>Gets the rules that were not run, in the order of the packs.</summary>
    public required ValueList<SwitchedOffRule> Off { get; init; }

    /// <summary>Gets what the report was made from, so that it can be brought up to date.</summary>
    internal ReportBasis? Basis { get; init; }

    /// <summary>Gets whether an error rule is broken.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>Finds what came of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The result, or <see langword="null"/> when the rule was not run.</returns>
    public RuleResult? Find(RuleId rule) => Rules.FirstOrDefault(result => result.Rule == rule);

    /// <summary>Carries out the mend of a finding.</summary>
    /// <param name="finding">The finding, which has a <see cref="Finding.Fix"/>.</param>
    /// <param name="programme">The programme that was found faulty.</param>
    /// <returns>The mended programme, on which the rule of the finding holds at that place.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The finding has no fix, or it does not fit the programme.</exception>
    public static Programme ApplyFix(Finding finding, Programme programme)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(programme);
        if (finding.Fix is not { } fix)
        {
            throw new ArgumentException($"The finding of {finding.Rule} has no fix.", nameof(finding));
        }

        if (finding.Offending is { } offending && ValueAtPlace.Of(programme, finding.Path) != offending)
        {
            throw new ArgumentException(
                $"The programme does not have '{offending}' at {finding.Path}; it is not the one found faulty.",
                nameof(programme));
        }

        var document = JsonNode.Parse(ProgrammeDocument.ToUtf8(programme).Span)!;
        JsonPatch.Apply(document, fix);
        var read = ProgrammeDocument.Read(Encoding.UTF8.GetBytes(document.ToJsonString()));
        return read.Succeeded
            ? read.Value
            : throw new ArgumentException($"With the fix, the programme is no document: {read.Findings[0].Message}");
    }
}

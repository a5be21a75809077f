using HealthCoop.Documents.Faults;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>Turns faults into findings, in the order of the document.</summary>
internal static class DocumentFindings
{
    /// <summary>Makes a finding about the document as a whole.</summary>
    public static Finding Of(DocumentFault fault) => new()
    {
        Rule = new(fault.Rule),
        Severity = FindingSeverity.Error,
        Path = JsonPointer.Root,
        Message = fault.Message,
        Advice = fault.Advice,
    };

    /// <summary>Makes a finding about a place in the bytes.</summary>
    public static Finding Of(DocumentFault fault, ReadOnlySpan<byte> json, int offset) =>
        Of(fault) with { Position = new TextPositions(json).At(offset) };

    /// <summary>Makes the findings of faults, and cuts them off where there are too many.</summary>
    public static ValueList<Finding> Of(IEnumerable<PlacedFault> faults, ReadOnlySpan<byte> json, int maximum)
    {
        var findings = new List<Finding>();
        var positions = new TextPositions(json);
        foreach (var (offset, path, rest, fault, offending) in faults.OrderBy(fault => fault.Offset))
        {
            var position = positions.At(offset);
            if (findings.Count == maximum)
            {
                findings.Add(Of(DocumentRules.MoreFindings(maximum)) with { Position = position });
                break;
            }

            findings.Add(Of(fault) with
            {
                Path = path.ToPointer().Then(rest),
                Entity = path.EnclosingEntity,
                Position = position,
                Offending = offending,
            });
        }

        return findings.ToValueList();
    }
}

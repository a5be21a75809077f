using HealthCoop.Programmes;

namespace HealthCoop.Tests.Cases;

/// <summary>A figure that a case asserts, computed from its document.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Id">The assertion's id in the case.</param>
/// <param name="Compute">Computes the figure: a number, a day, or yes or no.</param>
/// <param name="Operands">The figures of the document that it comes from.</param>
internal sealed record CaseAssertion(
    string CaseId,
    string Id,
    Func<Programme, object> Compute,
    params Operand[] Operands);

namespace HealthCoop.Conformance;

/// <summary>Names the published case that a test, or all tests of a class, hold the engines against.</summary>
/// <param name="caseId">
/// The id that <see cref="PublishedCases"/> gives to the case; for a theory over cases, the folder alone, as its rows
/// name the cases.
/// </param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ReproducesAttribute(string caseId) : Attribute
{
    public string CaseId { get; } = caseId;
}

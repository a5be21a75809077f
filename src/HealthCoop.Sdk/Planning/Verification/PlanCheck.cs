using System.Text.Json;
using HealthCoop.Documents.Faults;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Planning.Verification;

/// <summary>Checks plans against one programme, whose plan is derived once.</summary>
internal sealed class PlanCheck
{
    private readonly Programme _programme;
    private readonly ExpectedPlan _expected;
    private readonly JsonElement? _document;

    public PlanCheck(Programme programme, ReferenceData reference)
    {
        _programme = programme;
        _expected = ExpectedPlan.Of(programme, reference);
        _document = _expected.Plan is { } plan ? JsonElement.Parse(PlanDocument.ToUtf8(plan).Span) : null;
    }

    /// <summary>Checks a plan.</summary>
    public PlanVerification Verify(Plan plan)
    {
        var findings = new PlanFindings();
        foreach (var reason in _expected.Obstacles)
        {
            findings.Add(PlanRules.Checkable, JsonPointer.Root / nameof(Plan.Programme), null, new(
                $"Le programme ne mène à aucun plan : {reason.French}",
                $"The programme leads to no plan: {reason.English}"));
        }

        try
        {
            if (Written(plan, findings) is { } document)
            {
                Check(plan, document, findings);
            }
        }
        catch (Exception e) when (e is OverflowException or ArgumentException)
        {
            findings.Add(PlanRules.Checkable, JsonPointer.Root, null, new(
                "Un nombre ou une date du plan est hors des limites du calcul.",
                "A number or a date of the plan is out of the bounds of computing."));
        }

        return new() { Findings = findings.ToValueList() };
    }

    private void Check(Plan plan, ReadOnlyMemory<byte> document, PlanFindings findings)
    {
        CostLaws.Check(plan.Costs, findings);
        FundingLaws.Check(plan, _expected.Plan is null ? null : _expected.Budget, findings);
        MilestoneLaws.Check(plan, _programme, findings);
        if (_expected.Work is { } work)
        {
            new ScheduleLaws(plan.Schedule, work, findings).Check();
        }

        if (_document is { } expected)
        {
            using var stated = JsonDocument.Parse(document);
            new PlanDifferences(findings).Find(stated.RootElement, expected);
        }
    }

    private static ReadOnlyMemory<byte>? Written(Plan plan, PlanFindings findings)
    {
        try
        {
            return PlanDocument.ToUtf8(plan);
        }
        catch (ArgumentException e)
        {
            findings.Add(PlanRules.Checkable, JsonPointer.Root, null, new(
                $"Le plan ne peut pas être écrit : {DocumentRules.Shown(e.Message)}",
                $"The plan cannot be written: {DocumentRules.Shown(e.Message)}"));
            return null;
        }
    }
}
